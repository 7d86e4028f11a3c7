import type { Message } from './message.ts';

export const miniProgramMessages = {
  'order-not-withdrawable': {
    providers: ['tencent'],
    topic: 'mini-program',
    patterns: ['备案审核订单未处于可以撤回的状态'],
    examples: ['备案审核订单未处于可以撤回的状态'],
    procedure: 'withdraw-order',
    code: 86330,
    sources: ['tc-wx-withdraw'],
  },
  'nothing-to-withdraw': {
    providers: ['tencent'],
    topic: 'mini-program',
    patterns: ['不存在可撤回的审核订单'],
    examples: ['不存在可撤回的审核订单'],
    procedure: 'withdraw-order',
    code: 86368,
    sources: ['tc-wx-withdraw'],
  },
  'review-running': {
    providers: ['tencent'],
    topic: 'mini-program',
    patterns: ['当前正在审核中~请勿重复提交'],
    examples: ['当前正在审核中,请勿重复提交'],
    code: 86324,
    sources: ['tc-wx-cancel'],
  },
  'mini-program-not-filed': {
    providers: ['tencent'],
    topic: 'mini-program',
    patterns: ['小程序未备案~不支持注销'],
    examples: ['小程序未备案,不支持注销'],
    code: 86353,
    sources: ['tc-wx-cancel'],
  },
} as const satisfies Record<string, Message>;
