import type { Translate } from '../../utils/text/t.ts';

const KEYS = [
  ['j k ↓ ↑', 'step'],
  ['← →', 'cross'],
  ['Enter', 'open'],
  ['x', 'select'],
  ['Shift+x', 'range'],
  ['a', 'all'],
  ['l', 'tag'],
  ['e', 'archive'],
  ['Delete', 'delete'],
  ['z', 'undo'],
  ['b', 'board'],
  ['/', 'search'],
  ['n', 'new'],
  ['Esc', 'leave'],
  ['?', 'help'],
] as const;

/** Which keys do what in list and board. */
export const KeyHelp = ({ t }: { t: Translate }) => (
  <details class="keys">
    <summary data-key="?">{t('cases.keys')}</summary>
    <dl class="small soft">
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
