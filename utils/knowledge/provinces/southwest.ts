import {
  aliyun2019,
  HUAWEI,
  HUAWEI_EMPTY_SHELL,
  HUAWEI_RULES,
  type Province,
  rule,
  TENCENT_LATER,
  tencent,
} from './shape.ts';

const GUIZHOU = tencent('2021-07-29');
const YUNNAN = tencent('2021-05-21');
const XIZANG = tencent('2021-10-21');
const CHONGQING_2019 = aliyun2019('2019-07-29');
const GUIZHOU_2019 = aliyun2019('2019-09-06');
const XIZANG_2019 = aliyun2019('2019-06-18');
const XIZANG_HUAWEI = { source: 'tc-hw-doc-0246', date: '2025-12-31' } as const;

export const southwest: readonly Province[] = [
  {
    name: '重庆',
    abbreviations: ['渝'],
    reviewDays: { from: 8, to: 11 },
    rules: [
      rule('foreign-registrar', 'all', 'domestic-only', [CHONGQING_2019]),
      rule('domains-per-service', 'all', 'one', [TENCENT_LATER]),
      rule('plan-book', 'all', 'chongqing', [TENCENT_LATER]),
      rule('legal-rep', 'organisation', 'required-holder-letter', [TENCENT_LATER]),
      rule('phone', 'all', 'chongqing', [TENCENT_LATER]),
      rule('name', 'organisation', 'chongqing', [TENCENT_LATER]),
      rule('subject-change', 'all', 'free', [HUAWEI_RULES, TENCENT_LATER]),
      rule('person-nonlocal', 'person', 'local-only', [CHONGQING_2019]),
      rule('access-then-change', 'all', 'must-match-service', [CHONGQING_2019]),
      rule('filed-services', 'all', 'chongqing', [TENCENT_LATER]),
      rule('age', 'person', 'min16-proof', [TENCENT_LATER]),
    ],
  },
  {
    name: '四川',
    abbreviations: ['蜀', '川'],
    reviewDays: { from: 11, to: 12 },
    rules: [
      rule('legal-rep', 'organisation', 'letter', [TENCENT_LATER]),
      rule('domains-per-order', 'all', 'sichuan', [TENCENT_LATER]),
      rule('access-then-change', 'all', 'sichuan', [TENCENT_LATER]),
      rule('subject-change', 'organisation', 'sichuan', [
        { source: 'tc-hw', date: '2025-11-19' },
        TENCENT_LATER,
      ]),
      rule('subject-change', 'person', 'own-company', [TENCENT_LATER]),
      rule('person-unique', 'all', 'id', [TENCENT_LATER]),
      rule('person-nonlocal', 'person', 'sichuan', [TENCENT_LATER]),
      rule('filed-services', 'all', 'sichuan', [TENCENT_LATER]),
      rule('name', 'person', 'sichuan', [TENCENT_LATER]),
      rule('age', 'all', 'sichuan', [TENCENT_LATER]),
      rule('empty-shell', 'all', 'direct', [HUAWEI_EMPTY_SHELL]),
      rule('empty-shell-paper', 'all', 'sichuan', [{ source: 'tc-ali19', date: '2019-04-16' }]),
    ],
  },
  {
    name: '贵州',
    abbreviations: ['黔', '贵'],
    reviewDays: { from: 6, to: 10 },
    rules: [
      rule('change-type', 'all', 'filing-only', [TENCENT_LATER]),
      rule('change-type', 'all', 'contact-change', [
        { source: 'tc-hw-change', date: '2026-05-27' },
      ]),
      rule('services-per-order', 'all', 'max', [TENCENT_LATER], { count: 5 }),
      rule('legal-rep', 'organisation', 'required', [HUAWEI, TENCENT_LATER]),
      rule('address', 'organisation', 'same-city', [HUAWEI]),
      rule('subject-change', 'organisation', 'rename-only', [TENCENT_LATER]),
      rule('subject-change', 'person', 'never-person', [TENCENT_LATER]),
      rule('person-nonlocal', 'person', 'proof', [TENCENT_LATER]),
      rule('domain-certificate', 'all', 'from', [GUIZHOU_2019], { count: 4 }),
      rule('access-then-change', 'all', 'must-match', [GUIZHOU_2019]),
      rule('name', 'person', 'guizhou', [TENCENT_LATER]),
      rule('empty-shell', 'all', 'direct', [HUAWEI_EMPTY_SHELL]),
      rule('age', 'all', 'min', [GUIZHOU], { years: 18 }),
      rule('individual-business', 'organisation', 'trade-name-and-stamp', [GUIZHOU]),
      rule('service-content', 'person', 'no-blog', [GUIZHOU]),
    ],
  },
  {
    name: '云南',
    abbreviations: ['滇', '云'],
    reviewDays: { from: 16, to: 21 },
    rules: [
      rule('legal-rep', 'organisation', 'required', [TENCENT_LATER]),
      rule('person-nonlocal', 'person', 'yunnan', [TENCENT_LATER, YUNNAN]),
      rule('access-then-change', 'all', 'allowed', [TENCENT_LATER]),
      rule('subject-change', 'organisation', 'rename-letter', [TENCENT_LATER]),
      rule('subject-change', 'person', 'own-company', [TENCENT_LATER]),
      rule('licence', 'organisation', 'yunnan', [YUNNAN]),
      rule('person-unique', 'organisation', 'phone', [YUNNAN]),
      rule('name', 'all', 'yunnan', [YUNNAN]),
      rule('age', 'all', 'min16-proof', [YUNNAN]),
      rule('empty-shell', 'all', 'direct', [HUAWEI_EMPTY_SHELL]),
    ],
  },
  {
    name: '西藏',
    abbreviations: ['藏'],
    reviewDays: { from: 6, to: 9 },
    rules: [
      rule('party-letter', 'all', 'xizang', [XIZANG, XIZANG_2019]),
      rule('legal-rep', 'organisation', 'required', [XIZANG_HUAWEI, XIZANG]),
      rule('access-then-change', 'organisation', 'xizang', [XIZANG]),
      rule('subject-change', 'all', 'both-allowed', [XIZANG_2019]),
      rule('person-nonlocal', 'person', 'local-only', [XIZANG_HUAWEI]),
      rule('other-provider', 'all', 'xizang', [{ source: 'tc-bd', date: '2024-06-07' }]),
      rule('age', 'organisation', 'min', [XIZANG], { years: 18 }),
    ],
  },
];
