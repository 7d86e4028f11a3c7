import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Section, type SectionProps } from './Section.tsx';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Notifications of what falls due; the browser is asked when they are switched on. */
export const Reminders = ({ settings, t, save }: SectionProps) => {
  const [refused, setRefused] = useState(false);
  const { reminders } = settings;
  const toggle = async (on: boolean) => {
    const granted = !on || (await browser.permissions.request({ permissions: ['notifications'] }));
    setRefused(!granted);
    await save((now) => ({ reminders: { ...now.reminders, on: on && granted } }));
  };
  const setHour = (name: 'quietFrom' | 'quietTo', value: number) =>
    save((now) => ({ reminders: { ...now.reminders, [name]: value } }));
  const hour = (name: 'quietFrom' | 'quietTo', label: string) => (
    <label>
      {label}{' '}
      <select
        value={reminders[name]}
        onChange={(event) => void setHour(name, Number(event.currentTarget.value))}
      >
        {HOURS.map((value) => (
          <option key={value} value={value}>
            {String(value).padStart(2, '0')}:00
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Section title={t('options.reminders')} note={t('options.reminders.note')}>
      <label class="switch">
        <input
          type="checkbox"
          checked={reminders.on}
          onChange={(event) => void toggle(event.currentTarget.checked)}
        />
        {t('options.reminders.on')}
      </label>
      {refused && <p role="alert">{t('options.reminders.refused')}</p>}
      <fieldset>
        <legend class="soft">{t('options.reminders.quiet')}</legend>
        {hour('quietFrom', t('options.reminders.from'))}{' '}
        {hour('quietTo', t('options.reminders.to'))}
      </fieldset>
    </Section>
  );
};
