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

const HENAN = tencent('2021-09-30');
const HUBEI = tencent('2021-05-21');
const HUNAN = tencent('2021-06-18');
const GUANGDONG = tencent('2021-09-30');
const GUANGXI = tencent('2021-05-25');
const HAINAN = tencent('2021-07-29');
const ALIYUN = aliyun2019('2019-09-12');
const PAPER_ROUTE = { source: 'tc-t21-empty-shell', date: '2021-09-03' } as const;
const HUAWEI_CHANGE = { source: 'tc-hw-change', date: '2026-05-27' } as const;

/** Central and southern provinces. */
export const south: readonly Province[] = [
  {
    name: '河南',
    abbreviations: ['豫'],
    reviewDays: { from: 7, to: 11 },
    rules: [
      rule('domains-per-service', 'all', 'one', [HENAN]),
      rule('domains-per-order', 'organisation', 'max', [HUAWEI, HENAN], { count: 5 }),
      rule('services-per-order', 'person', 'one', [HENAN]),
      rule('change-type', 'organisation', 'filing-only', [HENAN]),
      rule('legal-rep', 'organisation', 'required', [HUAWEI, HENAN]),
      rule('address', 'organisation', 'same-city', [HUAWEI]),
      rule('person-nonlocal', 'person', 'local-only', [HENAN]),
      rule('subject-change', 'person', 'own-company', [HENAN]),
      rule('person-unique', 'organisation', 'id-and-phone', [HENAN]),
      rule('name', 'person', 'henan', [HENAN]),
      rule('access-then-change', 'all', 'name-only', [ALIYUN]),
      rule('empty-shell-paper', 'all', 'form', [PAPER_ROUTE], {
        address: 'hca.miit.gov.cn/bsfw/bszn/art/2020/art_05888ffafa654491b0dfa1312c264b7b.html',
      }),
      rule('age', 'organisation', 'min', [HENAN], { years: 18 }),
      rule('age', 'person', 'guardian-id', [HENAN]),
      rule('service-content', 'person', 'no-blog-navigation', [HENAN]),
    ],
  },
  {
    name: '湖北',
    abbreviations: ['鄂'],
    reviewDays: { from: 5, to: 7 },
    rules: [
      rule('services-per-order', 'all', 'one-first-add', [HUAWEI, TENCENT_LATER]),
      rule('legal-rep', 'organisation', 'required', [HUAWEI, TENCENT_LATER]),
      rule('phone', 'organisation', 'hubei', [TENCENT_LATER]),
      rule('pre-approval', 'organisation', 'hubei', [TENCENT_LATER]),
      rule('subject-change', 'organisation', 'rename-only', [TENCENT_LATER]),
      rule('subject-change', 'person', 'hubei-person', [TENCENT_LATER]),
      rule('person-nonlocal', 'person', 'permit', [HUAWEI, TENCENT_LATER]),
      rule('access-then-change', 'all', 'hubei', [ALIYUN]),
      rule('annual-review', 'all', 'hubei', [{ source: 'tc-t21', date: '2020' }]),
      rule('institution', 'organisation', 'suffixes', [HUAWEI]),
      rule('age', 'all', 'min', [HUBEI], { years: 18 }),
      rule('individual-business', 'organisation', 'hubei', [HUBEI]),
    ],
  },
  {
    name: '湖南',
    abbreviations: ['湘'],
    reviewDays: { from: 13, to: 16 },
    rules: [
      rule('services-per-order', 'all', 'hunan', [HUAWEI, TENCENT_LATER]),
      rule('foreign-registrar', 'all', 'refused-certificate', [TENCENT_LATER]),
      rule('phone-local', 'person', 'required', [HUAWEI]),
      rule('phone-local', 'organisation', 'own-number', [HUNAN, ALIYUN]),
      rule('legal-rep', 'organisation', 'required', [HUAWEI, TENCENT_LATER]),
      rule('domain-holder', 'organisation', 'subject-only', [TENCENT_LATER]),
      rule('change-type', 'all', 'contact-change', [HUAWEI_CHANGE]),
      rule('subject-change', 'all', 'free', [HUAWEI_RULES, TENCENT_LATER]),
      rule('access-then-change', 'all', 'hunan', [TENCENT_LATER]),
      rule('dns', 'all', 'hunan', [TENCENT_LATER]),
      rule('service-content', 'person', 'no-blog', [TENCENT_LATER]),
      rule('empty-shell-paper', 'all', 'hunan-friday', [
        { source: 'tc-ali19', date: '2019-08-30' },
      ]),
      rule('empty-shell-paper', 'all', 'hunan-form', [
        { source: 'tc-t21-cancel-faq-2020', date: '2020-12-02' },
      ]),
      rule('age', 'all', 'min', [HUNAN], { years: 18 }),
    ],
  },
  {
    name: '广东',
    abbreviations: ['粤'],
    reviewDays: { from: 7, to: 9 },
    rules: [
      rule('promise', 'all', 'guangdong', [
        { source: 'audit-tc-61540436444', date: '2026' },
        TENCENT_LATER,
      ]),
      rule('legal-rep', 'organisation', 'required-new-orders', [HUAWEI, TENCENT_LATER]),
      rule('phone', 'all', 'guangdong', [TENCENT_LATER]),
      rule('plan-book', 'all', 'guangdong', [TENCENT_LATER]),
      rule('subject-change', 'all', 'guangdong', [HUAWEI_RULES, TENCENT_LATER]),
      rule('access-then-change', 'all', 'guangdong', [GUANGDONG, aliyun2019('2019-06-18')]),
      rule('person-nonlocal', 'person', 'guangdong', [HUAWEI, TENCENT_LATER]),
      rule('footer', 'all', 'guangdong', [{ source: 'tc-hw-doc-0033', date: '2025-12-31' }]),
      rule('address', 'organisation', 'same-city', [TENCENT_LATER]),
      rule('name', 'all', 'guangdong', [TENCENT_LATER]),
      rule('age', 'all', 'guangdong', [HUAWEI, TENCENT_LATER]),
      rule('individual-business', 'all', 'guangdong', [GUANGDONG]),
    ],
  },
  {
    name: '广西',
    abbreviations: ['桂'],
    reviewDays: { from: 5, to: 6 },
    rules: [
      rule('phone-local', 'all', 'required', [GUANGXI, ALIYUN]),
      rule('domains-per-service', 'all', 'one', [GUANGXI]),
      rule('domains-per-order', 'organisation', 'guangxi', [GUANGXI]),
      rule('plan-book', 'person', 'guangxi', [GUANGXI]),
      rule('legal-rep', 'organisation', 'required', [HUAWEI, GUANGXI]),
      rule('person-nonlocal', 'person', 'not-allowed', [HUAWEI]),
      rule('subject-change', 'organisation', 'registry-proof', [GUANGXI]),
      rule('subject-change', 'person', 'own-company', [GUANGXI]),
      rule('filed-services', 'all', 'guangxi', [HUAWEI, GUANGXI]),
      rule('remark', 'person', 'declaration', [GUANGXI]),
      rule('phone', 'all', 'both-required', [GUANGXI]),
      rule('access-then-change', 'all', 'name-only', [ALIYUN]),
      rule('empty-shell', 'all', 'direct', [HUAWEI_EMPTY_SHELL]),
      rule('empty-shell-paper', 'all', 'form', [PAPER_ROUTE], {
        address: 'gxca.miit.gov.cn/bsfw/bszn/art/2020/art_734bf90cfc6b4514b3edb7c7bd94e8ed.html',
      }),
      rule('age', 'all', 'min', [GUANGXI], { years: 18 }),
    ],
  },
  {
    name: '海南',
    abbreviations: ['琼'],
    reviewDays: { from: 5, to: 9 },
    rules: [
      rule('licence', 'organisation', 'hainan', [{ source: 'tc-hw-doc-0230', date: '2025-12-31' }]),
      rule('services-per-order', 'person', 'first-one', [
        { source: 'tc-hw-doc-0230', date: '2025-12-31' },
        HAINAN,
      ]),
      rule('legal-rep', 'organisation', 'letter-same-person', [HUAWEI, HAINAN]),
      rule('subject-change', 'organisation', 'rename-only', [HAINAN]),
      rule('subject-change', 'person', 'never-person', [HAINAN]),
      rule('phone', 'organisation', 'hainan', [HAINAN]),
      rule('access-then-change', 'all', 'allowed', [ALIYUN]),
      rule('name', 'all', 'hainan', [HAINAN]),
      rule('age', 'all', 'min', [HAINAN], { years: 16 }),
    ],
  },
];
