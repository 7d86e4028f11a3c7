/** What the overlay says without the background: that it does not answer, or that the extension was replaced. */
import { fallback } from '../../utils/text/fallback.ts';
import { boxStyle } from './Overlay.tsx';
import type { Place } from './place.ts';

/** Shown when the background does not answer: three built-in lines, or one where there is room for one only. */
export const FallbackBox = ({
  place,
  onFold,
}: {
  place: Place;
  onFold: (event: Event) => void;
}) => {
  const fold = (
    <button type="button" class="fold" onClick={onFold}>
      {fallback.fold}
    </button>
  );
  return (
    <div class="overlay">
      {place.shape === 'strip' ? (
        <section class="box strip" style={boxStyle(place)} aria-label={fallback.title}>
          <span class="line unknown" role="status">
            <strong>{fallback.advice}</strong>
          </span>
          {fold}
        </section>
      ) : (
        <section class="box leadbox" style={boxStyle(place)} aria-label={fallback.title}>
          <div class="lead unknown" role="status">
            <div>
              <strong>{fallback.title}</strong>
              <p>{fallback.waiting}</p>
              <p>{fallback.advice}</p>
            </div>
          </div>
          <footer>{fold}</footer>
        </section>
      )}
    </div>
  );
};

/** The extension was reloaded under this page: said once. */
export const OrphanBox = ({ text, place }: { text: string; place: Place }) => (
  <div class="overlay">
    <section class="box leadbox" style={boxStyle(place)}>
      <div class="lead note" role="status">
        <div>
          <p>{text}</p>
        </div>
      </div>
    </section>
  </div>
);
