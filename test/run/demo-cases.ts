/** Cases that nobody has, for pictures: every name, number and domain in them is made up. */
import { addDays, addHours, dayOf, toIso, toIsoMillis } from '../../utils/calendar/shanghai.ts';
import { type BackupCase, writeBackup } from '../../utils/cases/backup.ts';
import type { CaseSet } from '../../utils/cases/case.ts';

const NAMES = ['first-filing', 'add-access', 'change-subject', 'cancel-access', 'rectify'] as const;

/** What the person wrote down, step by step; hours ago first. */
const steps = (now: Date): Record<(typeof NAMES)[number], [hoursAgo: number, set: CaseSet][]> => ({
  'first-filing': [
    [
      190,
      {
        label: '练习科技 官网',
        domain: 'fake-practice-0001.com',
        provider: 'aliyun',
        procedure: 'first-filing',
        stage: 'draft',
        tags: { 杭州组: true },
      },
    ],
    [140, { orderId: '2000000000031', stage: 'provider-review' }],
    [
      6,
      {
        stage: 'sms-verification',
        moments: { 'sms-received': toIso(addHours(now, -6)) },
      },
    ],
  ],
  'add-access': [
    [
      80,
      {
        label: '练习商城 换服务器',
        domain: 'fake-practice-0002.cn',
        filingNumber: '浙ICP备00000031号-2',
        provider: 'tencent',
        procedure: 'add-access',
        stage: 'provider-review',
        tags: { 杭州组: true },
      },
    ],
  ],
  'change-subject': [
    [
      300,
      {
        label: '练习文化 换法定代表人',
        filingNumber: '粤ICP备00000052号',
        provider: 'tencent',
        procedure: 'change-subject',
        stage: 'at-authority',
        smsDone: true,
        moments: { 'at-authority': toIso(addHours(now, -100)) },
        tags: { 广州组: true },
      },
    ],
  ],
  'cancel-access': [
    [
      30,
      {
        label: '练习论坛 迁出',
        domain: 'fake-practice-0003.net',
        filingNumber: '京ICP备00000077号-1',
        provider: 'aliyun',
        procedure: 'cancel-access',
        stage: 'draft',
      },
    ],
  ],
  rectify: [
    [
      26,
      {
        label: '练习企服 接入核查',
        domain: 'fake-practice-0004.com',
        filingNumber: '沪ICP备00000093号-1',
        provider: 'aliyun',
        procedure: 'rectify',
        stage: 'draft',
        deadlines: {
          notice: { at: `${addDays(dayOf(now), 3)}T00:00:00+08:00`, what: 'notice' },
        },
        tags: { 广州组: true },
      },
    ],
  ],
});

/** A backup file's text, to be imported in the workbench. */
export const demoBackup = (now: Date): string => {
  const all = steps(now);
  const cases: BackupCase[] = NAMES.map((name) => ({
    id: `demo-${name}`,
    entries: all[name].map(([hoursAgo, set], index) => ({
      id: `demo-${name}-${index}`,
      at: toIsoMillis(addHours(now, -hoursAgo)),
      origin: 'person',
      set,
    })),
  }));
  return writeBackup(cases, now);
};
