import {
  LIFE_PHASES,
  type LifeCycle,
  type LifePhase,
  phasesOf,
} from '../../utils/knowledge/expiry.ts';
import type { Translate } from '../../utils/text/t.ts';

const WIDTH = 340;
const START = 10;
const BAR = 26;

/** Not to scale: long enough for its words, longer where the phase is longer. */
const widthOf = (days: number | null): number =>
  Math.min(118, Math.max(72, 58 + (days ?? 30) * 1.1));

const daysText = (days: number | null, t: Translate): string =>
  days === null ? t('guide.expiry.no-term') : t('guide.expiry.days', { days });

const altOf = (cycle: LifeCycle, t: Translate): string =>
  t('guide.expiry.alt', {
    group: t(`guide.expiry.group.${cycle.id}`),
    phases: phasesOf(cycle)
      .map(({ phase }) =>
        t('guide.expiry.alt-phase', {
          phase: t(`guide.expiry.phase.${phase}`),
          days: daysText(cycle.days[phase], t),
        }),
      )
      .join(t('guide.ui.line-join')),
  });

/** The phases side by side. */
const segmentsOf = (cycle: LifeCycle): { phase: LifePhase; x: number; width: number }[] => {
  let x = START;
  return phasesOf(cycle).map(({ phase }) => {
    const segment = { phase, x, width: widthOf(cycle.days[phase]) };
    x += segment.width;
    return segment;
  });
};

const Bar = ({ cycle, t }: { cycle: LifeCycle; t: Translate }) => {
  const segments = segmentsOf(cycle);
  const x = segments.reduce((end, { width }) => end + width, START);
  return (
    <svg class="life-cycle" viewBox={`0 0 ${WIDTH} 58`} role="img" aria-label={altOf(cycle, t)}>
      <path class="expiry" d={`M${START} 4v36`} />
      {segments.map((segment) => (
        <g key={segment.phase} class={segment.phase}>
          <rect x={segment.x} y="10" width={segment.width} height={BAR} />
          <text class="phase" x={segment.x + segment.width / 2} y="21" text-anchor="middle">
            {t(`guide.expiry.phase.${segment.phase}`)}
          </text>
          <text class="days" x={segment.x + segment.width / 2} y="33" text-anchor="middle">
            {daysText(cycle.days[segment.phase], t)}
          </text>
        </g>
      ))}
      <path class="open" d={`M${x} 10h14l9 13-9 13h-14z`} />
      <text class="foot" x={START} y="53">
        {t('guide.expiry.expired')}
      </text>
      <text
        class="foot"
        x={Math.min(x + 12, WIDTH)}
        y="53"
        text-anchor={x > WIDTH - 70 ? 'end' : 'middle'}
      >
        {t('guide.expiry.open')}
      </text>
    </svg>
  );
};

/** What happens to a domain after it expires, one bar a suffix group. */
export const LifeCyclePicture = ({ cycles, t }: { cycles: readonly LifeCycle[]; t: Translate }) => {
  const [first] = cycles;
  if (!first) return <p class="soft">{t('guide.expiry.unknown')}</p>;
  return (
    <figure class="life-cycles">
      <figcaption>
        {t('guide.expiry.title', { registrar: t(`provider.${first.registrar}`) })}
      </figcaption>
      {cycles.map((cycle) => (
        <div key={cycle.id}>
          <p class="group">{t(`guide.expiry.group.${cycle.id}`)}</p>
          <Bar cycle={cycle} t={t} />
        </div>
      ))}
      <ul class="legend">
        {LIFE_PHASES.map((phase) => (
          <li key={phase}>
            <b>{t(`guide.expiry.phase.${phase}`)}</b> {t(`guide.expiry.note.${phase}`)}
          </li>
        ))}
      </ul>
    </figure>
  );
};
