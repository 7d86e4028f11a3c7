import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { usePermissions } from '../use-permissions.ts';
import { Section, type SectionProps } from './Section.tsx';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

const NOTIFICATIONS: { permissions: ['notifications'] } = { permissions: ['notifications'] };

/** Asks the browser's own question; must be called straight in a click. A refusal to ask counts as a no. */
const ask = async (): Promise<boolean> => {
  try {
    return await browser.permissions.request(NOTIFICATIONS);
  } catch {
    return false;
  }
};

/** Whether the browser lets notifications through at this moment. */
const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);

/** Notifications of what falls due; the browser is asked when they are switched on. */
export const Reminders = ({ settings, t, save }: SectionProps) => {
  /** What was just pressed, until the browser has answered and it is saved. */
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  const granted = usePermissions(mayNotify, true);
  const { reminders } = settings;
  const toggle = async (on: boolean) => {
    setWanted(on);
    setRefused(false);
    const may = !on || (await ask());
    if (may) await save((now) => ({ reminders: { ...now.reminders, on } }));
    setRefused(!may);
    setWanted(null);
  };
  const hour = (name: 'quietFrom' | 'quietTo', label: string) => (
    <label>
      {label}{' '}
      <select
        value={reminders[name]}
        onChange={(event) => {
          const value = Number(event.currentTarget.value);
          void save((now) => ({ reminders: { ...now.reminders, [name]: value } }));
        }}
      >
        {HOURS.map((value) => (
          <option key={value} value={value}>
            {clock(value)}
          </option>
        ))}
      </select>
    </label>
  );
  const isNeverQuiet = reminders.quietFrom === reminders.quietTo;
  return (
    <Section title={t('options.reminders')} note={t('options.reminders.note')}>
      <label class="switch">
        <input
          type="checkbox"
          checked={wanted ?? (reminders.on && granted)}
          onChange={(event) => void toggle(event.currentTarget.checked)}
        />
        {t('options.reminders.on')}
      </label>
      {refused && <p role="alert">{t('options.reminders.refused')}</p>}
      {wanted === null && !refused && reminders.on && !granted && (
        <p role="alert">{t('options.reminders.taken')}</p>
      )}
      <fieldset>
        <legend class="soft">{t('options.reminders.quiet')}</legend>
        {hour('quietFrom', t('options.reminders.from'))}{' '}
        {hour('quietTo', t('options.reminders.to'))}
        <p class="soft">
          {t(isNeverQuiet ? 'options.reminders.never-quiet' : 'options.reminders.quiet-note')}
        </p>
      </fieldset>
    </Section>
  );
};
