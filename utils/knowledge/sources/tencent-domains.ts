/** Tencent's public documentation repository on domains: stored versions whose day is not known. */
export const tencentDomainSources = {
  'tc-qc-renew-faq': {
    publisher: '腾讯云',
    title: '域名续费相关',
    url: 'https://github.com/tencentyun/qcloud-documents',
    date: 'undated',
    tier: 'provider',
  },
  'tc-qc-domain-filing-faq': {
    publisher: '腾讯云',
    title: '域名与备案相关',
    url: 'https://github.com/tencentyun/qcloud-documents',
    date: 'undated',
    era: { after: '2021-11-12' },
    tier: 'provider',
  },
} as const;
