/** superfine ships without types: the part that is used here. */
declare module 'superfine' {
  interface VNode {
    tag: string;
    key?: unknown;
  }
  export function h(tag: string, props: Record<string, unknown>, children: VNode[]): VNode;
  export function text(value: string, node?: Node): VNode;
  export function patch(node: Element, vnode: VNode): Element;
}
