import { describe, expect, it } from 'vitest';
import { clean, isProse, key } from '../../utils/page/text.ts';
import { actionOf, isStageWord, kindOf, labelOf, stageOf, stepOf } from '../../utils/page/words.ts';
import { aliyun } from '../../utils/providers/aliyun.ts';

describe('text', () => {
  it('reads as a person does', () => {
    expect(clean(' 变\u200b更 网站\u00a0')).toBe('变更网站');
    expect(clean('变更ＡＰＰ')).toBe('变更APP');
    expect(clean('营业执照（个人或企业）')).toBe('营业执照（个人或企业）');
    expect(clean('Cancel  ICP\n Filing')).toBe('Cancel ICP Filing');
    expect(key('* 提交时间 ：')).toBe('提交时间');
  });

  it('knows prose from a label', () => {
    expect(isProse('取消接入后，域名将无法访问，确认取消接入吗？')).toBe(true);
    expect(isProse('主办单位证件类型')).toBe(false);
  });
});

describe('actions', () => {
  it.each([
    ['注销主体', 'page', 'cancel-subject'],
    ['注销', 'subject', 'cancel-subject'],
    ['注销', 'service', 'cancel-service'],
    ['注销', 'page', null],
    ['注销备案', 'service', 'cancel-service'],
    ['注销备案', 'subject', 'cancel-subject'],
    ['变更APP', 'page', 'change-service'],
    ['取消接入', 'service', 'cancel-access'],
    ['新增/接入其它服务', 'page', 'add-service'],
    ['Cancel ICP Filing', 'service', 'cancel-service'],
    ['Cancel ICP Filing', 'subject', 'cancel-subject'],
    ['撤销备案', 'order', 'withdraw-order'],
    ['修改', 'order', 'edit-order'],
    ['如何注销主体？', 'subject', null],
    ['取消', 'service', null],
  ] as const)('%s in %s', (label, context, action) => {
    expect(actionOf(label, context, aliyun)).toBe(action);
  });
});

describe('labels', () => {
  it.each([
    ['ICP主体备案号', 'subjectNumber'],
    ['ICP备案/许可证号：', 'number'],
    ['主办者名称', 'subjectName'],
    ['App名称', 'serviceName'],
    ['免费备案数量（已使用/上限）', 'freeQuota'],
    ['域名持有者（中文）', 'holder'],
    ['域名持有者（英文）', 'other'],
    ['主办单位证件类型', 'other'],
    ['驳回原因', 'reason'],
    ['示例官网', null],
  ])('%s', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });

  it('knows kinds of services', () => {
    expect([kindOf('APP'), kindOf('网站'), kindOf('微信小程序'), kindOf('企业')]).toEqual([
      'app',
      'website',
      'mini-program',
      null,
    ]);
  });
});

describe('stages', () => {
  it.each([
    ['阿里云初审中', 'provider-review'],
    ['腾讯云审核中', 'provider-review'],
    ['阿里云初审驳回', 'provider-rejected'],
    ['待提交', 'draft'],
    ['待提交管局', 'awaiting-submission'],
    ['待短信核验', 'sms-verification'],
    ['等待管局审核', 'at-authority'],
    ['管局审核中', 'authority-review'],
    ['管局驳回', 'authority-rejected'],
    ['新增服务 - 备案成功', 'done'],
    ['已退回', 'returned'],
    ['已放弃', 'abandoned'],
    ['流转处置', 'unknown'],
  ])('%s', (status, stage) => {
    expect(stageOf(status, aliyun)).toBe(stage);
  });

  it('tells status words from sentences', () => {
    expect(isStageWord('管局审核中', null)).toBe(true);
    expect(isStageWord('请在收到短信后 24 小时内完成核验', null)).toBe(false);
    expect(stepOf('3. 工信部短信核验')).toBe('sms-verification');
  });
});
