/** The shipped sources, read once and parsed: what the tests of house and sentences look through. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');

export interface ShippedFile {
  /** From the repository's root, with forward slashes. */
  path: string;
  text: string;
  syntax: ts.SourceFile;
}

const read = (path: string): ShippedFile => {
  const text = readFileSync(join(root, path), 'utf8');
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return {
    path,
    text,
    syntax: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind),
  };
};

/** Every module that ships, and the generators beside them; sorted by path. */
export const SHIPPED: readonly ShippedFile[] = globSync(
  '{entrypoints,components,utils}/**/*.{ts,tsx}',
  { cwd: root },
)
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted()
  .map(read);

/** Calls `visit` on every node of a file, parents first. */
export const walk = (file: ShippedFile, visit: (node: ts.Node) => void): void => {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(file.syntax);
};
