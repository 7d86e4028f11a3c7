import type { Translate } from '../../utils/text/t.ts';
import type { ProcedureId } from '../../utils/vocabulary.ts';
import { CancelPictures } from './CancelPictures.tsx';
import { DecisionTree } from './DecisionTree.tsx';
import { guideHref } from './links.ts';

/** Every procedure under what one has in mind, in the order of a filing's life. */
export const GUIDE_GROUPS = {
  new: ['first-filing', 'add-service', 'add-access'],
  change: ['change-subject', 'change-service'],
  cancel: ['cancel-access', 'cancel-service', 'cancel-subject', 'cancel-others-filing'],
  account: ['transfer-filing', 'recover-account', 'claim-filing', 'import-filing'],
  order: ['withdraw-order', 'abandon-order'],
  after: ['public-security-filing', 'rectify', 'domain-expiry'],
} as const satisfies Readonly<Record<string, readonly ProcedureId[]>>;

const GROUPS = ['new', 'change', 'cancel', 'account', 'order', 'after'] as const;

const AllGuides = ({ t }: { t: Translate }) => (
  <nav class="guide-index" aria-labelledby="guide-index">
    <h2 id="guide-index">{t('guide.index')}</h2>
    {GROUPS.map((group) => (
      <section key={group}>
        <h3>{t(`guide.index.${group}`)}</h3>
        <ul>
          {GUIDE_GROUPS[group].map((procedure) => (
            <li key={procedure}>
              <a href={guideHref(procedure)}>{t(`procedure.${procedure}`)}</a>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </nav>
);

/** For those who do not know yet which guide is theirs: help to decide first, then all of them, then the pictures. */
export const GuideIndex = ({ t }: { t: Translate }) => (
  <div class="guide-start">
    <DecisionTree t={t} />
    <AllGuides t={t} />
    <section class="ways-drawn">
      <h2>{t('guide.decide.picture')}</h2>
      <CancelPictures t={t} />
    </section>
  </div>
);
