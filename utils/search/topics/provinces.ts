/** Questions about the rules of one province: its name, and what is asked about. */
import type { ProvinceTopic } from '../../knowledge/provinces/shape.ts';
import { PROVINCES } from '../../knowledge/provinces.ts';
import type { Answer } from '../answer.ts';
import { FILING } from '../everyday.ts';

/** What people ask, by the topic that answers it. Several may. */
const ASKED: readonly (readonly [ProvinceTopic, RegExp])[] = [
  ['person-nonlocal', /外地|异地|外省|非本[地省]|户籍|户口|居住证|社保|学生|本地身份证/],
  ['legal-rep', /法人|法定代表|负责人|授权书|委托/],
  ['age', /岁|年龄|未成年|退休/],
  [
    'phone-local',
    /(?:本地|外地|外省|归属地).{0,6}(?:号|手机|电话)|(?:号|手机|电话).{0,8}(?:本地|外地|归属地)/,
  ],
  ['phone', /电话|手机|应急/],
  ['individual-business', /个体/],
  ['licence', /执照|证件.{0,4}有效期/],
  ['institution', /事业单位|机关|学校|医院/],
  ['name', /网站名|站名|名称|名字|叫/],
  ['remark', /备注/],
  ['suffix', /后缀|\.[a-z]{2,}/i],
  ['domain-holder', /(?:域名).{0,8}(?:持有|所有|名下|法人)/],
  ['domain-certificate', /域名证书/],
  ['foreign-registrar', /境外注册|国外注册|godaddy|namecheap/i],
  [
    'domains-per-service',
    /(?:网站).{0,8}(?:几个|多个|多少).{0,2}域名|(?:几个|多个|多少).{0,2}域名/,
  ],
  ['domains-per-order', /(?:几个|多个|多少).{0,2}域名/],
  ['services-per-order', /(?:几个|多个|多少|两个|一次|一起).{0,6}(?:网站|站|app)/i],
  ['service-cap', /最多|上限|总共/],
  ['plan-book', /方案书|建设方案/],
  ['promise', /承诺|告知书|视频|录像|拍|手持|幕布/],
  ['party-letter', /党建|确认函/],
  ['finance', /金融|投资|理财|贷款/],
  ['footer', /底部|页脚|悬挂|挂|带-|主体号/],
  ['access-then-change', /先接入|接入.{0,6}变更|先.{0,6}再变更/],
  ['subject-change', /(?:换|改|变更).{0,4}(?:主体|公司|单位)|改名|更名/],
  ['change-type', /变更网站|变更备案/],
  ['empty-shell', /空壳/],
  ['empty-shell-paper', /空壳/],
  ['address', /地址|门牌/],
  ['sms', /短信|核验/],
  ['annual-review', /年审|年检/],
];

/** The rules of each province that a question names, the most particular first. A province without such a rule: itself. */
export const provinceAnswers = (text: string): Answer[] =>
  PROVINCES.filter(({ name }) => text.includes(name)).flatMap(({ name }): Answer[] => {
    const topics = ASKED.filter(([, words]) => words.test(text)).map(([topic]) => topic);
    const isAsked = topics.length > 0 || FILING.test(text);
    return [
      ...topics.map((topic) => ({ target: `province ${name}/${topic}`, groups: 3 })),
      ...(isAsked ? [{ target: `province ${name}`, groups: 1 }] : []),
    ];
  });
