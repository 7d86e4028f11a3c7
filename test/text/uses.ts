/** Which sentences the code asks for: whole keys written in it, and keys put together from parts. */
import ts from 'typescript';
import { type ShippedFile, walk } from '../structure/shipped.ts';

export interface Uses {
  /** Every string written in the code. */
  literals: ReadonlySet<string>;
  /** Names of properties: ids are often the keys of a record. */
  names: ReadonlySet<string>;
  /** Template strings with `*` for what is put in, e.g. `stage.*`. */
  templates: ReadonlySet<string>;
}

const withHoles = (node: ts.TemplateExpression): string =>
  node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('');

export const usesIn = (files: readonly ShippedFile[]): Uses => {
  const literals = new Set<string>();
  const names = new Set<string>();
  const templates = new Set<string>();
  for (const file of files) {
    walk(file, (node) => {
      if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
        literals.add(node.text);
      else if (ts.isTemplateExpression(node)) templates.add(withHoles(node));
      else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
        names.add(node.name.getText().replaceAll("'", ''));
    });
  }
  return { literals, names, templates };
};
