import { momentText } from '../../utils/calendar/words.ts';
import type { Case, CaseSet, HistoryEntry } from '../../utils/cases/case.ts';
import { shownDomain } from '../../utils/cases/names.ts';
import { stageNameOf } from '../../utils/knowledge/stages.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ChangeCase } from './CasePage.tsx';

interface Props {
  subject: Case;
  change: ChangeCase;
  now: Date;
  t: Translate;
}

/** What an entry changed, in words. */
const changesOf = (set: CaseSet, procedure: Case['procedure'], t: Translate): string =>
  [
    set.stage && t(stageNameOf(set.stage, procedure)),
    set.seen && !set.stage && set.seen.status,
    set.label,
    set.domain && set.label !== shownDomain(set.domain) && set.domain,
    set.provider && t(`provider.${set.provider}`),
    set.procedure && t(`procedure.${set.procedure}`),
    set.contact !== undefined && t('field.contact'),
    set.province !== undefined && t('field.province'),
    set.settled && t('case.settled'),
    set.filingNumber,
    set.orderId,
    set.tags && `${t('case.tags')} ${Object.keys(set.tags).join(' ')}`,
    set.notes && t('case.notes'),
    Object.keys(set.ticks ?? {}).length > 0 && t('operation.tick'),
    (set.deadlines || set.moments) && t('case.deadlines'),
    set.smsDone !== undefined && t('stage.sms-verification'),
    set.archived !== undefined && t(set.archived ? 'case.archive' : 'case.unarchive'),
    set.deleted !== undefined && t(set.deleted ? 'case.delete' : 'cases.restore'),
    set.voids && t('cases.undo'),
  ]
    .filter(Boolean)
    .join(' · ');

/** A change of the case that still holds can be taken back; its beginning is taken back by deleting the case. */
const canUndo = (subject: Case, { id, set, voided }: HistoryEntry): boolean =>
  !subject.deleted && !voided && set.voids === undefined && id !== subject.history[0]?.id;

/** Every change, newest first, with who made it, and the way back: also from what a page has done. */
export const CaseHistory = ({ subject, change, now, t }: Props) => (
  <details class="history">
    <summary>
      {t('case.history')} ({subject.history.length})
    </summary>
    <p class="small soft">{t('when.all-zoned')}</p>
    <ol>
      {subject.history.toReversed().map((entry) => (
        <li key={entry.id} class={entry.voided ? 'voided' : ''}>
          <time dateTime={entry.at}>{t(momentText(entry.at, { now, zone: false }))}</time>{' '}
          <span class="soft">{t(`origin.${entry.origin}`)}</span>
          {changesOf(entry.set, subject.procedure, t)}
          {entry.voided && <span class="soft"> {t('case.history.voided')}</span>}
          {canUndo(subject, entry) && (
            <>
              {' '}
              <button
                type="button"
                class="link"
                aria-label={t('case.history.undo', {
                  what: changesOf(entry.set, subject.procedure, t),
                })}
                onClick={() => void change({ voids: [entry.id] }, 'operation.edit')}
              >
                {t('cases.undo')}
              </button>
            </>
          )}
        </li>
      ))}
    </ol>
  </details>
);
