import {
  aliyun2019,
  HUAWEI_EMPTY_SHELL,
  type Province,
  rule,
  TENCENT_LATER,
  tencent,
} from './shape.ts';

const LIAONING = tencent('2021-06-18');
const JILIN = tencent('2021-05-21');
const HEILONGJIANG = tencent('2021-04-26');
const ALIYUN = aliyun2019('2019-09-12');

export const northeast: readonly Province[] = [
  {
    name: '辽宁',
    abbreviations: ['辽'],
    reviewDays: { from: 9, to: 10 },
    rules: [
      rule('phone-local', 'all', 'advised', [LIAONING, ALIYUN]),
      rule('phone', 'organisation', 'liaoning', [LIAONING]),
      rule('subject-change', 'organisation', 'rename-only', [LIAONING]),
      rule('subject-change', 'person', 'own-company', [LIAONING]),
      rule('access-then-change', 'organisation', 'liaoning', [LIAONING]),
      rule('individual-business', 'organisation', 'organisation-new-licence', [LIAONING]),
      rule('finance', 'organisation', 'liaoning', [ALIYUN]),
      rule('empty-shell', 'all', 'direct', [HUAWEI_EMPTY_SHELL]),
      rule('age', 'all', 'min', [LIAONING], { years: 18 }),
    ],
  },
  {
    name: '吉林',
    abbreviations: ['吉'],
    reviewDays: { from: 6, to: 11 },
    rules: [
      rule('foreign-registrar', 'all', 'refused', [ALIYUN]),
      rule('legal-rep', 'organisation', 'letter-formerly-required', [JILIN, ALIYUN]),
      rule('suffix', 'organisation', 'jilin', [JILIN]),
      rule('subject-change', 'organisation', 'registry-proof', [JILIN]),
      rule('subject-change', 'person', 'own-company', [JILIN]),
      rule('person-nonlocal', 'person', 'jilin', [JILIN, ALIYUN]),
      rule('access-then-change', 'organisation', 'jilin', [ALIYUN]),
      rule('age', 'all', 'under18-income', [JILIN]),
    ],
  },
  {
    name: '黑龙江',
    abbreviations: ['黑'],
    reviewDays: { from: 10, to: 11 },
    rules: [
      rule('services-per-order', 'all', 'heilongjiang', [TENCENT_LATER]),
      rule('legal-rep', 'organisation', 'executive', [TENCENT_LATER]),
      rule('person-nonlocal', 'person', 'heilongjiang', [TENCENT_LATER]),
      rule('subject-change', 'organisation', 'business-to-person', [TENCENT_LATER]),
      rule('subject-change', 'person', 'own-company', [TENCENT_LATER]),
      rule('service-content', 'organisation', 'no-other', [TENCENT_LATER]),
      rule('remark', 'person', 'heilongjiang', [TENCENT_LATER]),
      rule('institution', 'organisation', 'heilongjiang', [TENCENT_LATER]),
      rule('phone-bill', 'all', 'three-months', [ALIYUN]),
      rule('access-then-change', 'all', 'must-match', [ALIYUN]),
      rule('age', 'all', 'min', [HEILONGJIANG], { years: 18 }),
      rule('individual-business', 'organisation', 'legal-rep-only', [HEILONGJIANG]),
    ],
  },
];
