/** Menus of `<details>`: they fold on Escape, on a press elsewhere, and when told to. */
import { useCallback, useEffect, useRef } from 'preact/hooks';

/** What a menu's `<details>` takes as `ref`, and what folds it. */
export const useMenu = () => {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = useCallback(() => {
    if (menu.current) menu.current.open = false;
  }, []);
  useEffect(() => {
    const pressed = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    };
    const escaped = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      close();
      menu.current.querySelector('summary')?.focus();
      // It folds the menu and nothing else.
      event.preventDefault();
    };
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('keydown', escaped);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('keydown', escaped);
    };
  }, [close]);
  return { menu, close };
};
