import type { ComponentChild } from 'preact';
import { dayEndingAt } from '../../utils/calendar/shanghai.ts';
import { dayText, dueLine, endText, momentText } from '../../utils/calendar/words.ts';
import { messageOf } from '../../utils/knowledge/messages/messages.ts';
import { provinceText } from '../../utils/knowledge/province-marks.ts';
import { toUnicode } from '../../utils/lookup/punycode.ts';
import { actBy, type DeadlineRule } from '../../utils/notice/deadline.ts';
import { nextOf } from '../../utils/notice/next.ts';
import type { Notice } from '../../utils/notice/notice.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { GuideLink, Locale, Stage } from '../../utils/vocabulary.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';

interface Props {
  notice: Notice;
  now: Date;
  locale: Locale;
  sources: SourceLookup;
  t: Translate;
  onGuide?: (guide: GuideLink) => void;
}

/** What a notice that prints a date or time means by it. */
const printedText = ({ earliest, latest }: DeadlineRule, end: string, t: Translate): string => {
  if (earliest) return t('notice.deadline.open-day', { day: dayText(earliest) });
  if (latest) return t('notice.deadline.last-day');
  return dayEndingAt(end)
    ? t('notice.deadline.midnight', { day: dayText(end) })
    : t('notice.deadline.at');
};

/** How a length of time was counted, in one or two sentences. */
const countedText = (rule: DeadlineRule, now: Date, locale: Locale, t: Translate): string => {
  // The zone stands above, beside the deadline itself.
  const manner = { now, zone: false };
  const { kind, n = 0, from, earliest, latest, assumed } = rule;
  const range =
    earliest && latest
      ? [
          t('notice.deadline.range', {
            earliest: endText(earliest, manner),
            latest: endText(latest, manner),
          }),
          kind === 'working-days' ? t('notice.deadline.unpublished') : '',
        ]
      : [];
  const counted = t(`notice.deadline.${kind}`, {
    n,
    from: from ? momentText(from, manner) : '',
  });
  return [counted, assumed ? t('notice.deadline.assumed') : '', ...range]
    .filter(Boolean)
    .join(locale === 'zh-CN' ? '' : ' ');
};

const Deadline = ({ notice, now, locale, t }: Omit<Props, 'sources'>) => {
  const { deadline, deadlineRule: rule } = notice;
  if (!deadline || !rule) return <p class="soft">{t('notice.no-deadline')}</p>;
  const end = actBy({ at: deadline, rule });
  // Haste is how a fraud works: its time is told, and nobody is hurried by it.
  if (notice.doubts) {
    return <p class="soft">{t('notice.claimed-deadline', { at: endText(end, { now }) })}</p>;
  }
  const line = dueLine({ kind: 'at', at: end }, 'act', now);
  return (
    <div class={line.urgent ? 'notice-due urgent' : 'notice-due'}>
      <p>
        <b>
          {t('notice.deadline')} {t(endText(end, { now, zone: false }))}
        </b>{' '}
        <span class="notice-left">{line.left && t(line.left)}</span>
      </p>
      <p class="small">
        {rule.kind === 'at' ? printedText(rule, end, t) : countedText(rule, now, locale, t)}
      </p>
    </div>
  );
};

/** Names that a person may want to copy, each in one piece where it fits. */
const namesOf = (names: readonly string[]) => (
  <ul class="notice-names">
    {names.map((name) => (
      <li key={name}>{name}</li>
    ))}
  </ul>
);

/** The sender: a provincial authority by its province, else the provider. */
const senderText = ({ provider, authority }: Notice, t: Translate) =>
  authority
    ? t('notice.authority', { province: provinceText(authority) })
    : provider && t(`provider.${provider}`);

const Found = ({ notice, t }: Pick<Props, 'notice' | 't'>) => {
  const { procedure, stage, domains, filingNumbers, publicSecurityNumbers } = notice;
  const rows: [string, ComponentChild][] = [
    [notice.doubts ? 'notice.claims' : 'notice.from', senderText(notice, t)],
    ['notice.about', procedure && t(`procedure.${procedure}`)],
    ['notice.stage', stage && t(`stage.${stage}`)],
    ['notice.domains', domains.length > 0 && namesOf(domains.map(toUnicode))],
    ['notice.numbers', filingNumbers.length > 0 && namesOf(filingNumbers)],
    ['notice.public-security-numbers', publicSecurityNumbers && namesOf(publicSecurityNumbers)],
  ];
  return (
    <dl class="notice-found">
      {rows
        .filter(([, value]) => value)
        .map(([key, value]) => [<dt key={key}>{t(key)}</dt>, <dd key={`${key}=`}>{value}</dd>])}
    </dl>
  );
};

/** Why the text may be a fraud, before anything it asks for. */
const Doubts = ({ notice: { doubts = [] }, sources, t }: Props) =>
  doubts.length > 0 ? (
    <div class="notice-doubts" role="alert">
      <p>
        <b>{t('notice.doubt')}</b>
      </p>
      {doubts.map(({ kind, host = '', provider, sources: ids }) => (
        <div key={kind + host}>
          <p>
            {t(`notice.doubt.${kind}`, {
              host,
              provider: provider ? t(`provider.${provider}`) : '',
            })}
          </p>
          {ids.length > 0 && <SourceLine ids={ids} sources={sources} t={t} />}
        </div>
      ))}
    </div>
  ) : null;

/** Each known message: its cause and what to do about it. */
const Messages = ({ notice, sources, t, onGuide }: Props) => {
  const procedures = notice.messages.map(({ id }) => messageOf(id).procedure);
  return (
    <ul class="notice-messages">
      {notice.messages.map(({ id }, i) => {
        const procedure = procedures[i];
        // Several reasons often lead to the same guide: it is offered once.
        const isFirst = procedures.indexOf(procedure) === i;
        return (
          <li key={id}>
            <p>
              <b>{t('notice.cause')}</b> {t(`message.${id}.cause`)}
            </p>
            <p>
              <b>{t('notice.remedy')}</b> {t(`message.${id}.remedy`)}
            </p>
            {procedure && isFirst && onGuide && (
              <GuideButton procedure={procedure} t={t} onGuide={onGuide} />
            )}
            <SourceLine ids={messageOf(id).sources} sources={sources} t={t} />
          </li>
        );
      })}
    </ul>
  );
};

/** Near wordings: what it is likely about, said as likely. */
const Likely = ({ notice: { likely }, sources, t }: Props) =>
  likely ? (
    <ul class="notice-messages">
      {likely.map(({ id, what, remedy, sources: ids }) => (
        <li key={id}>
          <p>
            <b>{t('notice.likely')}</b> {t(what)}
          </p>
          <p>
            <b>{t('notice.remedy')}</b> {t(remedy)}
          </p>
          <SourceLine ids={ids} sources={sources} t={t} />
        </li>
      ))}
    </ul>
  ) : null;

/** What comes next, where the stage is all that was understood. */
const Next = ({ notice, sources, t }: Props) => {
  const next = notice.messages.length === 0 && !notice.likely ? nextOf(notice) : null;
  return next ? (
    <div class="notice-messages">
      <p>
        <b>{t('notice.next')}</b> {t(next.key)}
      </p>
      <SourceLine ids={next.sources} sources={sources} t={t} />
    </div>
  ) : null;
};

/** Stages that say by themselves what the notice is; a rejection lives by its reason. */
const TELLING: readonly (Stage | undefined)[] = [
  'provider-review',
  'awaiting-submission',
  'sms-verification',
  'at-authority',
  'authority-review',
  'withdrawn',
  'done',
];

const Head = ({ notice, t }: Pick<Props, 'notice' | 't'>) => {
  const { messages, stage, doubts } = notice;
  // A suspicious notice is not what decides.
  if (doubts && messages.length === 0) return null;
  if (messages.length > 0)
    return <p class="soft">{t('notice.known', { count: messages.length })}</p>;
  if (stage && TELLING.includes(stage)) return <p class="soft">{t('notice.by-stage')}</p>;
  return <p class="notice-unknown">{t('notice.unknown')}</p>;
};

/** What a notice says and wants; the notice itself is not shown again. */
export const NoticeResult = (props: Props) => {
  const { notice, t, onGuide } = props;
  return (
    <div class="notice-result">
      <Doubts {...props} />
      <Head notice={notice} t={t} />
      {notice.several && <p class="soft">{t('notice.several')}</p>}
      <Deadline {...props} />
      <Found {...props} />
      <Messages {...props} />
      <Likely {...props} />
      <Next {...props} />
      {notice.messages.length === 0 && !notice.doubts && notice.procedure && onGuide && (
        <GuideButton procedure={notice.procedure} t={t} onGuide={onGuide} />
      )}
    </div>
  );
};

const GuideButton = ({
  procedure,
  t,
  onGuide,
}: {
  procedure: GuideLink['procedure'];
  t: Translate;
  onGuide: (guide: GuideLink) => void;
}) => (
  <p>
    <button type="button" class="button" onClick={() => onGuide({ procedure })}>
      {t('notice.guide', { procedure: t(`procedure.${procedure}`) })}
    </button>
  </p>
);
