/** What a rejection or an inspection in words of its own is likely about: said as likely, never as known. */
import type { SourceId } from '../knowledge/sources.ts';
import { familyOf } from '../preflight/reasons.ts';
import { nearOf } from './near.ts';
import { statedPart } from './procedure.ts';
import { reasonsIn } from './reasons.ts';

export interface Likely {
  /** A family of reasons, or a near reading. */
  id: string;
  /** Sentence ids. */
  what: string;
  remedy: string;
  sources: readonly SourceId[];
}

/** Words with which an order or a check is turned down, or something filed is found wrong. */
const REFUSED =
  /驳回|退回|拒绝|未(?:能)?通过|不通过|不合格|失败|不一致|不相?符|不准确|不真实|无法接通|空号|停机|未解析|未指向|未(?:正确)?悬挂|(?:没有?|未)(?:挂|放|加|标|写)|打不开|打不通|接不通|不是(?:一|同一)个?|联系不上|(?:暂)?不(?:支持|能|可)(?:进行)?(?:操作|提交|办理|注销|变更)|已经?过期|不规范|不足|未(?:标明|标注|注明|放置|添加|展示|公示)|无法(?:正常)?(?:访问|打开)|could not|does not|(?:is|are|has|have|was)n't|已经?被?(?:依法)?(?:注销|收回)|reject|return|refus|fail|not (?:been )?(?:pass|approv)|inconsisten|rectif|non-?complian/i;

/** How the sender can be reached, and what is asked of everybody: says nothing about the reason. */
const ASIDE =
  /(?:如有|若有|有任何)?(?:疑问|问题请)[^。;!?\n]*|(?:咨询|客服|服务|联系|热线|致电|拨打)[^。;!?\n,，]{0,12}(?:电话|热线)?[:：]? ?[\d(*][^。;!?\n]*|(?:请|并)?(?:保持|确保)[^。;!?\n,，]{0,12}(?:电话|手机)[^。;!?\n,，]*|(?:致电|拨打|电联|来电(?! ?[:说]))[^。;!?\n]*|if you have any questions[^.\n]*/gi;

/** Other words, English ones mostly, by the Chinese words of the same meaning that the families know. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [
    /(?:domain[^\n]{0,20}|\b)(?:holder|owner|registrant)[^\n]{0,60}(?:inconsisten|differ|mismatch|not (?:the same|match|correspond|consistent))/i,
    '域名持有者与主办单位不一致',
  ],
  [/(?:suffix|tld)[^\n]{0,30}not[^\n]{0,20}(?:approv|support)/i, 'TLD未批复'],
  [/registrar[^\n]{0,30}not[^\n]{0,20}approv/i, '注册商未批复'],
  [
    /real[- ]name[^\n]{0,40}(?:not|fail|incomplete|pending)|not[^\n]{0,24}real[- ]name/i,
    '域名未实名认证',
  ],
  [/domain[^\n]{0,40}(?:expired|has expired)/i, '域名已过期'],
  [
    /域名(?:证书|信息|实名)?[^,。;\n]{0,12}(?:主体|主办)[^,。;\n]{0,6}不(?:一致|符)/,
    '域名持有者与主办单位不一致',
  ],
  [
    /(?:首页|网站|网址|链接|页面)[^,。;\n]{0,8}(?:打不开|无法(?:正常)?(?:打开|访问)|不能(?:正常)?(?:打开|访问))/,
    '网站无法访问',
  ],
  [/小程序名称/, '网站名称不合格'],
  [/(?:site|service|app) name[^\n]{0,60}(?:not|invalid|unaccept|violat|fail)/i, '网站名称不合格'],
  [
    /(?:not|fail|n't)[^\n]{0,16}\b(?:resolv|hosted on)|(?:resol|site|domain)[^\n]{0,60}not point|未(?:解析|指向)[^。;\n]{0,16}(?:服务器|云|我司)/i,
    '未解析至',
  ],
  [
    /(?:phone|mobile)[^\n]{0,40}(?:unreachable|not be reached|no answer|not answered|invalid)/i,
    '电话无人接听',
  ],
  [/(?:备案|网站|主体|备案号).{0,40}已经?被?(?:依法)?(?:注销|收回)(?!您的)/, '主体已注销'],
  [/legal representative/i, '非法定代表人'],
  [/(?:order|application)[^\n]{0,24}(?:in progress|already running)/i, '进行中的订单'],
  [
    /域名[^,。;\n]{0,12}(?:主体|主办)[^,。;\n]{0,8}不是(?:一|同一)个?/,
    '域名持有者与主办单位不一致',
  ],
  [/(?:未完成|在办|处理中|待处理)的?(?:备案)?订单/, '进行中的订单'],
  [
    /域名[^,。;\n]{0,12}(?:主体|主办)[^,。;\n]{0,8}不是(?:一|同一)个?/,
    '域名持有者与主办单位不一致',
  ],
  [/pre-?approval|special permit|industry licen[cs]e/i, '前置审批'],
  [
    /(?:photo|document|certificate|scan|licen[cs]e)[^\n]{0,40}(?:unclear|blurr|illegible|expired)/i,
    '证件不清晰',
  ],
  [/(?:site|service) content[^\n]{0,60}(?:not|inconsisten|violat)/i, '网站内容不合格'],
  [/sms verification[^\n]{0,40}(?:fail|not|time)/i, '短信核验'],
];

/** Words that a family would take for another matter. */
const FIRST: readonly (readonly [RegExp, string])[] = [
  [/实名(?:认证|审核)?[^,。;]{0,4}(?:没有?通过|未(?:能)?通过|不通过|失败)/, '域名未实名认证'],
  [/域名[^,。;]{0,6}有效期(?:不足|不够|少于|过短)/, '域名即将到期'],
  [/内容[^,。;]{0,8}(?:与|和)[^,。;]{0,6}名称[^,。;]{0,4}不/, '网站内容不合格'],
];

const familyIn = (reason: string): Likely | undefined => {
  const wordsOf = (rows: typeof SAME) => rows.find(([pattern]) => pattern.test(reason))?.[1];
  const family = familyOf(wordsOf(FIRST) ?? reason) ?? familyOf(wordsOf(SAME) ?? '');
  if (!family) return undefined;
  return {
    id: family.id,
    what: `rule.reason.${family.id}.what`,
    remedy: `rule.reason.${family.id}.remedy`,
    sources: family.basis.sources,
  };
};

const each = (found: readonly (Likely | undefined)[]): Likely[] => {
  const byId = new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  return [...byId.values()];
};

/** The reasons that a prepared text lists one by one and that a family fits. */
const listed = (text: string): Likely[] =>
  each(
    reasonsIn(text).flatMap((reason) => {
      const near = nearOf(reason);
      return near.length > 0 ? near : [familyIn(reason)];
    }),
  );

/** What a prepared text is likely about, in its order. Empty where nothing was refused or nothing fits. */
export const likelyOf = (text: string): Likely[] => {
  const near = nearOf(text);
  const reason = statedPart(text).replace(ASIDE, ' ');
  const list = REFUSED.test(reason) ? listed(reason) : [];
  if (list.length > 1) return each([...list, ...near]);
  if (near.length > 0 || !REFUSED.test(reason)) return near;
  return each([familyIn(reason)]);
};

/**
 * Reasons beside those that known messages name.
 * @param rest the text with the known messages blanked
 * @param known what those messages say
 */
export const likelyBeside = (rest: string, known: readonly string[]): Likely[] => {
  const taken = new Set(known.map((said) => familyOf(said)?.id));
  return listed(rest.replace(ASIDE, ' ')).filter(({ id }) => !taken.has(id));
};
