/** Domains and filing numbers in a notice, masked ones included; nothing else is taken from it. */

import { findFilingNumbers, parsePublicSecurityNumber } from '../knowledge/filing-numbers.ts';
import { PROVINCE_MARKS } from '../knowledge/province-marks.ts';
import { suffixes } from '../knowledge/suffixes.ts';
import { toAscii, toUnicode } from '../lookup/punycode.ts';
import { topLevelKind } from '../lookup/registrable.ts';
import { isUnder, ownerOfHost } from './official-hosts.ts';

/** Mail addresses name persons; what stands before and behind the @ is left out. */
const MAIL = /(?<![\w.+*-])[\w.+*-]{1,64} ?@ ?[\w*-]+(?:\.[\w*-]+)+/g;

/** Short links and pages that notices send their readers to; never what a notice is about. */
const SERVICE_HOSTS = [
  'cnnic.cn',
  'cnnic.net.cn',
  '12321.cn',
  'aliyun.cn',
  'alidns.com',
  'alipay.com',
  'taobao.com',
  'dingtalk.com',
  'cloud.tencent.cn',
  'myqcloud.com',
  'weixin.qq.com',
  'wx.qq.com',
  'bce.baidu.com',
  'c.tb.cn',
  'm.tb.cn',
  'tb.cn',
  't.cn',
  'url.cn',
  'dwz.cn',
  'w.url.cn',
];

const isOfficial = (name: string): boolean =>
  ownerOfHost(name) !== undefined || isUnder(name, SERVICE_HOSTS);

/** Letters, digits, hyphens and asterisks; at least one dot. */
const NAME =
  /(?<![\w@*.-])[a-z0-9*](?:[\w*-]*[\w*])?(?:\.[a-z0-9*](?:[\w*-]*[\w*])?)+(?![\w*@-])/gi;

const isName = (name: string): boolean => {
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  if (/^[\d*.]+$/.test(name) || /^\d+$/.test(last)) return false;
  if (labels.some((label) => label === '' || /^-|-$/.test(label))) return false;
  return last.includes('*') ? false : topLevelKind(name) !== 'unlisted';
};

/** 请点击 http://…, 登录 x.com 查看: where the reader is sent, not what the notice is about. */
const DESTINATION =
  /(?:点击|点此|点开|戳|登录|登陆|前往|详情|详见|退订|click(?: here)?|log ?in(?: to| at)?|sign ?in(?: to| at)?|go to)(?:以下|下方|此|下面)?(?:链接|网址|系统|平台|后台|控制台|网站)?(?:查看|处理)?[:：]? ?(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][\w\-./?%&=#~]*)?/gi;

/** App 包名 com.fake.read: the name of a package, which reads backwards. */
const PACKAGE =
  /(?:包名|package(?: ?name)?|bundle(?: ?id)?)(?:为|是|:| ){0,3}[\w.]+|(?<![\w.-])com(?:\.\w+){2,}/gi;

const withoutWww = (name: string): string => name.replace(/^www\.(?=.+\.)/, '');

const CHINESE_SUFFIXES = [...suffixes()]
  .map(({ ascii }) => toUnicode(ascii))
  .filter((suffix) => /^[\u4e00-\u9fff]+$/.test(suffix))
  .sort((a, b) => b.length - a.length);

/** 例子.中国: where the name begins can only be told by a mark or a blank before it. */
const CHINESE_NAME = new RegExp(
  `(?:^|[\\s"'“”‘’「」『』【】<>()\\[\\]:,，、。/])([\\u4e00-\\u9fffa-z0-9*-]+(?:\\.(?:com|net|cn|cc|com\\.cn)|\\.(?:${CHINESE_SUFFIXES.join('|')})))`,
  'gi',
);

/** Words of a sentence that ran into the name. */
const WORDS = /[您请的为是]|网站|域名/;

/**
 * Domains in A-labels without `www.`, masked ones as written; pages of providers and authorities left out.
 */
export const domainsIn = (text: string): string[] => {
  const plain = text.replace(MAIL, ' ').replace(DESTINATION, ' ').replace(PACKAGE, ' ');
  const latin = [...plain.matchAll(NAME)]
    .map(([name]) => withoutWww(name.toLowerCase()))
    .filter((name) => isName(name) && !isOfficial(name));
  const chinese = [...plain.matchAll(CHINESE_NAME)]
    .map(([, name = '']) => name.toLowerCase())
    .filter((name) => /[\u4e00-\u9fff]\.[a-z]|\.[\u4e00-\u9fff]/.test(name) && !WORDS.test(name));
  return [...new Set([...latin, ...chinese.map((name) => toAscii(name) ?? name)])];
};

const ABBRS = PROVINCE_MARKS.flatMap(({ abbr }) => abbr).join('');
/** 浙ICP备2024******号-1, as consoles mask it. */
const MASKED_NUMBER = new RegExp(
  `[${ABBRS}]ICP备(?=\\d*\\*)[\\d*]{5,14}号(?:-[\\d*]{1,4}[AXK]?)?`,
  'gi',
);

/** Filing numbers in their usual form, masked ones as written. Licences belong to providers' own footers. */
export const filingNumbersIn = (text: string): string[] => {
  const whole = findFilingNumbers(text)
    .filter(({ scheme }) => scheme === 'filing')
    .map((number) => number.text);
  return [...new Set([...whole, ...(text.match(MASKED_NUMBER) ?? [])])];
};

const PUBLIC_SECURITY = new RegExp(`[${ABBRS}] ?公网安备 ?(?:第 ?)?(\\d{10,14}) ?号?`, 'g');

/** Public-security numbers (京公网安备…号) in their usual form. */
export const publicSecurityNumbersIn = (text: string): string[] => {
  const numbers = [...text.matchAll(PUBLIC_SECURITY)].flatMap(([number]) => {
    const parsed = parsePublicSecurityNumber(number.replace(/[ 第]/g, ''));
    return parsed.ok ? [parsed.number.text] : [];
  });
  return [...new Set(numbers)];
};
