/** Seeded chance and the parts of a live page that changes are made to. */

export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 1 | state) + 0x6d2b79f5) | 0;
    const mixed = state ^ (state + Math.imul(state ^ (state >>> 7), 61 | state));
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const elements = (selector: string): HTMLElement[] => [
  ...document.body.querySelectorAll<HTMLElement>(selector),
];
export const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)];
export const some = <T>(items: readonly T[], share: number, random: Random): T[] =>
  items.filter(() => random() < share);

/** Shown text nodes outside of scripts and fields. */
export function texts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !parent ||
      /^(script|style|textarea|option|pre)$/.test(parent.localName) ||
      node.textContent?.trim() === ''
    )
      continue;
    found.push(node as Text);
  }
  return found;
}
