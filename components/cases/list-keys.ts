/**
 * List and board by keyboard: j k or arrows step, x chooses, / searches, Escape lets go; Enter opens as on any link. What a
 * control named by `data-key` does is done by that key too.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { goTo } from '../workbench/route.ts';
import { isTyping } from '../workbench/typing.ts';

interface Reactions {
  /** `through`: with all between it and the one before. */
  onSelect: (id: string, through: boolean) => void;
  onSelectAll: () => void;
  /** False where nothing was chosen. */
  onClear: () => boolean;
}

export const linksIn = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('.case-link'),
];

/** The case that has the focus, by its link or its box. */
const rowNow = (list: HTMLElement): HTMLElement | null =>
  document.activeElement instanceof HTMLElement && list.contains(document.activeElement)
    ? (document.activeElement.closest('li')?.querySelector<HTMLElement>('.case-link') ?? null)
    : null;

const reach = (link: HTMLElement | undefined): void => {
  link?.focus();
  link?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
};

const step = (list: HTMLElement, by: 1 | -1): void => {
  const links = linksIn(list);
  const now = rowNow(list);
  const at = now ? links.indexOf(now) : -1;
  const open = links.findIndex((link) => link.hasAttribute('aria-current'));
  const from = at >= 0 ? at : open;
  reach(links[from < 0 ? 0 : Math.min(Math.max(from + by, 0), links.length - 1)]);
};

/** To the same height in the next column of the board. */
const cross = (list: HTMLElement, by: 1 | -1): void => {
  const now = rowNow(list);
  const columns = [...list.querySelectorAll<HTMLElement>('.column')];
  const at = columns.findIndex((column) => column.contains(now));
  const [here, there] = [columns[at], columns[at + by]];
  if (!now || !here || !there) return;
  const links = linksIn(there);
  reach(links[Math.min(linksIn(here).indexOf(now), links.length - 1)]);
};

/** Keys of the list while it is shown; they never fire while something is typed, or with a modifier held. */
export const useListKeys = (list: RefObject<HTMLElement | null>, reactions: Reactions): void => {
  const latest = useRef(reactions);
  latest.current = reactions;
  useEffect(() => {
    const search = () => list.current?.querySelector<HTMLInputElement>('.cases-search');
    const leave = () => {
      if (latest.current.onClear()) return;
      if (location.hash.startsWith('#case/')) goTo('cases');
    };
    const select = (root: HTMLElement, through: boolean) => {
      const id = rowNow(root)?.dataset.id;
      if (id) latest.current.onSelect(id, through);
    };
    const keys: Readonly<Record<string, (root: HTMLElement) => void>> = {
      j: (root) => step(root, 1),
      ArrowDown: (root) => step(root, 1),
      k: (root) => step(root, -1),
      ArrowUp: (root) => step(root, -1),
      ArrowRight: (root) => cross(root, 1),
      ArrowLeft: (root) => cross(root, -1),
      x: (root) => select(root, false),
      X: (root) => select(root, true),
      a: () => latest.current.onSelectAll(),
      n: () => goTo('new-case'),
      '/': () => search()?.focus(),
      Escape: leave,
    };
    const pressed = (event: KeyboardEvent) => {
      const root = list.current;
      if (!root || event.isComposing || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) {
        // Out of the search box into the list.
        const isSearch = event.target === search();
        if (isSearch && (event.key === 'ArrowDown' || event.key === 'Enter')) {
          event.preventDefault();
          linksIn(root)[0]?.focus();
        }
        return;
      }
      // Arrows scroll as ever where no row has the focus.
      if (event.key.startsWith('Arrow') && !rowNow(root)) return;
      const control = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`);
      const act = keys[event.key];
      if (!act && !control) return;
      event.preventDefault();
      if (act) act(root);
      else control?.click();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [list]);
};
