/** Further providers: the content script is registered for what is granted, and goes when the permission goes. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  followPermissions,
  grantedProviders,
  optionalProviders,
} from '../../utils/extension/optional-hosts.ts';

interface Script {
  id: string;
  matches: string[];
}

let granted: string[] = [];
let scripts: Script[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  scripts = [];
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => granted.includes(origin)),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => scripts,
    registerContentScripts: vi.fn(async (added: Script[]) => {
      const isTwice = added.some(({ id }) => scripts.some((known) => known.id === id));
      if (isTwice) throw new Error('Duplicate script ID');
      scripts = [...scripts, ...added];
    }),
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      scripts = scripts.filter(({ id }) => !ids.includes(id));
    },
  });
});

const [first, second] = optionalProviders;

describe('further providers', () => {
  it('are read only where the permission is there', async () => {
    await followPermissions();
    expect(scripts).toEqual([]);
    granted = [...(first?.matches ?? [])];
    await followPermissions();
    expect(scripts.map(({ matches }) => matches)).toEqual([[...(first?.matches ?? [])]]);
    expect((await grantedProviders()).map(({ id }) => id)).toEqual([first?.id]);
  });

  it('are registered once, however often it is looked', async () => {
    granted = [...(first?.matches ?? []), ...(second?.matches ?? [])];
    await followPermissions();
    await followPermissions();
    expect(scripts).toHaveLength(2);
    expect(new Set(scripts.map(({ id }) => id)).size).toBe(2);
  });

  it('are read no more once the permission was taken away, in our options or the browser’s', async () => {
    granted = [...(first?.matches ?? []), ...(second?.matches ?? [])];
    await followPermissions();
    granted = [...(second?.matches ?? [])];
    await followPermissions();
    expect(scripts.map(({ matches }) => matches)).toEqual([[...(second?.matches ?? [])]]);
    granted = [];
    await followPermissions();
    expect(scripts).toEqual([]);
  });

  it('are registered once when browser start, installation and permission come together', async () => {
    granted = [...(first?.matches ?? [])];
    await Promise.all([followPermissions(), followPermissions(), followPermissions()]);
    expect(scripts).toHaveLength(1);
  });

  it('follow the last word where a permission comes and goes at once', async () => {
    granted = [...(first?.matches ?? [])];
    const came = followPermissions();
    granted = [];
    await Promise.all([came, followPermissions()]);
    expect(scripts).toEqual([]);
  });
});
