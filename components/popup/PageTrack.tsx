import { useState } from 'preact/hooks';
import type { Case } from '../../utils/cases/case.ts';
import type { Operation } from '../../utils/cases/database.ts';
import { shownDomain } from '../../utils/cases/names.ts';
import type { Offer } from '../../utils/cases/observe.ts';
import { undoOperation } from '../../utils/cases/store-cases.ts';
import { canTrack, offersOf, trackPage } from '../../utils/cases/track.ts';
import { openWorkbenchTab } from '../../utils/extension/workbench.ts';
import { stageNameOf } from '../../utils/knowledge/stages.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { PageFacts } from '../../utils/vocabulary.ts';
import { type StoreState, tellBackground } from '../use-store.ts';

interface Props {
  facts: PageFacts;
  store: StoreState;
  /** Cases that the page concerns, and what on it nobody follows; null while reading. */
  known: { cases: readonly Case[]; offers: readonly Offer[] } | null;
  t: Translate;
}

interface Done {
  text: string;
  failed: boolean;
  operations: readonly Operation[];
}

const nameOf = ({ type, domain, orderId, procedure }: Offer, t: Translate): string =>
  [type || (procedure && t(`procedure.${procedure}`)), domain ? shownDomain(domain) : orderId]
    .filter(Boolean)
    .join(' ');

/** Cases beyond this are reached through the workbench. */
const LISTED = 3;

/** What of the page is followed as a case, and following the rest with one press that can be taken back. */
export const PageTrack = ({ facts, store, known, t }: Props) => {
  const [done, setDone] = useState<Done | null>(null);
  if (store.state !== 'open' || !known) return null;
  const { store: open } = store;
  const { cases, offers } = known;
  // What was just tracked is not offered again before the store has told of it.
  const justTracked = done !== null && done.operations.length > 0;
  const isTrackable = canTrack(facts, null) && offersOf(facts, null, known).length > 0;

  const track = async () => {
    const result = await trackPage(open, facts, null);
    tellBackground();
    setDone(
      result.ok
        ? { text: t('popup.page.tracked'), failed: false, operations: result.value }
        : {
            text: t('popup.page.track-failed', { reason: t(result.problem.text) }),
            failed: true,
            operations: [],
          },
    );
  };
  const takeBack = async (operations: readonly Operation[]) => {
    const results = [];
    for (const { id } of operations) results.push(await undoOperation(open, id));
    tellBackground();
    const problem = results.find((result) => !result.ok);
    setDone({
      text:
        problem && !problem.ok
          ? t('popup.page.track-failed', { reason: t(problem.problem.text) })
          : t('popup.page.untracked'),
      failed: problem !== undefined,
      operations: [],
    });
  };

  return (
    <div class="page-track">
      {offers.length > 0 && (
        <p>
          {t('case.not-tracked', {
            type: offers.map((offer) => nameOf(offer, t)).join(t('overlay.list-comma')),
          })}
        </p>
      )}
      {isTrackable && !justTracked && (
        <button type="button" class="button primary" onClick={() => void track()}>
          {t('popup.page.track')}
        </button>
      )}
      {cases.slice(0, LISTED).map(({ id, label, stage, procedure }) => (
        <button
          key={id}
          type="button"
          class="button"
          onClick={() => void openWorkbenchTab(`case/${id}`)}
        >
          {t('popup.page.case', { label, stage: t(stageNameOf(stage, procedure)) })}
        </button>
      ))}
      <p class={done?.failed ? 'track-done failed' : 'track-done'} role="status">
        {done?.text}
        {done && done.operations.length > 0 && (
          <>
            {' '}
            <button type="button" class="link" onClick={() => void takeBack(done.operations)}>
              {t('popup.undo')}
            </button>
          </>
        )}
      </p>
    </div>
  );
};
