import type { Translation } from '../t.ts';
import type { background as zh } from '../zh-CN/background.ts';

/** What the background itself says: address bar, context menu. */
export const background: Translation<typeof zh> = {
  'omnibox.help': 'Type a domain, an address, a filing number or a question (offline)',
  'omnibox.search': 'Find “{text}” in guides and messages',
  'omnibox.answer': '{name} · {verdict} (list of {date})',
  'omnibox.number': '{number} · {kind}',
  'menu.selection': 'Beian Preflight: look up “%s”',
  'menu.link': "Beian Preflight: look up this link's domain",
  'menu.notice': 'Beian Preflight: explain the selected notice',
};
