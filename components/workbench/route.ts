/** Where the workbench stands: its hash, so that findings, notifications and the popup can link into it. */
import { useEffect, useState } from 'preact/hooks';

export const VIEWS = [
  'cases',
  'case',
  'new-case',
  'guide',
  'message',
  'lookup',
  'notice',
  'provinces',
  'corrections',
  'foresight',
  'times',
  'backup',
] as const;
export type View = (typeof VIEWS)[number];

/** `#guide/cancel-access/aliyun/steps` → view `guide`, parts `['cancel-access', 'aliyun', 'steps']`. */
export interface Route {
  view: View;
  parts: readonly string[];
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Reads a hash; anything unknown is the list of cases. */
export const parseRoute = (hash: string): Route => {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const view = VIEWS.find((known) => known === name) ?? 'cases';
  return { view, parts: view === name ? rest.map(decode) : [] };
};

/** The hash of a place in the workbench. */
export const routeHash = (view: View, ...parts: readonly string[]): string =>
  `#${[view, ...parts.map(encodeURIComponent)].join('/')}`;

/** Goes there, as a step that the back button undoes. */
export const goTo = (view: View, ...parts: readonly string[]): void => {
  location.hash = routeHash(view, ...parts);
};

/** The route now. */
export const useRoute = (): Route => {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const changed = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
};
