/** What popup and workbench show beside a suffix's status. Never loaded by a provider page. */
import type { SourceId } from './sources.ts';

export type SuffixKind = 'category' | 'regional' | 'country' | 'generic' | 'international';
export type SuffixLimit =
  | 'education'
  | 'government'
  | 'defence'
  | 'party-and-government'
  | 'non-profit'
  | 'brand';

/** A dated fact; `key` names its sentence. */
export interface SuffixEvent {
  at: string;
  key: string;
  sources: readonly [SourceId, ...SourceId[]];
}

export interface SuffixDetails {
  /** As a person writes it, without the leading dot. */
  unicode: string;
  kind: SuffixKind;
  /** Key of the area's name, for the 34 administrative-area names under .cn. */
  region?: string;
  /** Who may register it, where that is limited. */
  limit?: SuffixLimit;
  /** Oldest first. */
  history: SuffixEvent[];
  /** Sources that say otherwise and are not followed: stale, or wrong. */
  contradicting: readonly SourceId[];
}

const UNICODE: Readonly<Record<string, string>> = {
  'xn--1qqw23a': '佛山',
  'xn--3bst00m': '集团',
  'xn--3ds443g': '在线',
  'xn--55qx5d': '公司',
  'xn--5tzm5g': '网站',
  'xn--6frz82g': '移动',
  'xn--6qq986b3xl': '我爱你',
  'xn--9et52u': '时尚',
  'xn--czr694b': '商标',
  'xn--czrs0t': '商店',
  'xn--czru2d': '商城',
  'xn--fiq228c5hs': '中文网',
  'xn--fiqs8s': '中国',
  'xn--fiqz9s': '中國',
  'xn--fjq720a': '娱乐',
  'xn--g2xx48c': '购物',
  'xn--hxt814e': '网店',
  'xn--imr513n': '餐厅',
  'xn--io0a7i': '网络',
  'xn--j6w193g': '香港',
  'xn--kput3i': '手机',
  'xn--nyqy26a': '健康',
  'xn--otu796d': '招聘',
  'xn--rhqv96g': '世界',
  'xn--ses554g': '网址',
  'xn--unup4y': '游戏',
  'xn--vhquv': '企业',
  'xn--vuq861b': '信息',
  'xn--xhq521b': '广东',
  'xn--55qw42g.cn': '公益.cn',
  'xn--zfr164b.cn': '政务.cn',
  'xn--55qw42g': '公益',
  'xn--8y0a063a': '联通',
  'xn--fiq64b': '中信',
  'xn--zfr164b': '政务',
  'xn--kprw13d': '台湾',
  'xn--kpry57d': '台灣',
  'xn--mix891f': '澳門',
  'xn--q9jyb4c': 'みんな',
  'xn--yfro4i67o': '新加坡',
  'xn--9krt00a': '微博',
};

/** The 34 administrative-area names under .cn (公告2018年第7号). */
const REGIONS =
  'ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj'.split(
    ' ',
  );

const LIMITS: Readonly<Record<string, SuffixLimit>> = {
  'edu.cn': 'education',
  'gov.cn': 'government',
  'mil.cn': 'defence',
  'xn--55qw42g.cn': 'non-profit',
  'xn--zfr164b.cn': 'party-and-government',
  'xn--55qw42g': 'non-profit',
  'xn--zfr164b': 'party-and-government',
  baidu: 'brand',
  chase: 'brand',
  citic: 'brand',
  jpmorgan: 'brand',
  saxo: 'brand',
  sohu: 'brand',
  unicom: 'brand',
  'xn--8y0a063a': 'brand',
  'xn--fiq64b': 'brand',
};

const RADIX = 'tech site store online fun space website host press uno pw';

/** Events, oldest first: when, which suffixes, the sentence, the sources. */
const EVENTS: readonly (readonly [
  at: string,
  names: string,
  key: string,
  sources: readonly [SourceId, ...SourceId[]],
])[] = [
  ['2016-07', 'com net', 'suffix.history.licensed', ['sfx-s12']],
  ['2016-12-06', 'xyz club vip', 'suffix.history.licensed', ['sfx-s12']],
  ['2017-01', 'shop site', 'suffix.history.licensed', ['sfx-s12']],
  [
    '2017-02-14',
    'ink xn--3bst00m xn--3ds443g xn--6qq986b3xl xn--fiq228c5hs',
    'suffix.history.licensed',
    ['sfx-s12'],
  ],
  ['2017-04', 'info mobi pro red kim', 'suffix.history.licensed', ['sfx-s12']],
  ['2017-04-13', 'biz link auto', 'suffix.history.licensed', ['sfx-s12']],
  ['2017-07', 'org asia cc tv co in', 'suffix.history.registration-stopped', ['sfx-s12']],
  ['2018-01-01', 'org', 'suffix.history.org-old-filings', ['sfx-p15', 'sfx-p4']],
  ['2018-05-09', 'org', 'suffix.history.refused', ['sfx-s10']],
  ['2018-07-12', 'co', 'suffix.history.real-name', ['sfx-p10']],
  [
    '2018-07-17',
    'ag ai am at au be bz ca ch cx cz de dk es eu fm fr gl gs id im in io it jp kr li ly mo ms my nl no nu nz ph pl se sg sh so st th tk tl to tw uk us vc vn ws aero cat coop edu gov int jobs mil museum name org travel',
    'suffix.history.old-drop-down',
    ['sfx-o5'],
  ],
  ['2018-08', 'ee hk', 'suffix.history.refused', ['audit-tc-willin', 'sfx-s11']],
  ['2018-08', 'gg', 'suffix.history.gg-2018', ['audit-tc-willin', 'sfx-s11']],
  ['2019-03-08', 'asia', 'suffix.history.real-name', ['sfx-p10']],
  ['2019-08-20', 'org cc tv name', 'suffix.history.aliyun-2019', ['sfx-p8']],
  ['2020-07-17', 'cc tv', 'suffix.history.licensed', ['sfx-p5']],
  ['2020-12-23', 'cc tv', 'suffix.history.real-name-deadline', ['sfx-p5']],
  ['2021-11-08', 'asia', 'suffix.history.beijing-refuses', ['sfx-p4']],
  ['2021-11-08', 'hk tw jp io win org', 'suffix.history.beijing-refuses', ['sfx-p4']],
  ['2021-11-08', 'tel', 'suffix.history.beijing-only', ['sfx-p4']],
  ['2022-08-30', 'me', 'suffix.history.newly-listed', ['sfx-p3']],
  ['2022-08-30', 'name', 'suffix.history.absent', ['sfx-p3-absent']],
  ['2023-04-10', 'cc co me pw', 'suffix.history.read-in-list', ['sfx-s2']],
  ['2024-02-08', 'moe', 'suffix.history.read-not-in-list', ['sfx-s5']],
  ['2024-05-31', 'org dev', 'suffix.history.refused', ['sfx-s9']],
  [
    '2024-08-17',
    'asia baby chase chat jpmorgan poker tv',
    'suffix.history.read-in-registries',
    ['sfx-s3'],
  ],
  [
    '2024-08-17',
    'hk quest saxo xn--j6w193g',
    'suffix.history.registry-page-only',
    ['sfx-s3', 'audit-tc-v2fly-2286'],
  ],
  ['2024-12-25', 'pw', 'suffix.history.on-sale', ['sfx-p18']],
  ['2025-01', 'ai', 'suffix.history.ai-expected', ['sfx-s17']],
  ['2026', 'ai', 'suffix.history.refused', ['sfx-s15']],
  ['2026', 'app', 'suffix.history.refused', ['sfx-s16']],
  ['2026', 'top', 'suffix.history.filed', ['audit-tc-58063415341', 'audit-tc-56684936511']],
  ['2026', 'tech', 'suffix.history.being-filed', ['audit-tc-59104428784']],
  ['2026', 'online', 'suffix.history.being-filed', ['audit-tc-68438753744']],
  ['2026', 'site', 'suffix.history.filed', ['audit-tc-61410996193']],
  ['2026-03-30', 'co asia cc tv', 'suffix.history.on-sale', ['audit-tc-tccli']],
  ['2026-07-19', 'game', 'suffix.history.game', ['sfx-s13']],
  ['2026-07-19', 'gg', 'suffix.history.gg-unsteady', ['sfx-s13']],
  ['2026-07-30', 'me', 'suffix.history.filed', ['audit-tc-61626131967', 'audit-tc-55648218887']],
  ['2026-08-10', 'win', 'suffix.history.refused', ['sfx-s14']],
  ['2026-08-31', RADIX, 'suffix.history.radix-doubt', ['audit-tc-radix']],
  ['2026-09', 'top', 'suffix.history.filed', ['audit-tc-69701624592']],
];

const CONTRADICTING: Readonly<Record<string, readonly SourceId[]>> = {
  'gs.cn': ['sfx-p3'],
  cc: ['sfx-c8', 'sfx-p8'],
  tv: ['sfx-c4', 'sfx-c8', 'sfx-p8'],
  co: ['sfx-s12'],
  hk: ['sfx-p4', 'sfx-s11'],
  me: ['sfx-c3', 'sfx-p4', 'sfx-s21'],
  asia: ['sfx-p4', 'sfx-s12'],
  biz: ['sfx-c1'],
  info: ['sfx-c1'],
  mobi: ['sfx-c1'],
  pro: ['sfx-c1'],
  com: ['sfx-c2'],
  net: ['sfx-c2'],
  fyi: ['sfx-s22'],
  work: ['sfx-s22'],
  xyz: ['sfx-s22'],
  top: ['sfx-s23'],
  gg: ['sfx-s11'],
  la: ['sfx-s7'],
  org: ['sfx-c6', 'sfx-c9', 'sfx-s19'],
  tel: ['sfx-c9', 'sfx-p3'],
};

const kindOf = (ascii: string): SuffixKind => {
  const [label = '', parent] = ascii.split('.');
  if (parent === 'cn') return REGIONS.includes(label) ? 'regional' : 'category';
  if (ascii.startsWith('xn--')) return 'international';
  return ascii.length === 2 ? 'country' : 'generic';
};

/** Details of a listed or unlisted suffix, by its A-label. */
export const suffixDetails = (ascii: string): SuffixDetails => {
  const kind = kindOf(ascii);
  const limit = LIMITS[ascii];
  return {
    unicode: UNICODE[ascii] ?? ascii,
    kind,
    ...(kind === 'regional' && { region: `suffix.region.${ascii.slice(0, 2)}` }),
    ...(limit && { limit }),
    history: EVENTS.filter(([, names]) => names.split(' ').includes(ascii)).map(
      ([at, , key, sources]) => ({ at, key, sources }),
    ),
    contradicting: CONTRADICTING[ascii] ?? [],
  };
};
