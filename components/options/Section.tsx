import type { ComponentChildren } from 'preact';
import type { Settings, SettingsChange } from '../../utils/extension/settings.ts';
import type { Translate } from '../../utils/text/t.ts';

/** What every section of the options gets. */
export interface SectionProps {
  settings: Settings;
  t: Translate;
  save: (change: SettingsChange) => Promise<void>;
}

interface Props {
  title: string;
  note?: string;
  children?: ComponentChildren;
}

/** One thing that can be set, and what it means. */
export const Section = ({ title, note, children }: Props) => (
  <section class="setting">
    <h2>{title}</h2>
    {note && <p class="soft">{note}</p>}
    {children}
  </section>
);
