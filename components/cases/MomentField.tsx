import { useRef, useState } from 'preact/hooks';
import { clockOf, dayOf, fromIso, isDayOnly } from '../../utils/calendar/shanghai.ts';

interface Props {
  /** What the moment is called. */
  name: string;
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
  if (!clock) return dayOf(moment);
  const { hour, minute } = clockOf(moment);
  return isDayOnly(iso) ? '' : `${dayOf(moment)}T${pad(hour)}:${pad(minute)}`;
};

/**
 * A date in Beijing time. Browsers report every key typed into a date as a change of its own (the year 0002 on the way
 * to 2026): what is typed counts once the field is left or Enter is pressed, what is picked counts at once.
 */
export const MomentField = ({ name, inline = false, value, clock, onMoment }: Props) => {
  const shown = shownIn(value, clock);
  const [draft, setDraft] = useState<string | null>(null);
  const isTyped = useRef(false);

  const commit = (typed: string) => {
    isTyped.current = false;
    setDraft(null);
    if (typed === shown) return;
    if (typed === '') return onMoment(null);
    const iso = clock ? `${typed}:00+08:00` : typed;
    if (fromIso(iso)) onMoment(iso);
  };
  return (
    <label class={inline ? 'inline' : ''}>
      <span>{name}</span>{' '}
      <input
        type={clock ? 'datetime-local' : 'date'}
        autocomplete="off"
        min={clock ? '1990-01-01T00:00' : '1990-01-01'}
        max={clock ? '2199-12-31T23:59' : '2199-12-31'}
        value={draft ?? shown}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            commit(event.currentTarget.value);
          } else isTyped.current = true;
        }}
        onInput={(event) => {
          if (isTyped.current) setDraft(event.currentTarget.value);
          else commit(event.currentTarget.value);
        }}
        onBlur={(event) => {
          if (isTyped.current) commit(event.currentTarget.value);
        }}
      />
    </label>
  );
};
