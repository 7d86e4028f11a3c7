/**
 * The JSX runtime of the content script: the same components as elsewhere, made into superfine's nodes instead of
 * Preact's, which keeps a provider's page 10 KB lighter. Components here are plain functions without hooks.
 * wxt.config.ts puts it in the place of `preact/jsx-runtime` in that one bundle.
 */
import { h, text } from 'superfine';

type Node = ReturnType<typeof h>;
type Child = Node | string | number | boolean | null | undefined | Child[];
type Props = Record<string, unknown> & { children?: Child };
type Component = (props: Props) => Child;

const nodesOf = (child: Child): Node[] => {
  if (Array.isArray(child)) return child.flatMap(nodesOf);
  if (child === null || child === undefined || typeof child === 'boolean' || child === '')
    return [];
  return [typeof child === 'object' ? child : text(String(child), undefined)];
};

/** `onClick` → `onclick`; children are handed over apart. */
const propsOf = (props: Props): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(props)
      .filter(([name]) => name !== 'children')
      .map(([name, value]) => [name.startsWith('on') ? name.toLowerCase() : name, value]),
  );

/** One element or component; `key` keeps a node while its neighbours come and go. */
export const jsx = (type: string | Component, props: Props, key?: string): Child =>
  typeof type === 'string'
    ? h(type, { ...propsOf(props), ...(key === undefined ? {} : { key }) }, nodesOf(props.children))
    : type(props);

export { jsx as jsxs };

export const Fragment = ({ children }: Props): Child => children;
