/** What a provider needs, whoever adds it: one file, one line in the index, one in the official names, pages, a name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  hostOfMatch,
  isFilingRoute,
  PROVIDER_LIST,
  providerOfHost,
} from '../../utils/providers/index.ts';
import { OFFICIAL } from '../../utils/providers/official.ts';
import { common as en } from '../../utils/text/en/common.ts';
import { common as zh } from '../../utils/text/zh-CN/common.ts';
import { ACTIONS, PAGE_KINDS, PROVIDERS, STAGES } from '../../utils/vocabulary.ts';

const ProviderFile = z.object({
  id: z.enum(PROVIDERS),
  matches: z
    .array(z.string().check(z.regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/)))
    .check(z.minLength(1)),
  optional: z.boolean(),
  filingPath: z.optional(z.instanceof(RegExp)),
  routes: z.array(
    z.object({
      path: z.instanceof(RegExp),
      kind: z.enum(PAGE_KINDS),
      host: z.optional(z.string()),
    }),
  ),
  words: z.object({
    actions: z.optional(z.record(z.string(), z.enum(ACTIONS))),
    stages: z.optional(z.record(z.string(), z.enum(STAGES))),
  }),
});

const pages = join(import.meta.dirname, '..', 'pages');
const sampled = new Set(
  readdirSync(pages)
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => {
      const { url } = JSON.parse(readFileSync(join(pages, file), 'utf8')) as { url: string };
      return providerOfHost(new URL(url).hostname)?.id;
    }),
);

describe.each(PROVIDER_LIST.map((provider) => [provider.id, provider] as const))(
  'the provider %s',
  (id, provider) => {
    it('is plain data of the known shape', () => {
      expect(ProviderFile.safeParse(provider).error?.issues ?? []).toEqual([]);
    });

    it('owns its hosts by an official name', () => {
      const names = OFFICIAL.find(([owner]) => owner === id)?.[1];
      for (const host of provider.matches.map(hostOfMatch)) {
        expect(names?.domains.some((name) => host === name || host.endsWith(`.${name}`))).toBe(
          true,
        );
      }
    });

    it('has no route that its own filing path keeps out', () => {
      for (const { path, host } of provider.routes) {
        expect(path.flags).not.toContain('g');
        if (host) expect(provider.matches.map(hostOfMatch)).toContain(host);
      }
      expect(
        isFilingRoute(new URL(`https://${hostOfMatch(provider.matches[0] ?? '')}/no-filing`)),
      ).toBe(!provider.filingPath);
    });

    it('has a page with expected facts, and a name in both languages', () => {
      expect(sampled.has(id)).toBe(true);
      expect(zh[`provider.${id}` as keyof typeof zh]).toBeTruthy();
      expect(en[`provider.${id}` as keyof typeof en]).toBeTruthy();
    });
  },
);
