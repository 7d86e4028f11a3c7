import type { Translation } from '../t.ts';
import type { messages as zh } from '../zh-CN/messages.ts';

/** What the knowledge base says of console messages, SMS verification, limits, numbers and suffixes. */
export const messages: Translation<typeof zh> = {
  /* filing numbers */
  'filing-number.kind.subject': "the subject's filing number",
  'filing-number.kind.website': "a website's filing number",
  'filing-number.kind.app': "an App's filing number",
  'filing-number.kind.mini-program': "a mini-program's filing number",
  'filing-number.kind.quick-app': "a quick-app's filing number",
  'filing-number.kind.licence': 'a commercial licence number',
  'filing-number.unusual':
    'The serial usually has 8 or 10 digits; this one has {digits}. Check whether it was copied correctly.',
  'filing-number.ambiguous':
    'The Latin form {latin} may mean {candidates}; the number alone does not tell.',
  'filing-number.not-a-provider': 'A filing number does not tell which access provider holds it.',
  'filing-number.problem.empty': 'Enter a filing number.',
  'filing-number.problem.not-a-number':
    'This does not look like a filing number. One looks like 京ICP备12345678号-1.',
  'filing-number.problem.no-province':
    'The province character in front is missing, such as 京 or 粤.',
  'filing-number.problem.unknown-province':
    'The character in front is no province; the ministry issues no such number.',
  'filing-number.problem.wrong-word': 'It is written ICP备…号, not ICP备案….',
  'filing-number.problem.serial-missing': 'The serial digits are missing.',
  'filing-number.problem.serial-length':
    'The serial has the wrong length; it usually has 8 or 10 digits.',
  'filing-number.problem.no-hao':
    'The character 号 after the serial is missing; the number may be incomplete.',
  'filing-number.problem.bad-service':
    'After 号- come one to four digits, with A for an App, X for a mini-program, K for a quick-app.',
  'filing-number.problem.extra-text':
    'There is other text around the number; leave only the number.',
  'filing-number.problem.registrar-licence':
    "This is a registrar's licence number, not a filing number.",
  'filing-number.problem.public-security':
    'This is a public-security number, not an ICP filing number.',
  'filing-number.display.footer':
    "The number stands at the bottom centre of the website's home page.",
  'filing-number.display.link':
    'Below it, link to https://beian.miit.gov.cn; the home page is enough.',
  'filing-number.display.which-number': "Show the website's own number, with an ending such as -1.",
  'filing-number.display.guangdong':
    "Websites filed in Guangdong show the subject's number without an ending. Real footers show both forms.",
  'filing-number.display.several-domains':
    "Where several domains open one page, show the subject's number; where A redirects to B, show B's number.",
  'filing-number.display.app':
    "An App shows its own number in a prominent place such as 设置 or 介绍, with the link. An App's number is not valid on a website, nor the other way round.",
  'filing-number.display.copyright-line':
    "Some provinces (such as Jiangsu) also want the subject's name in the copyright line.",
  'filing-number.display.not-shown':
    'A missing number or link brings an order to correct it and a fine from 5,000 yuan.',
  'public-security-number.old':
    'Public-security numbers have 14 digits today; this is an old one with {digits}.',
  'public-security-number.problem.empty': 'Enter a public-security number.',
  'public-security-number.problem.not-a-number':
    'This does not look like a public-security number. One looks like 京公网安备11010802044671号.',
  'public-security-number.problem.no-province': 'The province character in front is missing.',
  'public-security-number.problem.unknown-province': 'The character in front is no province.',
  'public-security-number.problem.digits-length':
    'The digits have the wrong length: 14 today, 10, 12 or 13 in old numbers.',
  'public-security-number.problem.extra-text': 'There is other text around the number.',
  'public-security-number.problem.filing-number':
    'This is an ICP filing number, not a public-security number.',

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
