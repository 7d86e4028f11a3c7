/**
 * What a provider's page never carries, by any path of imports that run (imports of types vanish and do not count):
 * only the reader and the overlay, which asks the background for all else.
 */
const { options } = require('../../.dependency-cruiser.cjs');

const NEVER = [
  '^utils/text/(zh-CN|en)',
  '^utils/(cases|knowledge|lookup|notice|preflight|search)/',
  '(^|/)node_modules/(webextension-polyfill|zod|dexie|tldts|tldts-core|tldts-icann)/',
].join('|');

module.exports = {
  forbidden: [
    {
      name: 'content-script-stays-small',
      severity: 'error',
      from: { path: '^entrypoints/console\\.' },
      to: { path: NEVER, reachable: true },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
