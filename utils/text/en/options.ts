import type { Translation } from '../t.ts';
import type { options as zh } from '../zh-CN/options.ts';

/** The options page. */
export const options: Translation<typeof zh> = {
  'options.title': 'Beian Preflight settings',
  'options.saved': 'Saved',
  'options.not-saved': 'Not saved: the browser refused to write',
  'options.language': 'Language',
  'options.province': 'Province',
  'options.province.none': 'None',
  'options.province.note': "Guides list this province's authority rules first.",
  'options.hosts': 'Which sites are read',
  'options.hosts.note':
    "By default only the filing and domain pages of Alibaba Cloud and Tencent Cloud, and MIIT's filing system. The providers below are switched on by you; the browser asks once more.",
  'options.hosts.default': 'Read by default',
  'options.hosts.on': 'Switch on',
  'options.hosts.off': 'Switch off',
  'options.reminders': 'Reminders',
  'options.reminders.note': 'System notifications on this computer only; nothing is sent anywhere.',
  'options.reminders.on': 'Remind me before deadlines',
  'options.reminders.refused':
    'The browser did not grant notifications; reminders are still off. Tick the box again to be asked once more.',
  'options.reminders.taken':
    'The browser took the permission for notifications back, so no reminder can appear. Tick the box to grant it again.',
  'options.reminders.quiet': 'Quiet hours (Beijing time)',
  'options.reminders.quiet-note':
    'What falls into these hours comes after them, or before them where it would be too late.',
  'options.reminders.never-quiet': 'Both the same: no quiet hours.',
  'options.reminders.from': 'from',
  'options.reminders.to': 'to',
  'options.network': 'Network look-ups',
  'options.network.note':
    'Off by default. Once on, a domain is sent to the chosen service only when you press “look up” for it, and nothing else is sent.',
  'options.network.dns': 'DNS look-up (where a domain points)',
  'options.network.dns.off': 'Off',
  'options.network.dns.alidns': 'AliDNS ({host})',
  'options.network.dns.dnspod': 'Tencent DNSPod ({host})',
  'options.network.rdap': 'Registration look-up (RDAP: expiry, status)',
  'options.network.rdap.hosts': 'Registry servers that may be asked ({n})',
  'options.network.refused': 'The browser did not grant the permission; network look-ups are off.',
  'options.silenced': 'Silenced rules',
  'options.silenced.none': 'none',
  'options.silenced.restore': 'Speak again',
  'options.data': 'Case data',
  'options.data.note':
    'Cases live in this browser only. Removing the extension deletes them: export a backup before you change computers.',
  'options.data.open': 'Open backup and restore',
  'options.privacy': 'Privacy',
  'options.privacy.note':
    'Nothing is collected or uploaded. Certificate numbers, phones, mail addresses, codes and passwords on a page are neither read nor kept. Nothing is ever clicked or typed for you.',
  'options.version': 'Version {version}',
  'options.network.rdap.note':
    'The browser is asked for a registry when you query it, one at a time. .cn has no RDAP. Switching off gives all of them back.',
  'options.network.rdap.granted': 'Allowed: {hosts}',
  'options.knowledge': 'How old the facts are',
  'options.knowledge.note':
    'Suffix list and guides come with the extension and are never downloaded; updating the extension renews them.',
  'options.knowledge.list':
    'Complete suffix list of {date}; single suffixes read as late as {newest}',
  'options.knowledge.rdap': 'List of registry servers of {date}',
  'options.knowledge.old':
    'The complete list is more than 12 months old: check suffixes that it lacks with the ministry',
  'options.knowledge.official': 'Ministry: approved suffixes and registrars (domain.miit.gov.cn)',
};
