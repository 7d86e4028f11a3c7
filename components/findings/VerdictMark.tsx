import type { JSX } from 'preact';
import type { Translate } from '../../utils/text/t.ts';
import type { Verdict } from '../../utils/vocabulary.ts';

/** Shape and colour differ for each verdict, so that neither alone has to be seen. */
const SHAPES: Readonly<Record<Verdict, JSX.Element>> = {
  stop: (
    <>
      <path class="shape" d="M6 1h8l5 5v8l-5 5H6l-5-5V6z" />
      <path class="sign" d="M7 7l6 6M13 7l-6 6" />
    </>
  ),
  warn: (
    <>
      <path class="shape" d="M10 1.5 19.5 18.5H.5z" />
      <path class="sign" d="M10 7.5v5M10 15.2v.6" />
    </>
  ),
  unknown: (
    <>
      <circle class="shape" cx="10" cy="10" r="9" />
      <path class="sign" d="M7.2 7.8c0-3.6 5.6-3.4 5.6-.2 0 2-2.8 2.2-2.8 4.2M10 14.6v.6" />
    </>
  ),
  note: (
    <>
      <rect class="shape" x="1" y="1" width="18" height="18" rx="4" />
      <path class="sign" d="M10 9v5.5M10 5.5v.6" />
    </>
  ),
  pass: (
    <>
      <circle class="shape" cx="10" cy="10" r="9" />
      <path class="sign" d="M6 10.4 8.8 13 14 7.4" />
    </>
  ),
};

/** The verdict as a small drawing; its name is read out by screen readers. */
export const VerdictMark = ({ verdict, t }: { verdict: Verdict; t: Translate }) => (
  <svg
    class={`mark ${verdict}`}
    viewBox="0 0 20 20"
    role="img"
    aria-label={t(`verdict.${verdict}`)}
  >
    {SHAPES[verdict]}
  </svg>
);
