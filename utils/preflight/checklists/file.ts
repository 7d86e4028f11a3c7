import { type ActionChecklist, ask } from './item.ts';
import { bareDomain, filedSuffixes, noOrder } from './states.ts';

export const startFiling: ActionChecklist = {
  action: 'start-filing',
  items: [
    ask('not-filed-yet', 'ali-flow26', 'tc-t21-types'),
    { name: 'no-order', sources: ['tc-hw-doc-0152', 'tc-t21-limits'], state: noOrder },
    { name: 'suffix', sources: ['sfx-p9', 'sfx-o2'], state: filedSuffixes },
    { name: 'bare-domain', sources: ['ali-guide26', 'tc-t21-domain'], state: bareDomain },
    ask('real-name', 'ali-guide26', 'tc-t21-domain', 'tc-hw-doc-0003'),
    ask('holder', 'ali-guide26', 'tc-t21-domain'),
    ask('registrar', 'tc-hw-doc-0030', 'tc-t21-domain'),
    ask('domain-life', 'tc-hw-policy', 'audit-ali-xqc'),
    {
      ...ask('server-aliyun', 'ali-srv-0518', 'ali-con-1003', 'ali-r19-limits'),
      providers: ['aliyun'],
    },
    { ...ask('server-tencent', 'tc-t21-server'), providers: ['tencent'] },
    ask('service-closed', 'ali-con-1009', 'tc-hw-doc-0150'),
    ask('papers', 'ali-guide26', 'tc-hw-doc-0024'),
    ask('phones', 'ali-guide26', 'tc-t21-first', 'audit-tc-70419534347'),
    ask('province', 'ali-flow26', 'tc-t21-provinces'),
    ask('face', 'ali-guide26', 'tc-t21-first'),
  ],
};

export const addService: ActionChecklist = {
  action: 'add-service',
  items: [
    { name: 'no-order', sources: ['ali-r19-buttons', 'tc-hw-doc-0152'], state: noOrder },
    ask('subject-current', 'ali-guide26', 'tc-t21-add-service-faq'),
    ask('services-open', 'tc-hw-doc-0020', 'tc-t21-add-service-faq', 'ali-kepai22'),
    { name: 'suffix', sources: ['sfx-p9', 'sfx-o2'], state: filedSuffixes },
    ask('real-name', 'ali-guide26', 'tc-t21-domain', 'tc-hw-doc-0003'),
    ask('holder', 'ali-guide26', 'tc-t21-domain'),
    ask('domain-life', 'tc-hw-policy', 'audit-ali-xqc'),
    ask('own-name', 'ali-guide26', 'mc'),
    { ...ask('code', 'ali-con-1003', 'ali-r19-limits'), providers: ['aliyun'] },
    ask('app-host', 'tc-hw-doc-0112', 'audit-ali-faq-app'),
    ask('phones', 'ali-guide26', 'tc-t21-sms'),
  ],
};

export const addAccess: ActionChecklist = {
  action: 'add-access',
  items: [
    { name: 'no-order', sources: ['tc-hw-doc-0152', 'tc-t21-limits'], state: noOrder },
    ask('same-data', 'ali-r19-access', 'tc-t21-access-faq'),
    ask('old-phone', 'ali-sms-m', 'tc-t21-sms'),
    ask('number-alive', 'ali-diff', 'tc-t21-view'),
    ask('registrar', 'tc-hw-doc-0030', 'tc-t21-domain'),
    ask('server', 'ali-srv-0518', 'tc-t21-server'),
    { ...ask('dns-after', 'ali-flow26', 'audit-ali-hyd'), providers: ['aliyun'] },
    { ...ask('dns-after-review', 'tc-t21-access-faq'), providers: ['tencent'] },
    ask('old-access-stays', 'tc-t21-types', 'ali-diff'),
  ],
};
