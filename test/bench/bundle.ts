/** What ships weighs: each script, and each view with all that it loads. The same limits gate `npm test`. */
import { join } from 'node:path';
import { outputFolder } from '../run/build.ts';
import { kilobytes, PARTS, weigh } from '../run/sizes.ts';
import { tell } from './support/table.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = outputFolder(root, 'chrome');

tell(
  Object.entries(PARTS).map(([part, [raw, packed]]) => {
    const { bytes, gzip } = weigh(folder, part);
    return {
      what: part,
      measured: `${kilobytes(bytes)}, ${kilobytes(gzip)} gzip`,
      promise: `≤ ${raw} KB, ${packed} KB gzip`,
      held: bytes <= raw * 1024 && gzip <= packed * 1024,
    };
  }),
);
