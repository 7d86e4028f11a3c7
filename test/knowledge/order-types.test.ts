/** One table says what an order is about: for the cases that follow it and for the guide that is offered beside it. */
import { describe, expect, it } from 'vitest';
import { procedureOfOrder } from '../../utils/knowledge/order-types.ts';
import { preflight } from '../../utils/preflight/preflight.ts';
import { facts, NOW, order } from '../preflight/facts.ts';

const TYPES = [
  ['首次备案', 'first-filing'],
  ['新增网站', 'add-service'],
  ['增加网站', 'add-service'],
  ['有主体新增互联网信息服务', 'add-service'],
  ['新增服务·原备案不在腾讯云', 'add-service'],
  ['接入备案', 'add-access'],
  ['新增接入', 'add-access'],
  ['继续接入备案', 'add-access'],
  ['变更主体', 'change-subject'],
  ['变更主办者信息', 'change-subject'],
  ['主体变更', 'change-subject'],
  ['变更备案', 'change-subject'],
  ['变更网站', 'change-service'],
  ['变更备案网站', 'change-service'],
  ['网站信息变更', 'change-service'],
  ['变更App', 'change-service'],
  ['注销主体', 'cancel-subject'],
  ['主体注销', 'cancel-subject'],
  ['注销备案', 'cancel-subject'],
  ['注销网站', 'cancel-service'],
  ['网站注销', 'cancel-service'],
  ['注销App', 'cancel-service'],
  ['取消接入', 'cancel-access'],
  ['认领备案', 'claim-filing'],
  ['导入备案', 'import-filing'],
  ['迁移备案账号', 'transfer-filing'],
] as const;

const guideBeside = (type: string) => {
  const page = facts({
    pageKind: 'order-detail',
    subject: null,
    pendingOrder: null,
    orders: [order(type, '审核中', 'provider-review')],
  });
  const { findings } = preflight(page, { now: NOW });
  return findings.find(({ rule }) => rule === 'order-stage')?.guide?.procedure;
};

describe('order types', () => {
  it.each(TYPES)('%s is %s, for a case and for the guide', (type, procedure) => {
    expect(procedureOfOrder(type)).toBe(procedure);
    expect(guideBeside(type)).toBe(procedure);
  });

  it('says nothing of other orders', () => {
    expect(procedureOfOrder('云服务器')).toBeNull();
  });
});
