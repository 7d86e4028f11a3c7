/**
 * What a provider's page never carries, by any path of imports that run (imports of types vanish and do not count):
 * no store, guides, sentences, other rooms, list of the world's suffixes, zod, polyfill.
 */
const { options } = require('../../.dependency-cruiser.cjs');

const NEVER = [
  '^utils/cases/store',
  '^utils/text/(zh-CN|en)',
  '^utils/knowledge/(procedures|guides|messages|provinces|corrections)',
  '^utils/(lookup|notice|search)/',
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
