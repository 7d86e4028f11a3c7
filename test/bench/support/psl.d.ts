/** `psl` has types of its own that its package does not hand out. */
declare module 'psl' {
  const psl: { parse(name: string): unknown };
  export default psl;
}
