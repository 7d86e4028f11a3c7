import type { CorrectionVerdict } from '../../utils/knowledge/corrections/shape.ts';
import type { Translate } from '../../utils/text/t.ts';

/** Sign, colour and word differ for each verdict. */
const SIGNS: Readonly<Record<CorrectionVerdict, string>> = {
  wrong: '×',
  outdated: '!',
  'no-evidence': '?',
  confirmed: '✓',
};

/** What became of a claim. */
export const ClaimMark = ({ verdict, t }: { verdict: CorrectionVerdict; t: Translate }) => (
  <span class={`pill claim-${verdict}`}>
    <span aria-hidden="true">{SIGNS[verdict]}</span> {t(`correction.verdict.${verdict}`)}
  </span>
);
