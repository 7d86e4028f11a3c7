/** Who a notice comes from. */
import { PROVINCE_MARKS } from '../knowledge/province-marks.ts';
import type { ProviderId } from '../vocabulary.ts';
import { ownerOfHost } from './official-hosts.ts';

type Known = Exclude<ProviderId, 'unknown'>;

/** Names that senders use for themselves, as they stand in 【…】 or in the text. */
const NAMES: readonly (readonly [Known, RegExp])[] = [
  ['aliyun', /阿里云|万网|aliyun|alibaba ?cloud/i],
  ['tencent', /腾讯云|dnspod|tencent ?cloud|qcloud/i],
  ['huawei', /华为云|huawei ?cloud/i],
  ['baidu', /百度(?:智能)?云|baidu (?:ai )?cloud/i],
  ['volcengine', /火山引擎|volc(?:ano )?engine/i],
  ['jdcloud', /京东云|jd ?cloud/i],
  ['miit', /工信部|工业和信息化部|通信管理局|(?<!\d)12381(?!\d)|\bmiit\b/i],
];

const byName = (text: string): Known | undefined => NAMES.find(([, name]) => name.test(text))?.[0];

/** 【阿里云】 at the head or the end of a message: the signature that carriers enforce. */
const bySignature = (text: string): Known | undefined => {
  const signed = [...text.matchAll(/[【[]([^】\]\n]{2,16})[】\]]/g)]
    .map(([, tag = '']) => byName(tag) ?? (tag.endsWith('管局') ? ('miit' as const) : undefined))
    .filter((found) => found !== undefined);
  // Two messages in one paste: the order lies with the provider, whoever else writes about it.
  return signed.find((found) => found !== 'miit') ?? signed[0];
};

/** 12381, or 106…12381: the ministry's number, as the sender of the message and not as what it speaks of. */
const FROM_MINISTRY =
  /^[^\u4e00-\u9fffA-Za-z]*(?:(?:来自|发件人|发送(?:人|方|号码)|发信人|号码|短信|from)[:： ]*)?\+?(?:86)?(?:106\d{0,14})?12381(?!\d)|(?:来自|发件人|发送(?:人|方|号码)|发信人|from)[:： ]*(?:106\d{0,14})?12381(?!\d)/i;

const AUTHORITY = `(${PROVINCE_MARKS.map(({ name }) => name).join('|')})(?:省|市|[壮回维吾尔族]{0,4}自治区)?(?:通信管理局|管局)`;
/** In 【…】, as the head of a letter, or where it is signed: the end of the text, with a date or a seal behind. */
const SIGNED = [
  new RegExp(`[【[]${AUTHORITY}[】\\]]`),
  new RegExp(`^\\s*${AUTHORITY}[\\u4e00-\\u9fff]{0,6}[:,\\n]`),
  new RegExp(
    `(?:^|[\\n。;!?() ])${AUTHORITY}[\\s。.()盖章印]*(?:[\\d〇零一二三四五六七八九十]+ ?[年.-][^。;\\n]{3,12}?)?[\\s)]*$`,
  ),
  new RegExp(`(?:我们?(?:这[里边儿])?是|这[里边]是?)${AUTHORITY}`),
] as const;

/** The province whose authority signs a prepared text, by its name in Chinese; undefined where none does. */
export const authorityOf = (text: string): string | undefined =>
  SIGNED.map((pattern) => pattern.exec(text)?.[1]).find((name) => name !== undefined);

const byFooter = (text: string): Known | undefined => {
  if (authorityOf(text) !== undefined) return 'miit';
  const tail = text.trimEnd().split('\n').slice(-4);
  return byName(
    tail
      .filter((line) => line.length < 40 && /团队|敬上|公司|此致|管理局|team|regards/i.test(line))
      .join(),
  );
};

const byHost = (text: string): Known | undefined => {
  const hosts = [...text.matchAll(/(?<![\w.-])(?:[a-z0-9-]{1,63}\.)+[a-z]{2,}/gi)].map(([h]) =>
    h.toLowerCase(),
  );
  return hosts.map(ownerOfHost).find((owner) => owner !== undefined && owner !== 'miit');
};

/** 我是阿里云备案专员, 这里是浙江省通信管理局: who calls says so. */
const INTRODUCED = /(?:我们?(?:这[里边儿])?|这[里边儿])(?:是|系)([^,，。;!?\n]{2,24})/g;
const byIntroduction = (text: string): Known | undefined =>
  [...text.matchAll(INTRODUCED)]
    .map(([, who = '']) => byName(who))
    .find((found) => found !== undefined);

/** The ministry's own pages and messages address their reader so, or they begin as its or an authority's letter. */
const MINISTRY_HEAD =
  /^\s*(?:工信部|工业和信息化部|[\u4e00-\u9fff]{0,8}通信管理局)(?:ICP\/IP[^:,\n]{0,24}系统)?(?:短信|提醒|提示|通知|温馨提示|温馨提醒|您好)*(?:您)?[:：,，]|尊敬的ICP用户/;

/** The cloud that is named most often: 工信部 is named by everybody and proves nothing. */
/** 原接入商腾讯云, 其他接入商(如阿里云): another than who writes. */
const ANOTHER = /(?:原|其他|别的|新的?|前)(?:接入商|服务商|家)[^,。;\n]{0,12}/g;

const byCount = (whole: string): Known | undefined => {
  const text = whole.replace(ANOTHER, ' ');
  const counts = NAMES.filter(([id]) => id !== 'miit')
    .map(([id, name]) => ({ id, n: [...text.matchAll(new RegExp(name, 'gi'))].length }))
    .sort((a, b) => b.n - a.n);
  const [top] = counts;
  return top && top.n > 0 ? top.id : undefined;
};

/** Everybody has an address there. */
const MAILBOX = /@(?:vip\.|mail\.)?(?:qq\.com|foxmail\.com|aliyun\.com)/gi;

/** Addresses of persons say nothing about the sender; the line that names the sender does. */
const withoutPersons = (text: string): string =>
  text
    .replace(/^(?!from\b|发件人|发自).*$/gim, (line) =>
      line.replace(/[\w.+*-]{1,64} ?@ ?[\w.*-]+/g, ' '),
    )
    .replace(MAILBOX, ' ');

/**
 * The sender of a prepared text: its 【signature】, else the ministry's number as sender, else its closing line, the
 * hosts it links to, the names it uses. Undefined where nothing points to a known one.
 */
export const senderOf = (text: string): Known | undefined => {
  const plain = withoutPersons(text);
  return (
    bySignature(plain) ??
    (FROM_MINISTRY.test(plain.slice(0, 60)) || MINISTRY_HEAD.test(plain) ? 'miit' : undefined) ??
    byIntroduction(plain) ??
    byFooter(plain) ??
    byHost(plain) ??
    byCount(plain)
  );
};

const TAG = /[【[]([^】\]\n]{2,16})[】\]]/g;

/**
 * The messages of a paste, told apart by the 【signatures】 at the head of each or at the end of each. One where there
 * is nothing to tell them by.
 */
export const messagesOf = (text: string): string[] => {
  const tags = [...text.matchAll(TAG)].filter(([, tag = '']) => byName(tag));
  const atHead = tags.filter(({ index }) => /(?:^|[\n。!;]) ?$/.test(text.slice(0, index)));
  const heads = atHead.map(({ index }) => index);
  const ends = tags
    .map(({ index, 0: tag }) => index + tag.length)
    .filter((end) => /^ ?(?:\n|$)/.test(text.slice(end)));
  const cuts = heads[0] !== undefined && text.slice(0, heads[0]).trim() === '' ? heads : ends;
  const places = [0, ...cuts, text.length];
  const parts = places.map((place, i) => text.slice(place, places[i + 1] ?? place));
  const told = parts.filter((part) => part.replace(TAG, '').trim().length > 8);
  return told.length > 1 ? told : [text];
};
