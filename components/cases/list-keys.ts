/** The list by keyboard: j k or arrows step, x chooses, / searches, Escape lets go; Enter opens as on any link. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { goTo } from '../workbench/route.ts';

interface Reactions {
  onSelect: (id: string) => void;
  /** False where nothing was chosen. */
  onClear: () => boolean;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && target.type === 'checkbox');

const linksIn = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('.case-link'),
];

/** The row that has the focus, in its link or its box. */
const rowNow = (list: HTMLElement): HTMLElement | null =>
  document.activeElement instanceof HTMLElement && list.contains(document.activeElement)
    ? (document.activeElement.closest('.case-row')?.querySelector<HTMLElement>('.case-link') ??
      null)
    : null;

const step = (list: HTMLElement, by: 1 | -1): void => {
  const links = linksIn(list);
  const now = rowNow(list);
  const at = now ? links.indexOf(now) : -1;
  const open = links.findIndex((link) => link.hasAttribute('aria-current'));
  const from = at >= 0 ? at : open;
  const next = links[from < 0 ? 0 : Math.min(Math.max(from + by, 0), links.length - 1)];
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
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
    const keys: Readonly<Record<string, (root: HTMLElement) => void>> = {
      j: (root) => step(root, 1),
      ArrowDown: (root) => step(root, 1),
      k: (root) => step(root, -1),
      ArrowUp: (root) => step(root, -1),
      x: (root) => {
        const id = rowNow(root)?.dataset.id;
        if (id) latest.current.onSelect(id);
      },
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
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act(root);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [list]);
};
