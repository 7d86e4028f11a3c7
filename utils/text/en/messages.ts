import type { Translation } from '../t.ts';
import type { messages as zh } from '../zh-CN/messages.ts';

/** What the knowledge base says of console messages, SMS verification, limits, numbers and suffixes. */
export const messages: Translation<typeof zh> = {
  /* suffixes: history, limits, areas */
  'suffix.history.licensed': "The registry received the ministry's approval.",
  'suffix.history.registration-stopped':
    'Registrars in China stopped new registrations under this suffix; renewals went on.',
  'suffix.history.org-old-filings':
    '.org filings made before 2018 stay valid and may still get an access filing; once cancelled they cannot be filed again until the suffix is approved.',
  'suffix.history.refused': 'A filing under this suffix was reported refused.',
  'suffix.history.real-name':
    'Aliyun began to require real-name verification for this suffix, usually weeks after approval.',
  'suffix.history.real-name-deadline':
    'Last day for existing names to pass real-name verification.',
  'suffix.history.gg-2018': 'One filing went through in 2018, under the old rules.',
  'suffix.history.gg-unsteady':
    'A note of 2026 calls filing under it unsteady; not a plain refusal.',
  'suffix.history.aliyun-2019':
    "Aliyun's 2019 document lists it as not approved. For .cc and .tv this stopped being true in 2020.",
  'suffix.history.beijing-refuses':
    "Beijing's own list refuses this suffix (last seen on this date).",
  'suffix.history.beijing-only':
    "Beijing's old list accepts it, but no national list has it: probably a leftover of the old rules.",
  'suffix.history.newly-listed':
    "First seen in Tencent Cloud's list of suffixes that can be filed.",
  'suffix.history.absent': "Absent from that day's list.",
  'suffix.history.read-in-list': "A maintainer read it in the ministry's list.",
  'suffix.history.read-not-in-list':
    "A maintainer checked the ministry's list and did not find it.",
  'suffix.history.read-in-registries':
    "A maintainer saw it again on the ministry's page of registries.",
  'suffix.history.registry-page-only':
    'Read by one person from the page of registries; no filing is on record. Verify before relying on it.',
  'suffix.history.on-sale': "On sale in Tencent Cloud's price sample.",
  'suffix.history.ai-expected': 'Some expected an approval; none has been seen.',
  'suffix.history.filed': 'A domain under this suffix was filed.',
  'suffix.history.being-filed': 'A domain under this suffix was being filed.',
  'suffix.history.game':
    'One note says the list lacks .game; it is not the same as .games, which is approved.',
  'suffix.history.radix-doubt':
    "An unconfirmed note says Tencent Cloud lists .tech, of the same registry, as not fileable for now; names of the group were still being filed that year. Check the ministry's page first.",
  'suffix.limit.education': 'education bodies only',
  'suffix.limit.government': 'government bodies only',
  'suffix.limit.defence': 'defence bodies only',
  'suffix.limit.party-and-government': 'Party and government bodies only',
  'suffix.limit.non-profit': 'non-profit bodies only',
  'suffix.limit.brand': "the brand's owner only",
  'suffix.region.ah': 'Anhui',
  'suffix.region.bj': 'Beijing',
  'suffix.region.cq': 'Chongqing',
  'suffix.region.fj': 'Fujian',
  'suffix.region.gd': 'Guangdong',
  'suffix.region.gs': 'Gansu',
  'suffix.region.gx': 'Guangxi',
  'suffix.region.gz': 'Guizhou',
  'suffix.region.ha': 'Henan',
  'suffix.region.hb': 'Hubei',
  'suffix.region.he': 'Hebei',
  'suffix.region.hi': 'Hainan',
  'suffix.region.hk': 'Hong Kong',
  'suffix.region.hl': 'Heilongjiang',
  'suffix.region.hn': 'Hunan',
  'suffix.region.jl': 'Jilin',
  'suffix.region.js': 'Jiangsu',
  'suffix.region.jx': 'Jiangxi',
  'suffix.region.ln': 'Liaoning',
  'suffix.region.mo': 'Macao',
  'suffix.region.nm': 'Inner Mongolia',
  'suffix.region.nx': 'Ningxia',
  'suffix.region.qh': 'Qinghai',
  'suffix.region.sc': 'Sichuan',
  'suffix.region.sd': 'Shandong',
  'suffix.region.sh': 'Shanghai',
  'suffix.region.sn': 'Shaanxi',
  'suffix.region.sx': 'Shanxi',
  'suffix.region.tj': 'Tianjin',
  'suffix.region.tw': 'Taiwan',
  'suffix.region.xj': 'Xinjiang',
  'suffix.region.xz': 'Tibet (Xizang)',
  'suffix.region.yn': 'Yunnan',
  'suffix.region.zj': 'Zhejiang',
};
