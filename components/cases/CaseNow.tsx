import type { Case } from '../../utils/cases/case.ts';
import type { CaseDeadline } from '../../utils/cases/deadlines.ts';
import { deadlineName } from '../../utils/cases/due-text.ts';
import { SMS_RULES, smsRuleOf } from '../../utils/knowledge/sms.ts';
import { stageLineOf } from '../../utils/knowledge/stages.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { Locale } from '../../utils/vocabulary.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';
import type { StoreState } from '../use-store.ts';
import { dueWords } from './due-words.ts';
import { shownDeadline } from './groups.ts';
import { KnownMessage, messageOfDeadline } from './KnownMessage.tsx';
import { Snooze } from './Snooze.tsx';

interface Props {
  subject: Case;
  deadlines: readonly CaseDeadline[];
  store: StoreState;
  reminders: boolean;
  now: Date;
  locale: Locale;
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

/** The one thing that matters now: what must be done by when, or for whom one waits. */
export const CaseNow = (props: Props) => {
  const { subject, deadlines, store, reminders, now, locale, t, sources } = props;
  if (subject.deleted) return null;
  const next = shownDeadline(deadlines, now);
  const words = next && dueWords(next, now, t, locale);
  const awaits = awaitsOf(subject);
  if (!next && !awaits) return null;
  const tone = words?.urgent ? 'stop' : next?.kind === 'act' ? 'warn' : 'wait';
  const message = next && messageOfDeadline(next);
  return (
    <section class={`case-now ${tone}`} aria-label={t('case.now')}>
      {next && words && (
        <h3>
          {t(deadlineName(next))} {words.left && <b>{words.left}</b>}
          <small>{words.when}</small>
        </h3>
      )}
      {next && <p>{t(`deadline.${next.id}.why`)}</p>}
      {awaits && next?.kind !== 'wait' && <p>{t(awaits)}</p>}
      {message && <KnownMessage id={message} t={t} sources={sources} />}
      <Recipients subject={subject} t={t} sources={sources} />
      {next?.kind === 'act' && reminders && (
        <Snooze
          caseId={subject.id}
          deadlineKey={next.key}
          store={store}
          now={now}
          locale={locale}
          t={t}
        />
      )}
    </section>
  );
};
