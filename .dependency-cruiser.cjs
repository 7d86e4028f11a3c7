/**
 * Import directions of the house, one line:
 * vocabulary ← providers, knowledge, calendar, text ← page, preflight, cases, lookup, notice, search ← extension
 * ← components ← entrypoints. A room may always import from itself. Imports of types count here; what reaches the
 * content script at run time is looked at by `test/structure/content-script.cjs`.
 */

const GROUND = ['providers', 'knowledge', 'calendar', 'text'];
const ROOMS = ['page', 'preflight', 'cases', 'lookup', 'notice', 'search'];

const rooms = (names) => `^utils/(${names.join('|')})/`;
const outside = '^(node_modules|public|test)/';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'A cycle of code that runs has no order in which it can be understood; types alone may meet.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
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
      name: 'shipped-code-knows-no-test',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-dev-package-in-shipped-code',
      comment: 'Generators under `generate/` make committed data and are never imported.',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/', pathNot: '/generate/' },
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
