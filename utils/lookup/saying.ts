/** A text without a dot: a name that lacks its suffix, an organisation, or words. */
import type { HostResult } from './host.ts';
import { topLevelKind } from './registrable.ts';
import type { LookupProblem } from './report.ts';
import { isOrganisation } from './sentence.ts';

/** A single word of a script that runs without blanks is a name up to here; longer it speaks. */
const LONGEST_NAME = 6;

/** What is wrong with a text without a dot, where it is Chinese and no suffix: an organisation, or words. */
export const sayingProblem = (text: string, result: HostResult): LookupProblem | null => {
  if (!/[\u3400-\u9fff]/.test(text)) return null;
  if (isOrganisation(text)) return 'organisation';
  const isName = 'host' in result && Array.from(text).length <= LONGEST_NAME;
  const isSuffix = 'host' in result && topLevelKind(result.host) === 'public';
  return isName || isSuffix ? null : 'not-a-domain';
};
