/** Renders sentences by id. The only place that knows how a placeholder looks. */
import type { Text, TextParams } from '../vocabulary.ts';

/** One language's sentences by id. */
export type Dictionary = Readonly<Record<string, string>>;

/** The shape a translation must have: the same ids, any wording. */
export type Translation<D extends Dictionary> = { readonly [K in keyof D]: string };

export type Translate = (text: Text | string, params?: TextParams) => string;

/**
 * A renderer over one dictionary. `{name}` is replaced by the parameter of that name, `{name|day|days}` by the first word
 * where it is 1 and else by the second; a parameter that is itself a {@link Text} is rendered first. An unknown id renders as the id, so that nothing is ever silently empty.
 */
export const makeTranslate = (dictionary: Dictionary): Translate => {
  const translate: Translate = (text, params) => {
    const key = typeof text === 'string' ? text : text.key;
    const values = typeof text === 'string' ? params : text.params;
    const pattern = Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
    if (pattern === undefined) return key;
    return pattern.replace(/\{(\w+)(?:\|(.+?)\|(.+?))?\}/g, (placeholder, name, one, many) => {
      const value = values && Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return placeholder;
      if (one) return value === 1 || value === '1' ? one : many;
      return typeof value === 'object' ? translate(value) : String(value);
    });
  };
  return translate;
};
