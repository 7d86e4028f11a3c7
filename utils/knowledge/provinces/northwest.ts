import {
  aliyun2019,
  HUAWEI,
  HUAWEI_RULES,
  type Province,
  rule,
  TENCENT_LATER,
  tencent,
} from './shape.ts';

const SHAANXI = tencent('2021-05-21');
const GANSU = tencent('2021-05-21');
const QINGHAI = tencent('2021-07-29');
const NINGXIA = tencent('2021-05-21');
const XINJIANG = tencent('2021-09-30');
const ALIYUN = aliyun2019('2019-09-12');
const ALIYUN_EARLIER = aliyun2019('2019-09-06');
const QINGHAI_HUAWEI = { source: 'tc-hw-doc-0238', date: '2025-12-31' } as const;
const NINGXIA_HUAWEI = { source: 'tc-hw-doc-0239', date: '2025-12-31' } as const;
const SHAANXI_HUAWEI = { source: 'tc-hw-doc-0236', date: '2025-12-31' } as const;
/** A second copy of the province's demands, from the time of App filing, agrees with these. */
const GANSU_COPY = { source: 'audit-tc-finclip-gansu', date: '2023-08', newer: true } as const;

export const northwest: readonly Province[] = [
  {
    name: '陕西',
    abbreviations: ['陕', '秦'],
    reviewDays: { from: 7, to: 10 },
    rules: [
      rule('service-cap', 'all', 'shaanxi', [SHAANXI_HUAWEI, TENCENT_LATER]),
      rule('phone-local', 'person', 'required', [TENCENT_LATER]),
      rule('phone-local', 'organisation', 'or-remark', [ALIYUN]),
      rule('legal-rep', 'organisation', 'required', [HUAWEI, TENCENT_LATER]),
      rule('subject-change', 'organisation', 'shaanxi', [{ source: 'tc-hw', date: '2025-11-19' }]),
      rule('access-then-change', 'organisation', 'shaanxi', [TENCENT_LATER]),
      rule('person-nonlocal', 'person', 'cross-province', [SHAANXI_HUAWEI]),
      rule('name', 'all', 'shaanxi', [TENCENT_LATER]),
      rule('individual-business', 'organisation', 'trade-name-required', [TENCENT_LATER]),
      rule('domain-certificate', 'all', 'from', [ALIYUN], { count: 5 }),
      rule('service-content', 'person', 'blog-cyberspace', [TENCENT_LATER]),
      rule('age', 'organisation', 'min', [SHAANXI], { years: 18 }),
    ],
  },
  {
    name: '甘肃',
    abbreviations: ['甘', '陇'],
    reviewDays: { from: 11, to: 14 },
    rules: [
      rule('phone-local', 'person', 'required-formerly-all', [GANSU_COPY, GANSU, ALIYUN]),
      rule('phone', 'organisation', 'gansu', [GANSU_COPY, TENCENT_LATER]),
      rule('legal-rep', 'organisation', 'letter-remark', [HUAWEI, TENCENT_LATER]),
      rule('person-nonlocal', 'person', 'local-only', [HUAWEI, TENCENT_LATER]),
      rule('subject-change', 'person', 'own-company', [TENCENT_LATER]),
      rule('remark', 'person', 'gansu', [TENCENT_LATER]),
      rule('access-then-change', 'all', 'must-match', [ALIYUN]),
      rule('age', 'all', 'min', [GANSU], { years: 18 }),
    ],
  },
  {
    name: '青海',
    abbreviations: ['青'],
    reviewDays: { from: 5, to: 6 },
    rules: [
      rule('change-type', 'all', 'five-pictures', [QINGHAI_HUAWEI]),
      rule('legal-rep', 'organisation', 'except-institutions', [QINGHAI_HUAWEI, QINGHAI]),
      rule('person-nonlocal', 'person', 'local-only', [HUAWEI, QINGHAI]),
      rule('subject-change', 'all', 'free', [HUAWEI_RULES, QINGHAI]),
      rule('phone', 'all', 'qinghai', [QINGHAI]),
      rule('age', 'person', 'qinghai', [QINGHAI]),
      rule('access-then-change', 'all', 'must-match-service', [ALIYUN_EARLIER]),
      rule('age', 'organisation', 'min', [QINGHAI], { years: 18 }),
    ],
  },
  {
    name: '宁夏',
    abbreviations: ['宁'],
    reviewDays: { from: 4, to: 6 },
    rules: [
      rule('domain-holder', 'organisation', 'subject-only', [NINGXIA_HUAWEI]),
      rule('legal-rep', 'organisation', 'required', [NINGXIA_HUAWEI, TENCENT_LATER]),
      rule('person-nonlocal', 'person', 'ningxia', [NINGXIA_HUAWEI, TENCENT_LATER]),
      rule('access-then-change', 'all', 'ningxia', [TENCENT_LATER]),
      rule('phone', 'organisation', 'ningxia', [TENCENT_LATER]),
      rule('plan-book', 'person', 'ningxia', [TENCENT_LATER]),
      rule('subject-change', 'person', 'never-person', [ALIYUN]),
      rule('religion', 'organisation', 'ningxia', [TENCENT_LATER]),
      rule('empty-shell-paper', 'all', 'ningxia', [
        { source: 'tc-t21-cancel-faq-2020', date: '2020-12-02' },
        { source: 'tc-ali19', date: '2019-08-30' },
      ]),
      rule('age', 'all', 'min', [NINGXIA], { years: 18 }),
    ],
  },
  {
    name: '新疆',
    abbreviations: ['新'],
    reviewDays: { from: 3, to: 4 },
    rules: [
      rule('party-letter', 'all', 'xinjiang', [
        { source: 'tc-t21-provinces', date: '2021-11-08' },
        XINJIANG,
      ]),
      rule('phone-local', 'all', 'required', [XINJIANG]),
      rule('domains-per-service', 'all', 'one', [HUAWEI, XINJIANG]),
      rule('person-nonlocal', 'person', 'local-only', [HUAWEI, XINJIANG]),
      rule('legal-rep', 'organisation', 'required-no-letter', [HUAWEI, XINJIANG]),
      rule('person-unique', 'all', 'id-and-phone', [XINJIANG]),
      rule('subject-change', 'all', 'free', [HUAWEI_RULES, XINJIANG]),
      rule('access-then-change', 'all', 'name-and-contact', [ALIYUN_EARLIER]),
      rule('age', 'all', 'min', [XINJIANG], { years: 18 }),
    ],
  },
];
