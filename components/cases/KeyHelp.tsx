import type { Translate } from '../../utils/text/t.ts';

const KEYS = [
  ['j k ↓ ↑', 'step'],
  ['Enter', 'open'],
  ['x', 'select'],
  ['/', 'search'],
  ['n', 'new'],
  ['Esc', 'leave'],
] as const;

/** Which keys do what in the list. */
export const KeyHelp = ({ t }: { t: Translate }) => (
  <details class="keys small soft">
    <summary>{t('cases.keys')}</summary>
    <dl>
      {KEYS.map(([keys, name]) => (
        <div key={name}>
          <dt>
            {keys.split(' ').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(`cases.keys.${name}`)}</dd>
        </div>
      ))}
    </dl>
  </details>
);
