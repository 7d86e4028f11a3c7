/** Invented filings of an invented person at a console in Tencent's wording. */
import { state } from '../shared.js';

export const SUBJECT = {
  name: '练*',
  number: '粤ICP备00000041号',
  nature: '个人',
  certificateType: '居民身份证',
  certificate: '000***********041X',
  phone: '152****0041',
};

const site = (n, name, domains) => ({
  number: `粤ICP备00000041号-${n}`,
  name,
  domains,
  person: '练*',
  status: '备案成功',
  date: `2025-03-1${n % 10}`,
});

const MANY = Array.from({ length: 60 }, (_, i) =>
  site(i + 1, `练习站点${i + 1}`, [`fake-tcp-many-${String(i + 1).padStart(4, '0')}.com`]),
);

const FEW =
  state === 'empty'
    ? []
    : [
        site(1, '练习站点一', ['fake-tcp-0001.com']),
        ...(state === 'last'
          ? []
          : [
              site(2, '练习站点二', [
                state === 'unapproved' ? 'fake-tcp-0002.org' : 'fake-tcp-0002.cn',
              ]),
            ]),
      ];

export const SITES = state === 'many' ? MANY : FEW;

const RUNNING = {
  pending: { type: '变更主体', status: '腾讯云审核中', domains: '-' },
  sms: { type: '注销网站', status: '等待短信核验', domains: 'fake-tcp-0002.cn' },
  rejected: { type: '新增网站', status: '审核驳回', domains: 'fake-tcp-0004.com' },
};

export const RUNNING_ORDER = RUNNING[state]
  ? { id: '30000000000000041', created: '2026-11-20 10:00:00', ...RUNNING[state] }
  : null;

export const ORDERS = [
  ...(RUNNING_ORDER ? [RUNNING_ORDER] : []),
  {
    id: '30000000000000040',
    type: '首次备案',
    status: '备案成功',
    domains: 'fake-tcp-0001.com',
    created: '2025-02-20 10:00:00',
  },
];
