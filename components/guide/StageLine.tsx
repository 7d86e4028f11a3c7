/** A row of stages as a picture: past, present and future told apart by shape as well as by colour. */

export interface StageLineStep {
  id: string;
  label: string;
  sublabel?: string;
}

interface Props {
  steps: readonly StageLineStep[];
  /** The step one stands at; absent where nothing has begun. */
  current?: string;
  /** True where the order has left the line at `current`: rejected, returned, withdrawn. */
  left?: boolean;
  /** The picture in words. */
  alt: string;
}

const WIDTH = 340;
const EDGE = 12;
const LABEL_WIDTH = 11;

/** Width in units of the picture: a Chinese character is as wide as the type is high, a Latin one about half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 255 ? 1 : 0.55), 0) * LABEL_WIDTH;

/** The label on one line, or on two where it is wider than `room`. */
const wrap = (text: string, room: number): string[] => {
  if (widthOf(text) <= room) return [text];
  const words = text.includes(' ') ? text.split(' ').map((word) => `${word} `) : [...text];
  let first = '';
  while (words.length > 0 && widthOf(first + words[0]) <= Math.max(room, widthOf(text) / 2 + 6))
    first += words.shift() ?? '';
  return [first.trim(), words.join('').trim()].filter((line) => line !== '');
};

const anchorOf = (index: number, last: number): 'start' | 'middle' | 'end' =>
  index === 0 ? 'start' : index === last ? 'end' : 'middle';

const Dot = ({ x, y, state }: { x: number; y: number; state: string }) => (
  <g class={`dot ${state}`}>
    {state === 'left' ? (
      <rect x={x - 8} y={y - 8} width="16" height="16" rx="3" />
    ) : (
      <circle cx={x} cy={y} r={state === 'current' ? 8 : 6} />
    )}
    {state === 'past' && <path d={`M${x - 3} ${y}l2 2.5 4-5`} />}
    {state === 'current' && <circle class="core" cx={x} cy={y} r="3" />}
    {state === 'left' && <path d={`M${x - 3.5} ${y - 3.5}l7 7m0-7l-7 7`} />}
  </g>
);

/** Labels stand below the line, and by turns above it where there are more than four. */
export const StageLine = ({ steps, current, left = false, alt }: Props) => {
  const last = steps.length - 1;
  if (last < 0) return null;
  const staggered = steps.length > 4;
  const gap = last === 0 ? 0 : (WIDTH - 2 * EDGE) / last;
  const room = (staggered ? 2 : 1) * (gap || WIDTH) - 8;
  const y = staggered ? 56 : 14;
  const at = steps.findIndex(({ id }) => id === current);
  const xOf = (index: number) => EDGE + index * gap;
  return (
    <svg class="stage-line" viewBox={`0 0 ${WIDTH} ${y + 56}`} role="img" aria-label={alt}>
      <line class="rail" x1={xOf(0)} y1={y} x2={xOf(last)} y2={y} />
      {at > 0 && <line class="rail done" x1={xOf(0)} y1={y} x2={xOf(at)} y2={y} />}
      {steps.map(({ id, label, sublabel }, index) => {
        const state = index < at ? 'past' : index > at ? 'future' : left ? 'left' : 'current';
        const above = staggered && index % 2 === 1;
        const edge = index === 0 || index === last;
        const lines = wrap(label, edge && !staggered ? room / 2 + EDGE + 8 : room);
        const rows = [...lines, ...(sublabel ? [sublabel] : [])];
        const top = above ? y - 14 - (rows.length - 1) * 13 : y + 24;
        const anchor = anchorOf(index, last);
        const x = anchor === 'start' ? 2 : anchor === 'end' ? WIDTH - 2 : xOf(index);
        return (
          <g key={id} class={state}>
            <Dot x={xOf(index)} y={y} state={state} />
            {rows.map((row, line) => (
              <text
                key={row}
                class={line < lines.length ? 'label' : 'sublabel'}
                x={x}
                y={top + line * 13}
                text-anchor={anchor}
              >
                {row}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
};
