/** What Mozilla's linter says of the Firefox package: no error, and no warning that is not written down here. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Message {
  code: string;
  file?: string;
  line?: number;
  message: string;
}

/** A warning that may stay, where, and why. */
const ALLOWED: readonly { code: string; file: RegExp; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[\w-]+\.js$/,
    why: 'Preact’s own support for dangerouslySetInnerHTML, which no source of ours uses (a structure test)',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    why: 'desktop only: the consoles are, and the package is not offered for Android',
  },
];
/** Preact is in one chunk, which all views share, and not in what provider pages get. */
const MOST_OF_A_KIND = 1;

const lint = (root: string, folder: string): { errors: Message[]; warnings: Message[] } => {
  const bin = join(root, 'node_modules', '.bin', 'web-ext');
  const args = [bin, 'lint', '-s', folder, '-o', 'json', '--no-config-discovery'];
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  } catch (error) {
    // Errors make web-ext end badly, but it has told them all the same.
    const { stdout } = error as { stdout?: string };
    if (stdout?.startsWith('{')) return JSON.parse(stdout);
    throw error;
  }
};

const isAllowed = ({ code, file = '' }: Message): boolean =>
  ALLOWED.some((one) => one.code === code && one.file.test(file));

/** Problems as sentences; empty when the linter has nothing to say that is not listed above. */
export const webExtProblems = (root: string, folder: string): string[] => {
  const { errors, warnings } = lint(root, folder);
  const told = ({ code, file, line, message }: Message) =>
    `${code} ${file ?? ''}:${line ?? ''} ${message}`;
  const problems = [...errors, ...warnings.filter((warning) => !isAllowed(warning))].map(told);
  for (const { code } of ALLOWED) {
    const count = warnings.filter((warning) => warning.code === code).length;
    if (count > MOST_OF_A_KIND) problems.push(`${code}: ${count} times, ${MOST_OF_A_KIND} known`);
    if (count === 0) problems.push(`${code}: allowed, but no longer told`);
  }
  return problems;
};
