import type { Translate } from '../../utils/text/t.ts';

const WAYS = ['cancel-access', 'cancel-service', 'cancel-subject'] as const;
type Way = (typeof WAYS)[number];

/** What each way takes away: the line to the provider, this service, or everything. */
const GONE: Readonly<Record<Way, readonly ('link' | 'this' | 'subject' | 'other')[]>> = {
  'cancel-access': ['link'],
  'cancel-service': ['link', 'this'],
  'cancel-subject': ['link', 'this', 'subject', 'other'],
};

const Box = ({
  x,
  y,
  width,
  text,
  gone,
}: {
  x: number;
  y: number;
  width: number;
  text: string;
  gone: boolean;
}) => (
  <g class={gone ? 'gone' : 'kept'}>
    <rect x={x} y={y} width={width} height="24" rx="5" />
    <text x={x + width / 2} y={y + 16} text-anchor="middle">
      {text}
    </text>
    {gone && <path d={`M${x + width - 5} ${y - 4}l9 9m0-9l-9 9`} />}
  </g>
);

const Drawing = ({ way, t }: { way: Way; t: Translate }) => {
  const gone = GONE[way];
  const is = (part: (typeof gone)[number]) => gone.includes(part);
  const name = (part: string) => t(`guide.decide.picture.${part}`);
  return (
    <svg viewBox="0 0 300 72" aria-hidden="true">
      <path class={is('this') ? 'wire gone' : 'wire'} d="M62 36h16V18h18" />
      <path class={is('other') ? 'wire gone' : 'wire'} d="M62 36h16v18h18" />
      <path class={is('link') ? 'wire gone' : 'wire'} d="M176 18h40" />
      {way === 'cancel-access' && <path class="cut" d="M191 13l10 10m0-10l-10 10" />}
      <Box x={4} y={24} width={58} text={name('subject')} gone={is('subject')} />
      <Box x={96} y={6} width={80} text={name('this')} gone={is('this')} />
      <Box x={96} y={42} width={80} text={name('other')} gone={is('other')} />
      <Box x={216} y={6} width={78} text={name('provider')} gone={false} />
    </svg>
  );
};

/** Three ways to cancel, drawn: what goes and what stays. */
export const CancelPictures = ({ t }: { t: Translate }) => (
  <div class="cancel-pictures" role="img" aria-label={t('guide.decide.picture.alt')}>
    {WAYS.map((way) => (
      <div key={way} class="way">
        <p>
          <b>{t(`procedure.${way}`)}</b> {t(`guide.decide.picture.${way}`)}
        </p>
        <Drawing way={way} t={t} />
      </div>
    ))}
  </div>
);
