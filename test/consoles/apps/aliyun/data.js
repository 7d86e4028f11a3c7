/** Invented filings of an invented company, by state. Labels are the console's; names, numbers and domains are not. */
import { state } from '../shared.js';

const SUBJECT = {
  name: '练习****科技有限公司',
  number: '浙ICP备00000031号',
  nature: '企业',
  certificateType: '营业执照',
  certificate: '9133**********031X',
  person: '周*',
  phone: '152****0031',
  region: '浙江省 / 杭州市 / 西湖区',
  date: '2024-04-08',
};

const service = (n, kind, name, domains) => ({
  number: `浙ICP备00000031号-${n}${kind === 'App' ? 'A' : ''}`,
  kind,
  name,
  domains,
  person: '吴*',
  phone: '152****0032',
  date: `2025-06-1${n % 10}`,
});

const APPROVED = service(2, '网站', '练习商城', ['fake-practice-0002.cn']);
const NOT_APPROVED = service(2, '网站', '练习商城', ['fake-practice-0002.org']);
const FIRST = service(1, '网站', '练习官网', ['fake-practice-0001.com']);
const APP = service(3, 'App', '练习助手', ['api.fake-practice-0003.com']);

const MANY = Array.from({ length: 40 }, (_, i) =>
  service(i + 1, '网站', `练习站点${i + 1}`, [`fake-many-${String(i + 1).padStart(4, '0')}.com`]),
);

const ORDERS = {
  pending: {
    id: '2000000000031',
    type: '变更主体',
    status: '阿里云初审中',
    stage: 1,
    domains: '-',
    created: '2026-11-20 09:12:00',
    updated: '2026-11-23 11:12:00',
  },
  sms: {
    id: '2000000000032',
    type: '注销网站',
    status: '待短信核验',
    stage: 3,
    domains: 'fake-practice-0002.cn',
    created: '2026-11-23 18:30:12',
    updated: '2026-11-23 18:31:00',
  },
  rejected: {
    id: '2000000000033',
    type: '变更网站',
    status: '阿里云初审驳回',
    stage: 1,
    rejected: true,
    domains: 'fake-practice-0001.com',
    created: '2026-11-17 10:21:33',
    updated: '2026-11-19 10:21:33',
    reasons: [
      '网站负责人手机号无法接通，请更换可接通的联系方式后重新提交',
      '网站名称不能为纯域名或纯字母，请修改网站名称',
    ],
  },
};

/** The order that appears by itself while the page is open (`?appear=`). */
export const APPEARING = ORDERS.pending;

const DONE = {
  id: '2000000000021',
  type: '首次备案',
  status: '备案成功',
  stage: 5,
  done: true,
  domains: 'fake-practice-0001.com',
  created: '2024-03-20 15:20:00',
  updated: '2024-04-08 15:20:00',
};

const servicesOf = () => {
  if (state === 'many') return MANY;
  if (state === 'last') return [FIRST];
  if (state === 'unapproved') return [FIRST, NOT_APPROVED, APP];
  return [FIRST, APPROVED, APP];
};

/** Everything the account holds. `subject` is null where nothing was ever filed. */
export const account = () =>
  state === 'empty'
    ? { subject: null, services: [], orders: [], total: 0 }
    : {
        subject: SUBJECT,
        services: servicesOf(),
        orders: ORDERS[state] ? [ORDERS[state]] : [],
        total: servicesOf().length,
      };

export const allOrders = () => [...account().orders, ...(state === 'empty' ? [] : [DONE])];

export const orderById = (id) =>
  [...Object.values(ORDERS), DONE].find((order) => order.id === id) ?? ORDERS.pending;

export const STAGES = [
  '提交初审',
  '阿里云初审',
  '待提交管局',
  '工信部短信核验',
  '管局审核',
  '备案成功',
];

export const DOMAINS = Array.from({ length: 60 }, (_, i) => ({
  domain: `fake-held-${String(i + 1).padStart(4, '0')}.com`,
  realName: i % 7 === 3 ? '未实名认证' : '实名认证成功',
  expires: `2027-0${(i % 9) + 1}-15 10:00:00`,
}));

export const DOMAIN = {
  domain: 'fake-practice-0001.com',
  holder: '练习****科技有限公司',
  realName: state === 'rejected' ? '未实名认证' : '实名认证成功',
  registered: '2019-03-01 10:00:00',
  expires: state === 'pending' ? '2026-12-05 10:00:00' : '2027-03-01 10:00:00',
  statuses: ['clientTransferProhibited', ...(state === 'failing' ? ['clientHold'] : [])],
};

export const INSTANCES = [
  { id: 'fc-fake0031****', product: '函数计算套餐包', free: '0/1', paid: '0', ends: '2027-03-01' },
  { id: 'i-fake0032****', product: '云服务器ECS', free: '2/5', paid: '1', ends: '2027-01-15' },
];

export const CODES = [
  { code: 'fake-****-****-0031', status: '未绑定' },
  { code: 'fake-****-****-0032', status: '已备案' },
];
