/** The allow-list of what reaches a provider's page lets through what it should and nothing else. */
import { describe, expect, it } from 'vitest';
import { strangers } from '../run/bundle.ts';

const parts = (...modules: string[]) => modules.map((module) => ({ module, bytes: 1 }));

describe('modules of the content script', () => {
  it('may be the reader and the overlay', () => {
    expect(
      strangers(
        parts(
          'entrypoints/console.ts',
          'components/overlay/frame.ts',
          'utils/page/read.ts',
          'utils/providers/aliyun.ts',
          'utils/text/fallback.ts',
          'node_modules/superfine/index.js',
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    'utils/cases/store.ts',
    'utils/preflight/preflight.ts',
    'utils/knowledge/suffix-table.ts',
    'utils/extension/messages.ts',
    'node_modules/preact/dist/preact.mjs',
    'utils/text/zh-CN/rules.ts',
    'utils/text/en/overlay.ts',
    'utils/knowledge/provinces.ts',
    'utils/knowledge/procedures.ts',
    'utils/knowledge/messages.ts',
    'utils/knowledge/corrections.ts',
    'utils/lookup/lookup.ts',
    'components/overlay/view.tsx',
    'components/findings/Findings.tsx',
    'components/guide/Guide.tsx',
    'utils/text/t.ts',
    'node_modules/zod/v4/mini/index.js',
    'node_modules/dexie/dist/dexie.mjs',
    'node_modules/tldts-icann/dist/index.js',
    'node_modules/webextension-polyfill/dist/browser-polyfill.js',
  ])('may not be %s', (module) => {
    expect(strangers(parts(module))).toEqual([module]);
  });
});
