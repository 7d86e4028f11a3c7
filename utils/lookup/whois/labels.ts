/**
 * What WHOIS pages call the parts of an answer: CNNIC's page in both languages, the registries' plain text, and the
 * registrars' pages. Parts that name who holds the domain are known too, so that nothing of them is taken for another.
 */
export type Part = 'domain' | 'registrar' | 'registered' | 'expires' | 'status' | 'ignored';

const LABELS: Readonly<Record<Part, string>> = {
  domain: '域名|查询域名|中文域名|domain|domain name|域名名称',
  registrar:
    '所属注册服务机构|注册服务机构|所属注册商|注册商|sponsoring registrar|registrar|registrar name|域名注册商',
  registered:
    '注册时间|注册日期|创建时间|创建日期|域名创建时间|域名注册日期|registration time|registration date|creation date|created date|created on|domain name commencement date',
  expires:
    '到期时间|到期日期|过期时间|过期日期|域名到期时间|域名到期日期|expiration time|expiration date|registry expiry date|registrar registration expiration date|expiry date|expires on',
  status: '域名状态|状态|domain status|status|domain name status',
  ignored: [
    'roid|域名roid|punycode域名|punycode domain name|registry domain id',
    '注册者|注册者id|注册人|注册人id|注册者联系人|注册者联系人邮箱|注册者联系人电子邮箱|注册人邮箱|联系人|联系邮箱|联系电话|所有者|域名所有者|域名持有者|所有者联系邮箱|注册人机构|注册人组织',
    'registrant|registrant id|registrant name|registrant organization|registrant contact|registrant contact email|registrant email|registrant phone',
    'administrative contact|administrative email|admin name|admin email|tech name|tech email|technical contact|billing contact',
    '域名服务器|dns服务器|dns|name server|name servers|nameserver|nserver|dnssec|ds数据',
    '更新时间|更新日期|域名更新时间|updated date|last updated|last modified|registrar whois server|registrar url|registrar iana id|注册商whois服务器|注册商url',
    'registrar abuse contact email|registrar abuse contact phone|注册商投诉邮箱|注册商投诉电话',
  ].join('|'),
};

/** Letters and Chinese only, lower case: `Domain Name :` and `域 名：` are what they say. */
const plain = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s:：._-]+/g, '');

const PARTS: ReadonlyMap<string, Part> = new Map(
  Object.entries(LABELS).flatMap(([part, labels]) =>
    labels.split('|').map((label) => [plain(label), part as Part] as const),
  ),
);

/** The part a label names, or null where it is none. */
export const partOf = (label: string): Part | null =>
  label.length > 60 ? null : (PARTS.get(plain(label)) ?? null);
