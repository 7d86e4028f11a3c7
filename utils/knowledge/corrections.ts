import { cancelling } from './corrections/cancelling.ts';
import { domain } from './corrections/domain.ts';
import { filing } from './corrections/filing.ts';
import { folklore } from './corrections/folklore.ts';
import type { Correction } from './corrections/shape.ts';
import { verification } from './corrections/verification.ts';

const table = [...verification, ...cancelling, ...filing, ...domain, ...folklore] as const;

export type CorrectionId = (typeof table)[number]['id'];

/** Statements that are passed around about filing, each with its verdict; by theme. */
export const CORRECTIONS: readonly (Correction & { id: CorrectionId })[] = table;
