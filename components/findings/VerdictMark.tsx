import type { Translate } from '../../utils/text/t.ts';
import type { Verdict } from '../../utils/vocabulary.ts';

/** Outline and sign, on 20 × 20. Shape and colour differ for each verdict, so that neither alone has to be seen. */
const SHAPES: Readonly<Record<Verdict, { outline: string; sign: string }>> = {
  stop: { outline: 'M6 1h8l5 5v8l-5 5H6l-5-5V6z', sign: 'M7 7l6 6M13 7l-6 6' },
  warn: { outline: 'M10 1.5 19.5 18.5H.5z', sign: 'M10 7.5v5M10 15.2v.6' },
  unknown: {
    outline: 'M10 1a9 9 0 1 1 0 18a9 9 0 1 1 0-18z',
    sign: 'M7.2 7.8c0-3.6 5.6-3.4 5.6-.2 0 2-2.8 2.2-2.8 4.2M10 14.6v.6',
  },
  note: {
    outline: 'M5 1h10a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4z',
    sign: 'M10 9v5.5M10 5.5v.6',
  },
  pass: { outline: 'M10 1a9 9 0 1 1 0 18a9 9 0 1 1 0-18z', sign: 'M6 10.4 8.8 13 14 7.4' },
};

/** The verdict as a small drawing; its name is read out by screen readers. */
export const VerdictMark = ({ verdict, t }: { verdict: Verdict; t: Translate }) => (
  <svg
    class={`mark ${verdict}`}
    viewBox="0 0 20 20"
    role="img"
    aria-label={t(`verdict.${verdict}`)}
  >
    <path class="shape" d={SHAPES[verdict].outline} />
    <path class="sign" d={SHAPES[verdict].sign} />
  </svg>
);
