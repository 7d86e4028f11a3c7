/** What the overlay says without the background: that it does not answer, or that the extension was replaced. */
import { fallback } from '../../utils/text/fallback.ts';
import { boxStyle } from './Overlay.tsx';
import type { Place } from './place.ts';

interface Props {
  place: Place;
  lines: readonly string[];
  onFold?: (event: Event) => void;
}

/** Some plain lines; where there is room for one only, the first is seen. */
const Lines = ({ place, lines, onFold }: Props) => (
  <div class="overlay">
    <section class={`box ${place.shape}`} style={boxStyle(place)} aria-label={fallback.title}>
      <div class="empty" role="status">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {onFold && (
        <button type="button" class="fold" onClick={onFold}>
          {fallback.fold}
        </button>
      )}
    </section>
  </div>
);

/** Shown when the background does not answer: three built-in lines. */
export const FallbackBox = (props: Omit<Props, 'lines'>) => (
  <Lines {...props} lines={[fallback.advice, fallback.waiting, fallback.title]} />
);

/** The extension was reloaded under this page: said once. */
export const OrphanBox = ({ text, place }: { text: string; place: Place }) => (
  <Lines place={place} lines={[text]} />
);
