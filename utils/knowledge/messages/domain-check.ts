import type { Message } from './message.ts';

export const domainCheckMessages = {
  'domain-not-in-registrar-store': {
    providers: ['aliyun'],
    topic: 'domain-check',
    patterns: ['不存在~注册商验证库'],
    examples: [
      '域名验证未通过，域名为xxxx.com(该域名不存在注册商验证库中)',
      '域名不存在注册商验证库中',
    ],
    sources: ['ali-r19-hy', 'ali-kepai22', 'ali-guide26'],
  },
  'domain-holder-not-subject': {
    providers: ['aliyun'],
    topic: 'domain-check',
    patterns: ['域名~持有者~与~主办单位~不一致'],
    examples: ['域名持有者与主办单位不一致，请认真核实，做好真实性核验工作'],
    sources: ['ali-r19-hy', 'ali-kepai22'],
  },
  'domain-holder-needs-proof': {
    providers: ['aliyun'],
    topic: 'domain-check',
    patterns: ['域名所有者~为[名称]非备案主体~名称或法人姓名'],
    examples: [
      '经系统核验此次新增网站的域名所有者为XXX，非备案主体公司名称或法人姓名，请提供相关证明材料和域名授权说明',
    ],
    sources: ['ali-r19-hy'],
  },
  'domain-id-type-mismatch': {
    providers: ['aliyun'],
    topic: 'domain-check',
    patterns: ['注册人证件类型~不一致', '域名~证件类型比对不一致'],
    examples: [
      '域名验证未通过，域名xxxx.com(域名注册人证件类型比对不一致)',
      '注册人证件类型不一致',
    ],
    sources: ['ali-r19-hy'],
  },
  'domain-id-number-mismatch': {
    providers: ['aliyun'],
    topic: 'domain-check',
    patterns: ['注册人证件号码~不一致', '域名~证件号码比对不一致'],
    examples: ['域名验证未通过，域名xxxx.com(域名注册人证件号码比对不一致)'],
    sources: ['ali-r19-hy'],
  },
  'domain-expired': {
    providers: ['aliyun', 'huawei'],
    topic: 'domain-check',
    patterns: ['域名已过期', '=域名过期'],
    examples: [
      '域名验证未通过，域名为xxxx.com(该域名核验出现错误:域名已过期)',
      '域名过期',
      '域名已过期',
    ],
    procedure: 'domain-expiry',
    sources: ['ali-r19-hy', 'ali-s003', 'tc-hw-errors'],
  },
  'suffix-not-approved': {
    providers: ['aliyun'],
    topic: 'domain-check',
    patterns: ['TLD~未~批复', '后缀~未~批复', '顶级域~未~批复'],
    examples: ['域名验证未通过，域名为xxxx.cc（该域名核验出现错误：TLD未批复）'],
    sources: ['ali-r19-hy', 'ali-kepai22'],
  },
  'registrar-not-approved': {
    providers: ['aliyun', 'tencent', 'huawei'],
    topic: 'domain-check',
    patterns: ['注册商未~批复', '注册商非~批复~注册商'],
    examples: [
      '域名验证未通过，域名xxxx.com(该域名核验出现错误：注册商未批复)',
      '域名注册商非工信部批复的域名注册商',
      '域名注册商未获得批复',
    ],
    sources: ['ali-r19-hy', 'tc-t21-reject-reasons', 'tc-hw-errors'],
  },
  'domain-not-yet-in-store': {
    providers: ['aliyun'],
    topic: 'domain-check',
    patterns: ['域名~未入库'],
    examples: ['域名未入库'],
    sources: ['ali-r19-bh'],
  },
  'domain-not-real-named': {
    providers: ['aliyun'],
    topic: 'domain-check',
    patterns: ['域名~未实名认证', '域名~未完成实名认证', '域名未~实名认证'],
    examples: ['域名未实名认证'],
    sources: ['ali-kepai22'],
  },
  'domain-registrar-has-no-holder': {
    providers: ['huawei'],
    topic: 'domain-check',
    patterns: ['注册商不存在~域名注册人信息'],
    examples: ['注册商不存在该域名注册人信息'],
    sources: ['tc-hw-faq'],
  },
  'domain-real-name-differs': {
    providers: ['huawei'],
    topic: 'domain-check',
    patterns: ['域名实名信息与备案信息~不符'],
    examples: ['域名实名信息与备案信息不符'],
    procedure: 'rectify',
    sources: ['tc-hw-errors'],
  },
  'domain-expiring': {
    providers: ['huawei'],
    topic: 'domain-check',
    patterns: ['域名即将过期'],
    examples: ['域名即将过期'],
    procedure: 'domain-expiry',
    sources: ['tc-hw-errors'],
  },
} as const satisfies Record<string, Message>;
