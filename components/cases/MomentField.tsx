import { useRef, useState } from 'preact/hooks';
import { clockOf, dayOf, fromIso, isDayOnly } from '../../utils/calendar/shanghai.ts';

interface FieldProps {
  name: string;
  inline: boolean;
  type: 'date' | 'time' | 'datetime-local';
  /** As a browser's field has it. */
  shown: string;
  /** What was typed or picked; '' where the field was emptied. */
  onValue: (typed: string) => void;
}

const LIMITS = {
  date: { min: '1990-01-01', max: '2199-12-31' },
  'datetime-local': { min: '1990-01-01T00:00', max: '2199-12-31T23:59' },
  time: {},
} as const;

/**
 * Browsers report every key typed into a date as a change of its own (the year 0002 on the way to 2026): what is typed
 * counts once the field is left or Enter is pressed, what is picked counts at once.
 */
const Field = ({ name, inline, type, shown, onValue }: FieldProps) => {
  const [draft, setDraft] = useState<string | null>(null);
  const isTyped = useRef(false);

  const commit = ({ value, validity }: HTMLInputElement) => {
    isTyped.current = false;
    setDraft(null);
    // Half a date reads as none: what was known stays.
    if (value !== shown && !validity.badInput) onValue(value);
  };
  return (
    <label class={inline ? 'inline' : ''}>
      <span>{name}</span>{' '}
      <input
        type={type}
        autocomplete="off"
        {...LIMITS[type]}
        value={draft ?? shown}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            commit(event.currentTarget);
          } else isTyped.current = true;
        }}
        onInput={(event) => {
          if (isTyped.current) setDraft(event.currentTarget.value);
          else commit(event.currentTarget);
        }}
        onBlur={(event) => {
          if (isTyped.current) commit(event.currentTarget);
        }}
      />
    </label>
  );
};

interface Props {
  /** What the moment is called. */
  name: string;
  /** What its clock time is called, where the day alone is known so far. */
  timeName?: string;
  inline?: boolean;
  /** ISO; undefined where none is known. */
  value: string | undefined;
  /** With a clock time, or the day alone. */
  clock: boolean;
  /** Null: the field was emptied. */
  onMoment: (iso: string | null) => void;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** As a browser's field has it, in Shanghai time. */
const shownIn = (iso: string | undefined, clock: boolean): string => {
  const moment = iso ? fromIso(iso) : null;
  if (!iso || !moment) return '';
  if (!clock || isDayOnly(iso)) return dayOf(moment);
  const { hour, minute } = clockOf(moment);
  return `${dayOf(moment)}T${pad(hour)}:${pad(minute)}`;
};

/**
 * A date in Beijing time. Of a moment with a clock time whose day alone is known, the day is shown, and beside it an
 * empty field for the time: none is invented.
 */
export const MomentField = ({
  name,
  timeName = '',
  inline = false,
  value,
  clock,
  onMoment,
}: Props) => {
  const shown = shownIn(value, clock);
  const keep = (iso: string) => {
    if (fromIso(iso)) onMoment(iso);
  };
  const isTimeOpen = clock && value !== undefined && isDayOnly(value);
  const isMoment = clock && !isTimeOpen;
  return (
    <>
      <Field
        name={name}
        inline={inline}
        type={isMoment ? 'datetime-local' : 'date'}
        shown={shown}
        onValue={(typed) => {
          if (typed === '') onMoment(null);
          else keep(isMoment ? `${typed}:00+08:00` : typed);
        }}
      />
      {isTimeOpen && (
        <Field
          name={timeName}
          inline={inline}
          type="time"
          shown=""
          onValue={(time) => keep(`${shown}T${time}:00+08:00`)}
        />
      )}
    </>
  );
};
