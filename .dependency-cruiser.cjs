/**
 * Import directions of the house, one line:
 * vocabulary ← providers, knowledge, calendar, text ← page, preflight, cases, lookup, notice, search ← extension
 * ← components ← entrypoints. A room may always import from itself.
 */

const GROUND = ['providers', 'knowledge', 'calendar', 'text'];
const ROOMS = ['page', 'preflight', 'cases', 'lookup', 'notice', 'search'];

const rooms = (names) => `^utils/(${names.join('|')})/`;
const outside = '^(node_modules|public|test)/';

/** The parts of a provider page's bundle must not reach these, by any path of imports that run. */
const NEVER_IN_PROVIDER_PAGES = [
  '^utils/cases/store',
  '^utils/text/(zh-CN|en)',
  '^utils/knowledge/(procedures|guides|messages|provinces|corrections)',
  '^utils/(lookup|notice|search)/',
  '(^|/)node_modules/(webextension-polyfill|zod|dexie|tldts|tldts-core|tldts-icann)/',
].join('|');

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle has no order in which it can be understood.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'vocabulary-imports-nothing',
      severity: 'error',
      from: { path: '^utils/vocabulary\\.ts$' },
      to: {},
    },
    {
      name: 'ground-rooms-know-only-the-vocabulary',
      severity: 'error',
      from: { path: `^utils/(${GROUND.join('|')})/` },
      to: { pathNot: ['^utils/vocabulary\\.ts$', '^utils/$1/', outside] },
    },
    {
      name: 'rooms-know-only-what-lies-below',
      severity: 'error',
      from: { path: rooms(ROOMS) },
      to: { path: '^(utils/extension|components|entrypoints)/' },
    },
    {
      name: 'page-and-preflight-never-meet',
      comment: 'They share PageFacts and nothing else.',
      severity: 'error',
      from: { path: '^utils/(page|preflight)/' },
      to: {
        path: '^utils/(page|preflight|cases|lookup|notice|search|text)/',
        pathNot: '^utils/$1/',
      },
    },
    {
      name: 'extension-knows-no-view',
      severity: 'error',
      from: { path: '^utils/extension/' },
      to: { path: '^(components|entrypoints)/' },
    },
    {
      name: 'components-know-no-entrypoint',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'content-script-stays-small',
      comment:
        'What a provider page carries: no store, guides, sentences, suffix list of the world, zod, polyfill.',
      severity: 'error',
      from: { path: '^entrypoints/console\\.content' },
      to: { path: NEVER_IN_PROVIDER_PAGES, reachable: true },
    },
    {
      name: 'shipped-code-knows-no-test',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-dev-package-in-shipped-code',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/wxt/',
      },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
