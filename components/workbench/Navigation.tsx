import { useEffect } from 'preact/hooks';
import type { Translate } from '../../utils/text/t.ts';
import { useMenu } from '../use-menu.ts';
import { routeHash, type View } from './route.ts';

const FIRST: readonly View[] = ['cases', 'guide', 'lookup', 'notice'];
/** Beside the others where there is room, behind "more" in a side panel. */
const FURTHER: readonly View[] = ['provinces', 'times', 'corrections', 'foresight', 'backup'];

const ENTRY: Readonly<Partial<Record<View, View>>> = {
  case: 'cases',
  'new-case': 'cases',
  message: 'guide',
};

/** Which entry of the navigation a view belongs to. */
const entryOf = (view: View): View => ENTRY[view] ?? view;

const Entry = ({ id, view, t }: { id: View; view: View; t: Translate }) => (
  <a href={routeHash(id)} aria-current={entryOf(view) === id ? 'page' : undefined}>
    {t(`workbench.view.${id}`)}
  </a>
);

/** The ways through the workbench. */
export const Navigation = ({ view, t }: { view: View; t: Translate }) => {
  const { menu, close } = useMenu();
  // Arrived: the menu has done its work.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the view changes
  useEffect(close, [close, view]);
  const isFurther = FURTHER.includes(entryOf(view));
  return (
    <nav class="wb-nav" aria-label={t('workbench.nav')}>
      {FIRST.map((id) => (
        <Entry key={id} id={id} view={view} t={t} />
      ))}
      <span class="wide-only">
        {FURTHER.map((id) => (
          <Entry key={id} id={id} view={view} t={t} />
        ))}
      </span>
      <details class="menu narrow-only" ref={menu}>
        <summary class={isFurther ? 'current' : ''}>{t('workbench.more')}</summary>
        <div class="menu-items">
          {FURTHER.map((id) => (
            <Entry key={id} id={id} view={view} t={t} />
          ))}
        </div>
      </details>
    </nav>
  );
};
