import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import {
  changeSettings,
  type Settings,
  type SettingsChange,
} from '../../utils/extension/settings.ts';
import { openWorkbenchTab } from '../../utils/extension/workbench.ts';
import { PROVINCE_MARKS, provinceText } from '../../utils/knowledge/province-marks.ts';
import type { Translate } from '../../utils/text/t.ts';
import { Hosts } from './Hosts.tsx';
import { KnowledgeAge } from './KnowledgeAge.tsx';
import { Network } from './Network.tsx';
import { Reminders } from './Reminders.tsx';
import { Section, type SectionProps } from './Section.tsx';

/** How long (ms) it says that something was saved. */
const SAID = 4000;

interface Props {
  settings: Settings;
  t: Translate;
}

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

const Province = ({ settings, t, save }: SectionProps) => (
  <Section title={t('options.province')} note={t('options.province.note')}>
    <select
      aria-label={t('options.province')}
      value={settings.province ?? ''}
      onChange={(event) => void save({ province: event.currentTarget.value || null })}
    >
      <option value="">{t('options.province.none')}</option>
      {PROVINCE_MARKS.map(({ abbr, name }) => (
        <option key={abbr[0]} value={abbr[0]}>
          {t(provinceText(name))}
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
              void save(({ silenced }) => ({
                silenced: silenced.filter(
                  ({ provider, rule }) => provider !== entry.provider || rule !== entry.rule,
                ),
              }))
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
  // A new one each time, so that fields which show what was refused are drawn anew.
  const [message, setMessage] = useState({ text: '', failed: false });
  useEffect(() => {
    if (message.failed || message.text === '') return;
    const timer = setTimeout(() => setMessage({ text: '', failed: false }), SAID);
    return () => clearTimeout(timer);
  }, [message]);
  const save = async (change: SettingsChange) => {
    try {
      await changeSettings(change);
      setMessage({ text: t('options.saved'), failed: false });
    } catch {
      setMessage({ text: t('options.not-saved'), failed: true });
    }
  };
  const shared = { settings, t, save };
  return (
    <>
      <h1>{t('options.title')}</h1>
      <p class={message.failed ? 'saved failed' : 'saved'} role="status">
        {message.text}
      </p>
      <Language {...shared} />
      <Province {...shared} />
      <Reminders {...shared} />
      <Hosts {...shared} />
      <Network {...shared} />
      <Silenced {...shared} />
      <Section title={t('options.data')} note={t('options.data.note')}>
        <button type="button" class="button" onClick={() => void openWorkbenchTab('backup')}>
          {t('options.data.open')}
        </button>
      </Section>
      <KnowledgeAge t={t} now={new Date()} />
      <Section title={t('options.privacy')} note={t('options.privacy.note')}>
        <p class="soft">
          {t('options.version', { version: browser.runtime.getManifest().version })}
        </p>
      </Section>
    </>
  );
};
