/** What the browser is told about us. Hosts come from the providers; nothing is asked for without a use. */
import { NETWORK_HOSTS } from '../lookup/network/hosts.ts';
import { defaultMatches, optionalMatches } from '../providers/index.ts';

/** Oldest browsers that have all we use (`popover`, optional hosts, the data-collection key). */
const OLDEST_CHROMIUM = '120';
const OLDEST_FIREFOX = '140.0';

const contentSecurityPolicy = () =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${NETWORK_HOSTS.map((host) => `https://${host}`).join(' ')}`.trim(),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The manifest's part that WXT does not derive from entrypoints. Pinned by a test. */
export const manifest = (family: 'chromium' | 'firefox') => ({
  name: '__MSG_name__',
  short_name: '__MSG_shortName__',
  description: '__MSG_description__',
  default_locale: 'zh_CN',
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting', 'contextMenus'],
  optional_permissions: ['notifications' as const],
  host_permissions: [...defaultMatches],
  optional_host_permissions: [
    ...optionalMatches,
    ...NETWORK_HOSTS.map((host) => `https://${host}/*`),
  ],
  content_scripts: [
    { matches: [...defaultMatches], run_at: 'document_idle' as const, js: ['console.js'] },
  ],
  content_security_policy: { extension_pages: contentSecurityPolicy() },
  omnibox: { keyword: 'ba' },
  commands: {
    _execute_action: {
      suggested_key: { default: 'Alt+Shift+K' },
    },
    'open-workbench': {
      suggested_key: { default: 'Alt+Shift+L' },
      description: '__MSG_openWorkbench__',
    },
  },
  ...(family === 'chromium'
    ? { minimum_chrome_version: OLDEST_CHROMIUM }
    : {
        browser_specific_settings: {
          gecko: {
            id: 'beian-preflight@beian-preflight.example',
            strict_min_version: OLDEST_FIREFOX,
            data_collection_permissions: { required: ['none' as const] },
          },
        },
      }),
});
