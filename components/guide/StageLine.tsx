/** A row of stages as a picture: past, present and future told apart by shape as well as by colour. */

export interface StageLineStep {
  id: string;
  label: string;
  sublabel?: string;
}

interface Props {
  steps: readonly StageLineStep[];
  /** The step one stands at; absent where nothing has begun. */
  current?: string | undefined;
  /** True where the order has left the line at `current`: rejected, returned, withdrawn. */
  left?: boolean | undefined;
  /** The picture in words. */
  alt: string;
}

type State = 'past' | 'current' | 'left' | 'future';

const Dot = ({ state }: { state: State }) => (
  <svg class={`dot ${state}`} viewBox="-10 -10 20 20" aria-hidden="true">
    {state === 'left' ? (
      <rect x="-8" y="-8" width="16" height="16" rx="3" />
    ) : (
      <circle r={state === 'current' ? 8 : 6} />
    )}
    {state === 'past' && <path d="M-3 0l2 2.5 4-5" />}
    {state === 'current' && <circle class="core" r="3.5" />}
    {state === 'left' && <path d="M-3.5-3.5l7 7m0-7l-7 7" />}
  </svg>
);

/** Side by side where there is room, else one under the other: the type keeps its size. */
export const StageLine = ({ steps, current, left = false, alt }: Props) => {
  if (steps.length === 0) return null;
  const at = steps.findIndex(({ id }) => id === current);
  const stateOf = (index: number): State =>
    index < at ? 'past' : index > at ? 'future' : left ? 'left' : 'current';
  return (
    <div class="stage-line" role="img" aria-label={alt}>
      <ol>
        {steps.map(({ id, label, sublabel }, index) => (
          <li key={id} class={stateOf(index)}>
            <Dot state={stateOf(index)} />
            <span class="words">
              <span class="label">{label}</span>
              {sublabel && <span class="sublabel">{sublabel}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
};
