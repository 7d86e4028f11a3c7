import type { Piece } from './piece.ts';
import { above, isInside } from './tree.ts';

/**
 * The box that belongs to one record: the largest one around `seed` that holds no other seed and nothing
 * of `foreign`. The page as a whole is no box.
 */
export function boxOf(seed: Piece, seeds: readonly Piece[], foreign: readonly Piece[]): Piece {
  let box = seed;
  for (const up of above(seed)) {
    if (up.tag === 'body' || up.tag === 'html' || up.up === null) break;
    if (seeds.some((other) => other !== seed && !isInside(other, box) && isInside(other, up)))
      break;
    if (foreign.some((other) => isInside(other, up))) break;
    box = up;
  }
  return box;
}
