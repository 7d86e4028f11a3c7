import type { Case } from '../../utils/cases/case.ts';
import type { CaseDeadline } from '../../utils/cases/deadlines.ts';
import { deadlineLine, deadlineName } from '../../utils/cases/due-text.ts';
import { isReturned } from '../../utils/cases/stages.ts';
import type { Settings } from '../../utils/extension/settings.ts';
import { SMS_RULES, smsRuleOf } from '../../utils/knowledge/sms.ts';
import { stageLineOf } from '../../utils/knowledge/stages.ts';
import { readNotice } from '../../utils/notice/notice.ts';
import type { Translate } from '../../utils/text/t.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';
import type { StoreState } from '../use-store.ts';
import { shownDeadline } from './groups.ts';
import { KnownMessage, messageOfDeadline } from './KnownMessage.tsx';
import { Snooze } from './Snooze.tsx';

interface Props {
  subject: Case;
  deadlines: readonly CaseDeadline[];
  store: StoreState;
  reminders: Settings['reminders'];
  now: Date;
  t: Translate;
  sources: SourceLookup;
}

/** While the code may still be asked for. */
const AT_SMS: readonly Case['stage'][] = ['sms-verification', 'at-authority'];

/** Who gets the ministry's message, where the procedure has one. */
const Recipients = ({ subject, t, sources }: Pick<Props, 'subject' | 't' | 'sources'>) => {
  const { stage, procedure, provider } = subject;
  if (!procedure || !AT_SMS.includes(stage)) return null;
  const known = SMS_RULES.find((one) => one.case === procedure)?.case;
  const rule = known && smsRuleOf(known, provider);
  if (!rule) return null;
  return (
    <>
      <p>
        <b>{t('case.recipients')}</b> {t(rule.key)}
      </p>
      <SourceLine ids={rule.sources} sources={sources} t={t} />
    </>
  );
};

/** What happens at this stage, in words of the guide. */
const awaitsOf = ({ stage, procedure }: Case): string | null =>
  (procedure && stageLineOf(procedure).find((step) => step.stage === stage)?.awaits) ?? null;

/** What was written as the reason; where it is a known message, why it is said and what to do. */
const Reason = ({
  text,
  now,
  t,
  sources,
}: Pick<Props, 'now' | 't' | 'sources'> & { text: string }) => (
  <li>
    <p>{text}</p>
    {readNotice(text, now).messages.map(({ id }) => (
      <KnownMessage key={id} id={id} t={t} sources={sources} />
    ))}
  </li>
);

/** A rejected or returned order: it is to be mended and sent again, by the reasons where a page showed them. */
const Mend = ({ subject, now, t, sources }: Props) => {
  const reasons = subject.seen?.rejectReasons ?? [];
  return (
    <>
      <h3>{t('case.now.mend')}</h3>
      {reasons.length === 0 && <p>{t('case.now.no-reasons')}</p>}
      <ul class="reasons">
        {reasons.map((reason) => (
          <Reason key={reason} text={reason} now={now} t={t} sources={sources} />
        ))}
      </ul>
    </>
  );
};

/** The one thing that matters now: what must be done by when, or for whom one waits. */
export const CaseNow = (props: Props) => {
  const { subject, deadlines, store, reminders, now, t, sources } = props;
  if (subject.deleted) return null;
  const isBack = isReturned(subject.stage);
  const shown = shownDeadline(deadlines, now);
  // "About 45 days" is not what matters first about an order that was rejected; the list below has it.
  const next = isBack && shown?.due.kind === 'about' ? null : shown;
  const words = next && deadlineLine(next, now);
  const awaits = isBack ? null : awaitsOf(subject);
  if (!next && !awaits && !isBack) return null;
  // What the stage awaits names the 24 hours too.
  const isSaid = next?.id === 'sms' && awaits !== null;
  const tone = isBack || words?.urgent ? 'stop' : next?.kind === 'act' ? 'warn' : 'wait';
  const message = next && messageOfDeadline(next);
  return (
    <section class={`case-now ${tone}`} aria-label={t('case.now')}>
      {next && words && (
        <h3>
          {t(deadlineName(next))} {words.left && <b>{t(words.left)}</b>}
          <small>{t(words.when)}</small>
        </h3>
      )}
      {next && !isSaid && <p>{t(`deadline.${next.id}.why`)}</p>}
      {isBack && <Mend {...props} />}
      {awaits && next?.kind !== 'wait' && <p>{t(awaits)}</p>}
      {message && <KnownMessage id={message} t={t} sources={sources} />}
      <Recipients subject={subject} t={t} sources={sources} />
      {next?.kind === 'act' && (
        <Snooze
          caseId={subject.id}
          deadline={next}
          store={store}
          reminders={reminders}
          now={now}
          t={t}
        />
      )}
    </section>
  );
};
