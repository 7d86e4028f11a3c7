import type { Translate } from '../../utils/text/t.ts';
import type { Checklist, ChecklistState, Verdict } from '../../utils/vocabulary.ts';
import { SourceLine, type SourceLookup } from './SourceLine.tsx';
import { VerdictMark } from './VerdictMark.tsx';

const MARKS: Readonly<Record<Exclude<ChecklistState, 'ask'>, Verdict>> = {
  pass: 'pass',
  problem: 'stop',
  unknown: 'unknown',
};

interface Props {
  checklist: Checklist;
  t: Translate;
  sources: SourceLookup;
}

/** What to settle before acting: told by the page where it tells, else a box to tick. */
export const ChecklistBox = ({ checklist, t, sources }: Props) => (
  <section class="checklist">
    <h3>{t('overlay.checklist', { action: t(`action.${checklist.action}`) })}</h3>
    <ul>
      {checklist.items.map((item) => (
        <li key={item.id} class={item.state}>
          {item.state === 'ask' || item.state === 'unknown' ? (
            <label>
              <input
                type="checkbox"
                data-act="tick"
                data-about={`${checklist.action}/${item.id}`}
              />
              <span>
                {t(item.text)}
                {item.state === 'unknown' && (
                  <small class="soft"> {t('checklist.state.unknown')}</small>
                )}
              </span>
            </label>
          ) : (
            <div class="told">
              <VerdictMark verdict={MARKS[item.state]} t={t} />
              <span>
                {t(item.text)} <small class="soft">{t(`checklist.state.${item.state}`)}</small>
              </span>
            </div>
          )}
        </li>
      ))}
    </ul>
    <SourceLine
      ids={[...new Set(checklist.items.flatMap((item) => item.sources))]}
      sources={sources}
      t={t}
    />
  </section>
);
