/** What a person typed into a domain field, taken apart. */

export const INPUT_PROBLEMS = [
  'scheme',
  'path',
  'port',
  'www',
  'several',
  'ip',
  'invalid',
] as const;
export type InputProblem = (typeof INPUT_PROBLEMS)[number];

export interface DomainInput {
  /** Lower-case A-labels without `www.`; empty where nothing in the text is a domain. */
  hosts: string[];
  problems: InputProblem[];
}

const HOST =
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(xn--[a-z0-9-]{2,59}|[a-z]{2,63})$/;

/** The A-label form the browser itself would use, or null where the text is no host name. */
const toAscii = (text: string): string | null => {
  try {
    return new URL(`http://${text}/`).hostname.replace(/\.$/, '');
  } catch {
    return null;
  }
};

/**
 * Reads a domain field. Filing asks for the bare registrable name: no scheme, no `www.`, no port or path, one
 * name a website. Never throws.
 */
export const readDomainInput = (value: string): DomainInput => {
  const problems = new Set<InputProblem>();
  const hosts: string[] = [];
  const pieces = value
    .trim()
    .split(/[\s,，;；、|]+/)
    .filter(Boolean);
  if (pieces.length > 1) problems.add('several');
  for (const piece of pieces) {
    const parts = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#\\]+)([/?#\\].*)?$/i.exec(piece);
    if (!parts) {
      problems.add('invalid');
      continue;
    }
    if (parts[1]) problems.add('scheme');
    if (parts[3]) problems.add('path');
    const named = (parts[2] ?? '').replaceAll('。', '.');
    const bare = named.replace(/:\d*$/, '');
    if (bare !== named) problems.add('port');
    const ascii = toAscii(bare);
    if (ascii && /^(\d+\.){3}\d+$|^\[/.test(ascii)) {
      problems.add('ip');
      continue;
    }
    const host = ascii?.replace(/^www\./, '') ?? '';
    if (!HOST.test(host)) {
      problems.add('invalid');
      continue;
    }
    if (host !== ascii) problems.add('www');
    hosts.push(host);
  }
  return { hosts, problems: [...problems] };
};
