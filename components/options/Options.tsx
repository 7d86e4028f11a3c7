import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import {
  grantedProviders,
  optionalProviders,
  switchOff,
  switchOn,
} from '../../utils/extension/optional-hosts.ts';
import { changeSettings, type Settings } from '../../utils/extension/settings.ts';
import { openWorkbenchTab } from '../../utils/extension/workbench.ts';
import { PROVINCES } from '../../utils/knowledge/province-marks.ts';
import { PROVIDER_LIST } from '../../utils/providers/index.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ProviderId } from '../../utils/vocabulary.ts';

interface Props {
  settings: Settings;
  t: Translate;
}

interface SectionProps extends Props {
  save: (change: Partial<Settings>) => Promise<void>;
}

const Section = ({
  title,
  note,
  children,
}: {
  title: string;
  note?: string;
  children: ComponentChildren;
}) => (
  <section class="setting">
    <h2>{title}</h2>
    {note && <p class="soft">{note}</p>}
    {children}
  </section>
);

const Language = ({ settings, t, save }: SectionProps) => (
  <Section title={t('options.language')}>
    <select
      aria-label={t('options.language')}
      value={settings.locale}
      onChange={(event) =>
        void save({ locale: event.currentTarget.value === 'en' ? 'en' : 'zh-CN' })
      }
    >
      <option value="zh-CN" lang="zh-CN">
        简体中文
      </option>
      <option value="en" lang="en">
        English
      </option>
    </select>
  </Section>
);

const Hosts = ({ t }: SectionProps) => {
  const [granted, setGranted] = useState<ProviderId[]>([]);
  const refresh = useCallback(
    () => void grantedProviders().then((list) => setGranted(list.map((p) => p.id))),
    [],
  );
  useEffect(() => {
    refresh();
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [refresh]);
  return (
    <Section title={t('options.hosts')} note={t('options.hosts.note')}>
      <ul class="hosts">
        {PROVIDER_LIST.map((provider) => {
          const on = granted.includes(provider.id);
          return (
            <li key={provider.id}>
              <span>
                {t(`provider.${provider.id}`)}
                <small class="soft">{provider.matches.join('  ')}</small>
              </span>
              {optionalProviders.includes(provider) ? (
                <button
                  type="button"
                  class="button"
                  aria-pressed={on}
                  onClick={() => void (on ? switchOff(provider) : switchOn(provider)).then(refresh)}
                >
                  {t(on ? 'options.hosts.off' : 'options.hosts.on')}
                </button>
              ) : (
                <span class="pill pass">{t('options.hosts.default')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

const Reminders = ({ settings, t, save }: SectionProps) => {
  const [refused, setRefused] = useState(false);
  const { reminders } = settings;
  const toggle = async (on: boolean) => {
    const granted = !on || (await browser.permissions.request({ permissions: ['notifications'] }));
    setRefused(!granted);
    await save({ reminders: { ...reminders, on: on && granted } });
  };
  const hour = (name: 'quietFrom' | 'quietTo', label: string) => (
    <label>
      {label}{' '}
      <select
        value={reminders[name]}
        onChange={(event) =>
          void save({ reminders: { ...reminders, [name]: Number(event.currentTarget.value) } })
        }
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

const Province = ({ settings, t, save }: SectionProps) => (
  <Section title={t('options.province')} note={t('options.province.note')}>
    <select
      aria-label={t('options.province')}
      value={settings.province ?? ''}
      onChange={(event) => void save({ province: event.currentTarget.value || null })}
    >
      <option value="">{t('options.province.none')}</option>
      {PROVINCES.map(({ abbr, name, english }) => (
        <option key={abbr[0]} value={abbr[0]}>
          {settings.locale === 'en' ? english : name}
        </option>
      ))}
    </select>
  </Section>
);

const Silenced = ({ settings, t, save }: SectionProps) => (
  <Section title={t('options.silenced')}>
    {settings.silenced.length === 0 && <p class="soft">{t('options.silenced.none')}</p>}
    <ul class="hosts">
      {settings.silenced.map((entry) => (
        <li key={`${entry.provider}/${entry.rule}`}>
          <span>
            {t(`provider.${entry.provider}`)} · <code>{entry.rule}</code>
          </span>
          <button
            type="button"
            class="button"
            onClick={() =>
              void save({ silenced: settings.silenced.filter((other) => other !== entry) })
            }
          >
            {t('options.silenced.restore')}
          </button>
        </li>
      ))}
    </ul>
  </Section>
);

/** Everything the user can set. Permissions are asked for at the click that needs them. */
export const Options = ({ settings, t }: Props) => {
  const [message, setMessage] = useState('');
  const save = async (change: Partial<Settings>) => {
    try {
      await changeSettings(change);
      setMessage(t('options.saved'));
    } catch {
      setMessage(t('options.not-saved'));
    }
  };
  const shared = { settings, t, save };
  return (
    <>
      <h1>{t('options.title')}</h1>
      <p class="visually-hidden" role="status">
        {message}
      </p>
      <Language {...shared} />
      <Hosts {...shared} />
      <Reminders {...shared} />
      <Province {...shared} />
      <Silenced {...shared} />
      <Section title={t('options.data')} note={t('options.data.note')}>
        <button type="button" class="button" onClick={() => void openWorkbenchTab('backup')}>
          {t('options.data.open')}
        </button>
      </Section>
      <Section title={t('options.privacy')} note={t('options.privacy.note')}>
        <p class="soft">
          {t('options.version', { version: browser.runtime.getManifest().version })}
        </p>
      </Section>
    </>
  );
};
