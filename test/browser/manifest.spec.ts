/** The manifests as shipped: permissions, hosts and policy are what the plan says, no more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '..', '..');

interface Manifest {
  manifest_version: number;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js: string[]; run_at?: string; world?: string }[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  background: { service_worker?: string; scripts?: string[] };
}

const read = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, '.output', folder, 'manifest.json'), 'utf8')) as Manifest;

const HOSTS = [
  'https://beian.aliyun.com/*',
  'https://beian.miit.gov.cn/*',
  'https://bsn.console.aliyun.com/*',
  'https://console.cloud.tencent.com/*',
  'https://dc.console.aliyun.com/*',
];
const DIRECTIVES = [
  'base-uri',
  'connect-src',
  'default-src',
  'form-action',
  'img-src',
  'script-src',
  'style-src',
];
const PERMISSIONS = [
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'storage',
  'unlimitedStorage',
];

for (const [folder, extra] of [
  ['chrome-mv3', ['sidePanel']],
  ['firefox-mv3', []],
] as const) {
  test.describe(folder, () => {
    const manifest = read(folder);

    test('asks for these permissions only', () => {
      expect(manifest.manifest_version).toBe(3);
      expect(manifest.permissions.toSorted()).toEqual([...PERMISSIONS, ...extra].toSorted());
      expect(manifest.optional_permissions).toEqual(['notifications']);
    });

    test('reads these hosts only, the same in permissions and content script', () => {
      expect(manifest.host_permissions.toSorted()).toEqual(HOSTS);
      expect(manifest.content_scripts).toHaveLength(1);
      expect(manifest.content_scripts[0]?.matches.toSorted()).toEqual(HOSTS);
      expect(manifest.content_scripts[0]?.js).toEqual(['console.js']);
      expect(manifest.content_scripts[0]?.world).toBeUndefined();
    });

    test('asks for further hosts by their exact names, over https', () => {
      for (const pattern of manifest.optional_host_permissions ?? []) {
        expect(pattern).toMatch(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/.*\*?$/);
      }
    });

    test('runs its own scripts only and opens nothing to pages', () => {
      const policy = manifest.content_security_policy.extension_pages;
      const directives = new Map(
        policy.split(';').map((part) => {
          const [name = '', ...values] = part.trim().split(/\s+/);
          return [name, values.join(' ')] as const;
        }),
      );
      expect(directives.get('default-src')).toBe("'none'");
      expect(directives.get('script-src')).toBe("'self'");
      expect(directives.get('style-src')).toBe("'self'");
      expect(directives.get('base-uri')).toBe("'none'");
      expect(directives.get('form-action')).toBe("'none'");
      const reachable = (directives.get('connect-src') ?? '').split(' ');
      const allowed = (manifest.optional_host_permissions ?? []).map((pattern) =>
        pattern.replace(/\/\*$/, ''),
      );
      expect(reachable.shift()).toBe("'self'");
      expect(reachable.filter((host) => !allowed.includes(host))).toEqual([]);
      expect([...directives.keys()].toSorted()).toEqual(DIRECTIVES);
      expect(policy).not.toMatch(/unsafe|http:|\*|data:/);
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
    });
  });
}
