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

const BEIJING = tencent('2021-09-09');
const TIANJIN = tencent('2021-09-30');
const TIANJIN_2019 = aliyun2019('2019-09-12');
const HEBEI = tencent('2021-08-02');
const SHANXI = tencent('2021-07-29');
const NEI_MENGGU = tencent('2021-05-31');
const NEI_MENGGU_2019 = aliyun2019('2019-09-12');

export const north: readonly Province[] = [
  {
    name: '北京',
    abbreviations: ['京'],
    reviewDays: { from: 15, to: 17 },
    rules: [
      rule('legal-rep', 'organisation', 'usual', [
        { source: 'tc-hw-policy', date: '2025-12-31' },
        aliyun2019('2019-09-12'),
      ]),
      rule('foreign-registrar', 'all', 'before-access', [BEIJING]),
      rule('suffix', 'all', 'beijing', [
        { source: 'tc-t21-provinces', date: '2021-11-08' },
        BEIJING,
      ]),
      rule('domain-holder', 'organisation', 'beijing', [BEIJING]),
      rule('phone', 'organisation', 'beijing', [BEIJING]),
      rule('access-then-change', 'organisation', 'beijing', [BEIJING]),
      rule('subject-change', 'all', 'beijing', [BEIJING]),
      rule('one-number', 'organisation', 'one', [BEIJING]),
      rule('address', 'organisation', 'beijing', [BEIJING]),
      rule('name', 'organisation', 'beijing', [BEIJING]),
      rule('empty-shell', 'all', 'direct', [HUAWEI_EMPTY_SHELL]),
      rule('age', 'person', 'min', [BEIJING], { years: 18 }),
      rule('age', 'organisation', 'min', [BEIJING], { years: 18 }),
      rule('individual-business', 'organisation', 'stamp-required', [BEIJING]),
      rule('service-content', 'person', 'no-blog', [BEIJING]),
    ],
  },
  {
    name: '天津',
    abbreviations: ['津'],
    reviewDays: { from: 4, to: 11 },
    rules: [
      rule('legal-rep', 'organisation', 'required-service-letter', [TENCENT_LATER]),
      rule('phone-local', 'person', 'required', [TIANJIN_2019]),
      rule('phone', 'all', 'tianjin', [TENCENT_LATER]),
      rule('age', 'organisation', 'tianjin-organisation', [TENCENT_LATER]),
      rule('age', 'person', 'tianjin-person', [HUAWEI, TIANJIN]),
      rule('address', 'all', 'tianjin', [TENCENT_LATER]),
      rule('name', 'all', 'tianjin', [TENCENT_LATER]),
      rule('remark', 'person', 'declaration', [TENCENT_LATER]),
      rule('subject-change', 'organisation', 'rename-only', [TENCENT_LATER]),
      rule('subject-change', 'person', 'tianjin-person', [TENCENT_LATER]),
      rule('person-nonlocal', 'person', 'cross-province', [HUAWEI]),
      rule('access-then-change', 'all', 'tianjin', [TIANJIN_2019]),
      rule('one-number', 'all', 'one', [TENCENT_LATER]),
      rule('empty-shell', 'all', 'direct', [HUAWEI_EMPTY_SHELL]),
      rule('sms-history', 'all', 'tianjin', [TIANJIN_2019]),
      rule('person-unique', 'organisation', 'id-and-phone', [TIANJIN]),
      rule('promise', 'all', 'tianjin', [{ source: 'audit-tc-61540436444', date: '2026' }]),
    ],
  },
  {
    name: '河北',
    abbreviations: ['冀'],
    reviewDays: { from: 8, to: 11 },
    rules: [
      rule('legal-rep', 'organisation', 'delegate-citizen', [HUAWEI, HEBEI]),
      rule('address', 'organisation', 'same-city', [HUAWEI]),
      rule('phone-local', 'person', 'nonlocal-resident', [HEBEI]),
      rule('foreign-registrar', 'all', 'before-change', [HEBEI]),
      rule('subject-change', 'all', 'hebei', [HUAWEI_RULES, HEBEI]),
      rule('access-then-change', 'all', 'hebei', [HUAWEI, HEBEI]),
      rule('resources', 'all', 'hebei', [HEBEI]),
      rule('age', 'all', 'min', [HUAWEI, HEBEI], { years: 18 }),
      rule('individual-business', 'all', 'trade-name-remark', [HEBEI]),
    ],
  },
  {
    name: '山西',
    abbreviations: ['晋'],
    reviewDays: { from: 15, to: 19 },
    rules: [
      rule('legal-rep', 'organisation', 'delegate-nonmainland', [
        { source: 'tc-hw-doc-0217', date: '2025-12-31' },
      ]),
      rule(
        'domains-per-order',
        'all',
        'max-new',
        [{ source: 'tc-hw-doc-0217', date: '2025-12-31' }],
        { count: 3 },
      ),
      rule('subject-change', 'all', 'free', [HUAWEI_RULES, SHANXI]),
      rule('access-then-change', 'all', 'old-number-new-scan', [SHANXI]),
      rule('person-nonlocal', 'person', 'local-only', [HUAWEI, SHANXI]),
      rule('individual-business', 'all', 'trade-name', [SHANXI]),
      rule('empty-shell', 'all', 'direct', [HUAWEI_EMPTY_SHELL]),
      rule('age', 'all', 'min', [SHANXI], { years: 18 }),
    ],
  },
  {
    name: '内蒙古',
    abbreviations: ['蒙'],
    reviewDays: { from: 12, to: 19 },
    rules: [
      rule('legal-rep', 'organisation', 'required-photo', [HUAWEI, NEI_MENGGU]),
      rule('foreign-registrar', 'all', 'refused', [NEI_MENGGU_2019]),
      rule('domain-certificate', 'person', 'every-order', [NEI_MENGGU]),
      rule('subject-change', 'organisation', 'rename-only', [NEI_MENGGU]),
      rule('subject-change', 'person', 'never-person', [NEI_MENGGU]),
      rule('person-nonlocal', 'person', 'nei-menggu', [HUAWEI, NEI_MENGGU, NEI_MENGGU_2019]),
      rule('remark', 'person', 'nei-menggu', [NEI_MENGGU]),
      rule('institution', 'organisation', 'nei-menggu', [HUAWEI, NEI_MENGGU]),
      rule('access-then-change', 'all', 'must-match', [NEI_MENGGU_2019]),
      rule('age', 'all', 'min', [NEI_MENGGU], { years: 18 }),
    ],
  },
];
