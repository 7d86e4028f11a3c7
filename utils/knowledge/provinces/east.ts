import {
  aliyun2019,
  HUAWEI,
  HUAWEI_EMPTY_SHELL,
  type Province,
  rule,
  TENCENT_LATER,
  tencent,
} from './shape.ts';

const SHANGHAI = tencent('2021-09-09');
const JIANGSU = tencent('2021-10-28');
const ZHEJIANG = tencent('2021-07-29');
const ANHUI = tencent('2021-09-16');
const FUJIAN = tencent('2021-09-09');
const JIANGXI = tencent('2021-10-28');
const SHANDONG = tencent('2021-09-30');
const ALIYUN = aliyun2019('2019-09-12');
const PAPER_ROUTE = { source: 'tc-t21-empty-shell', date: '2021-09-03' } as const;
const SHANGHAI_HUAWEI = { source: 'tc-hw-doc-0220', date: '2025-12-31' } as const;

export const east: readonly Province[] = [
  {
    name: '上海',
    abbreviations: ['沪'],
    reviewDays: { from: 3, to: 4 },
    rules: [
      rule('legal-rep', 'organisation', 'shanghai', [SHANGHAI_HUAWEI, SHANGHAI]),
      rule('plan-book', 'organisation', 'from', [SHANGHAI_HUAWEI], { count: 30 }),
      rule('person-nonlocal', 'person', 'shanghai', [SHANGHAI_HUAWEI, SHANGHAI]),
      rule('licence', 'organisation', 'shanghai', [SHANGHAI_HUAWEI, SHANGHAI]),
      rule('foreign-holder', 'organisation', 'shanghai', [SHANGHAI]),
      rule('subject-change', 'organisation', 'shanghai', [SHANGHAI]),
      rule('subject-change', 'person', 'own-company', [SHANGHAI]),
      rule('access-then-change', 'organisation', 'shanghai', [SHANGHAI]),
      rule('name', 'person', 'shanghai', [SHANGHAI]),
      rule('finance', 'organisation', 'shanghai', [SHANGHAI]),
      rule('institution', 'organisation', 'suffixes', [HUAWEI]),
      rule('empty-shell', 'all', 'direct', [HUAWEI_EMPTY_SHELL]),
      rule('empty-shell-paper', 'all', 'shanghai', [
        { source: 'tc-t21-cancel-faq-2020', date: '2020-12-02' },
        { source: 'tc-ali19', date: '2019-04-16' },
      ]),
      rule('age', 'all', 'min', [SHANGHAI], { years: 18 }),
    ],
  },
  {
    name: '江苏',
    abbreviations: ['苏'],
    reviewDays: { from: 9, to: 30 },
    rules: [
      rule('change-type', 'all', 'filing-only', [TENCENT_LATER]),
      rule('access-then-change', 'organisation', 'jiangsu', [TENCENT_LATER]),
      rule('legal-rep', 'organisation', 'letter-same-person', [HUAWEI, TENCENT_LATER]),
      rule('promise', 'all', 'jiangsu', [HUAWEI, TENCENT_LATER]),
      rule('plan-book', 'all', 'jiangsu', [TENCENT_LATER]),
      rule('subject-change', 'organisation', 'registry-proof', [TENCENT_LATER]),
      rule('subject-change', 'person', 'own-company', [TENCENT_LATER]),
      rule('phone-local', 'all', 'required', [ALIYUN]),
      rule('person-nonlocal', 'person', 'jiangsu', [TENCENT_LATER]),
      rule('person-unique', 'organisation', 'one-company', [TENCENT_LATER]),
      rule('footer', 'all', 'jiangsu', [TENCENT_LATER]),
      rule('age', 'person', 'min16-proof', [HUAWEI, TENCENT_LATER]),
      rule('institution', 'organisation', 'suffixes', [HUAWEI]),
      rule('empty-shell', 'all', 'direct', [HUAWEI_EMPTY_SHELL]),
      rule('age', 'organisation', 'min', [JIANGSU], { years: 18 }),
      rule('individual-business', 'all', 'jiangsu', [JIANGSU]),
    ],
  },
  {
    name: '浙江',
    abbreviations: ['浙'],
    reviewDays: { from: 7, to: 10 },
    rules: [
      rule('legal-rep', 'organisation', 'required-no-letter-passport', [HUAWEI, ZHEJIANG]),
      rule('individual-business', 'organisation', 'zhejiang', [HUAWEI, ZHEJIANG]),
      rule('access-then-change', 'all', 'zhejiang', [ZHEJIANG, aliyun2019('2019-09-06')]),
      rule('subject-change', 'organisation', 'rename-only', [ZHEJIANG]),
      rule('subject-change', 'person', 'own-company', [ZHEJIANG]),
      rule('person-nonlocal', 'person', 'permit', [HUAWEI, ZHEJIANG]),
      rule('address', 'all', 'zhejiang', [ZHEJIANG]),
      rule('sms', 'all', 'zhejiang', [{ source: 'tc-vol-sms', date: '2023-10-08' }]),
      rule('finance', 'organisation', 'zhejiang', [ZHEJIANG]),
      rule('empty-shell', 'all', 'direct', [HUAWEI_EMPTY_SHELL]),
      rule('empty-shell-paper', 'all', 'form', [PAPER_ROUTE], {
        address: 'zjca.miit.gov.cn/zwgk/tzgg/art/2020/art_a59dc1da19a14a7c8d9acd5ce0d8fff9.html',
      }),
      rule('age', 'all', 'min', [ZHEJIANG], { years: 18 }),
      rule('service-content', 'person', 'blog-pre-approval', [ZHEJIANG]),
    ],
  },
  {
    name: '安徽',
    abbreviations: ['皖'],
    reviewDays: { from: 12, to: 17 },
    rules: [
      rule('legal-rep', 'organisation', 'letter-same-person', [HUAWEI, ANHUI]),
      rule('individual-business', 'organisation', 'anhui', [HUAWEI, ANHUI]),
      rule('subject-change', 'organisation', 'anhui', [HUAWEI, ANHUI]),
      rule('subject-change', 'person', 'own-company', [ANHUI]),
      rule('person-nonlocal', 'person', 'proof', [ANHUI]),
      rule('access-then-change', 'all', 'anhui', [ALIYUN]),
      rule('pre-approval', 'organisation', 'anhui', [ANHUI]),
      rule('age', 'organisation', 'min', [ANHUI], { years: 18 }),
      rule('age', 'person', 'guardian-letter', [ANHUI]),
    ],
  },
  {
    name: '福建',
    abbreviations: ['闽'],
    reviewDays: { from: 6, to: 9 },
    rules: [
      rule('legal-rep', 'organisation', 'delegate-foreign', [HUAWEI, FUJIAN]),
      rule('subject-change', 'all', 'fujian', [FUJIAN]),
      rule('access-then-change', 'organisation', 'old-number-new-scan', [FUJIAN]),
      rule('person-nonlocal', 'person', 'permit', [HUAWEI, FUJIAN]),
      rule('age', 'all', 'fujian', [HUAWEI, FUJIAN]),
      rule('empty-shell-paper', 'all', 'contact', [PAPER_ROUTE], { address: 'fjca.miit.gov.cn' }),
      rule('individual-business', 'organisation', 'trade-name-and-stamp', [FUJIAN]),
    ],
  },
  {
    name: '江西',
    abbreviations: ['赣'],
    reviewDays: { from: 5, to: 6 },
    rules: [
      rule('legal-rep', 'organisation', 'required', [HUAWEI, JIANGXI]),
      rule('services-per-order', 'all', 'jiangxi', [HUAWEI]),
      rule('person-nonlocal', 'person', 'jiangxi', [HUAWEI, JIANGXI]),
      rule('subject-change', 'organisation', 'rename-only', [JIANGXI]),
      rule('subject-change', 'person', 'never-person', [JIANGXI]),
      rule('person-unique', 'organisation', 'jiangxi', [JIANGXI]),
      rule('institution', 'organisation', 'jiangxi', [HUAWEI]),
      rule('filed-services', 'all', 'jiangxi', [JIANGXI]),
      rule('access-then-change', 'all', 'must-match', [ALIYUN]),
      rule('age', 'person', 'min', [JIANGXI], { years: 16 }),
    ],
  },
  {
    name: '山东',
    abbreviations: ['鲁'],
    reviewDays: { from: 10, to: 13 },
    rules: [
      rule('legal-rep', 'organisation', 'delegate-nonmainland', [HUAWEI, TENCENT_LATER]),
      rule('phone-local', 'all', 'free', [TENCENT_LATER]),
      rule('person-unique', 'organisation', 'id-and-phone', [TENCENT_LATER]),
      rule('subject-change', 'organisation', 'same-legal-rep', [HUAWEI, TENCENT_LATER]),
      rule('subject-change', 'person', 'shandong-person', [TENCENT_LATER]),
      rule('name', 'all', 'shandong', [TENCENT_LATER]),
      rule('remark', 'person', 'declaration-domains', [TENCENT_LATER]),
      rule('person-nonlocal', 'person', 'shandong', [HUAWEI, TENCENT_LATER]),
      rule('access-then-change', 'all', 'name-and-certificate', [ALIYUN]),
      rule('age', 'person', 'shandong', [HUAWEI, TENCENT_LATER]),
      rule('empty-shell-paper', 'all', 'shandong', [PAPER_ROUTE]),
      rule('individual-business', 'organisation', 'trade-name-and-stamp', [SHANDONG]),
    ],
  },
];
