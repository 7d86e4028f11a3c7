import { MESSAGES } from '../../utils/knowledge/messages/messages.ts';
import { toUnicode } from '../../utils/lookup/punycode.ts';
import type { DeadlineRule } from '../../utils/notice/deadline.ts';
import type { Notice } from '../../utils/notice/notice.ts';
import { dueLine, momentText } from '../../utils/text/due.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { GuideLink, Locale } from '../../utils/vocabulary.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';

interface Props {
  notice: Notice;
  now: Date;
  locale: Locale;
  sources: SourceLookup;
  t: Translate;
  onGuide?: (guide: GuideLink) => void;
}

/** How the deadline was found, in one or two sentences. */
const ruleText = (rule: DeadlineRule, now: Date, locale: Locale, t: Translate): string => {
  const moment = (iso: string | undefined) => (iso ? momentText(iso, locale, now) : '');
  const { kind, n = 0, from, earliest, latest, assumed } = rule;
  const counted = t(`notice.deadline.${kind}`, { n, from: moment(from) });
  if (kind === 'at') {
    return earliest ? t('notice.deadline.day', { earliest: moment(earliest) }) : counted;
  }
  const range =
    earliest && latest
      ? [
          t('notice.deadline.range', { earliest: moment(earliest), latest: moment(latest) }),
          kind === 'working-days' ? t('notice.deadline.unpublished') : '',
        ]
      : [];
  return [counted, assumed ? t('notice.deadline.assumed') : '', ...range].filter(Boolean).join(' ');
};

const Deadline = ({ notice, now, locale, t }: Omit<Props, 'sources'>) => {
  if (!notice.deadline || !notice.deadlineRule) {
    return <p class="soft">{t('notice.no-deadline')}</p>;
  }
  const line = dueLine({ kind: 'at', at: notice.deadline }, now, t, locale);
  return (
    <div class={line.urgent ? 'notice-due urgent' : 'notice-due'}>
      <p>
        <b>
          {t('notice.deadline')} {momentText(notice.deadline, locale, now)}
        </b>{' '}
        {line.left}
      </p>
      <p class="small">{ruleText(notice.deadlineRule, now, locale, t)}</p>
    </div>
  );
};

const Found = ({ notice, t }: Pick<Props, 'notice' | 't'>) => {
  const rows: [string, string][] = [
    ['notice.from', notice.provider ? t(`provider.${notice.provider}`) : ''],
    ['notice.about', notice.procedure ? t(`procedure.${notice.procedure}`) : ''],
    ['notice.stage', notice.stage ? t(`stage.${notice.stage}`) : ''],
    ['notice.domains', notice.domains.map(toUnicode).join(' ')],
    ['notice.numbers', notice.filingNumbers.join(' ')],
  ];
  return (
    <dl class="notice-found">
      {rows
        .filter(([, value]) => value !== '')
        .map(([key, value]) => [<dt key={key}>{t(key)}</dt>, <dd key={`${key}=`}>{value}</dd>])}
    </dl>
  );
};

/** Each known message: its cause and what to do about it. */
const Messages = ({ notice, sources, t, onGuide }: Props) => (
  <ul class="notice-messages">
    {notice.messages.map(({ id }) => {
      const {
        procedure,
        sources: ids,
      }: { procedure?: GuideLink['procedure']; sources: readonly string[] } = MESSAGES[id];
      return (
        <li key={id}>
          <p>
            <b>{t('notice.cause')}</b> {t(`message.${id}.cause`)}
          </p>
          <p>
            <b>{t('notice.remedy')}</b> {t(`message.${id}.remedy`)}
          </p>
          {procedure && onGuide && (
            <button type="button" class="button" onClick={() => onGuide({ procedure })}>
              {t('notice.guide')}
            </button>
          )}
          <SourceLine ids={ids} sources={sources} t={t} />
        </li>
      );
    })}
  </ul>
);

/** A near wording: what it is likely about, said as likely. */
const Likely = ({ notice: { likely }, sources, t }: Props) =>
  likely ? (
    <div class="notice-messages">
      <p>
        <b>{t('notice.likely')}</b> {t(`rule.reason.${likely.id}.what`)}
      </p>
      <p>
        <b>{t('notice.remedy')}</b> {t(`rule.reason.${likely.id}.remedy`)}
      </p>
      <SourceLine ids={likely.sources} sources={sources} t={t} />
    </div>
  ) : null;

/** What a notice says and wants; the notice itself is not shown again. */
export const NoticeResult = (props: Props) => {
  const { notice, t, onGuide } = props;
  const known = notice.messages.length > 0;
  return (
    <div class="notice-result">
      <p class={known ? 'soft' : 'notice-unknown'}>
        {known ? t('notice.known', { count: notice.messages.length }) : t('notice.unknown')}
      </p>
      <Deadline {...props} />
      <Found notice={notice} t={t} />
      <Messages {...props} />
      <Likely {...props} />
      {!known && notice.procedure && onGuide && (
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
      {t('notice.guide')}
    </button>
  </p>
);
