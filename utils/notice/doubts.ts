/** Signs that a notice is not from whom it says: addresses that imitate official ones, and requests no filing needs. */
import type { SourceId } from '../knowledge/sources.ts';
import { looksLikeOfficial } from '../lookup/lookalike.ts';
import type { ProviderId } from '../vocabulary.ts';

/** Sentences: `notice.doubt.<kind>`. */
export interface Doubt {
  kind: 'imitation' | 'code' | 'money' | 'expiry' | 'private';
  /** Of an imitation: the address, and whose it resembles. */
  host?: string;
  provider?: ProviderId;
  /** Empty where only the text itself is described. */
  sources: readonly SourceId[];
}

const NAME = '((?:[\\w-]{1,63}\\.)+(?:xn--[a-z\\d-]+|[a-z]{2,}))(?![\\w-])';

/** Where a reader is sent, or who writes. The names a notice is about are the reader's own, and may resemble anything. */
const SENT_TO = new RegExp(
  `(?:https?:\\/\\/|@|(?:点击|点此|点开|戳|登[录陆]|访问|打开|前往|进入|链接|网址|官网|click|log ?in|visit|sign in|go to)[\\u4e00-\\u9fff:：\\s]{0,8}(?:(?:to|at|on) )?)${NAME}`,
  'gi',
);

/** Told not to: 请勿将验证码告诉他人. */
const WARNED =
  /勿|别|不要|不得|不会|不收|免费|谨防|警惕|(?<!涉嫌|涉及|参与|电信|网络)(?:诈骗(?!案)|骗子|骗局)|(?<!被|遭|遭到|接到)举报|never|do not|don't|not ask/i;

/** The ministry's code goes on the ministry's page, nobody asks for it otherwise. */
const CODE =
  /(?:把|将)[^。;!?\n]{0,40}(?:验证码|核验码)[^。;!?\n]{0,16}(?:发(?:给|我|到|过来|送)|告(?:诉|知)|转(?:发|告)|提供给|报给|截图)|(?:验证码|核验码)[^。;!?\n]{0,10}(?:发(?:一下)?(?:给|到)?我|告诉我|告知我|发过来|转(?:发|给)我|截图)|(?:send|forward|tell|give|text|reply with)\b[^.;!?\n]{0,40}\bcode\b/i;

const FEE =
  '(?:年审|年检|备案|续备|加急|快审|保护|工本|手续|审核|解冻|解封)(?:服务|管理|续期|年审)?费|解冻金|保证金|押金|认证金';
const MONEY = new RegExp(
  `(?:缴|交|付|补|收取?|转|汇|打)[^。;!?\\n,，]{0,16}(?:${FEE})|(?:${FEE})[^。;!?\\n]{0,12}\\d+ ?元|(?:转(?:账|到|给)?|付(?:款|到|给)?|汇(?:款|到)?|打(?:款|到))[^。;!?\\n]{0,10}(?:微信|支付宝|二维码|(?:个人|指定|以下|下列|下方|对公)账[户号]|私人)|(?:pay|remit|transfer)[^.\\n]{0,60}\\bfees?\\b|\\b(?:protection|annual|expedit\\w+) fees?\\b`,
  'i',
);

/** A filing has no term, and nobody reviews it each year for a renewal. What stands beside it may run out. */
const EXPIRY =
  /(?:ICP ?备案|网站备案|备案(?:号|证书|资质|年审|年检))(?!域名|服务器|订单|草稿|授权码|服务码|主体|信息|核验)[^,，。;!?\n域订草服授证]{0,10}(?:到期|过期|失效|续期|续费|年审|年检)|备案(?:续期|续费|年审|年检)|ICP filing[^.\n]{0,16}\b(?:expires|will expire|renewal)/i;

/** Control of the reader's device or account, and what opens a bank account. */
const PRIVATE =
  /共享(?:手机)?屏幕|屏幕共享|远程(?:协助|控制|操作)|(?:下载|安装)[^。;!?\n]{0,16}(?:会议|远程|向日葵|todesk|teamviewer|anydesk)|(?:添?加|联系)[^。;!?\n]{0,8}(?:QQ|微信)[^。;!?\n]{0,20}(?:配合|核实|核查|办理|处理|通过)|银行卡(?:号|信息|密码|账)|安全账户|(?:share|sharing) (?:your )?screen|remote control|bank (?:card|account)/i;

/** Sentences: a warning counts for its own, not for the next. */
const sentencesOf = (text: string): string[] => text.split(/[。;!?\n]/);

const asks = (text: string, pattern: RegExp): boolean =>
  sentencesOf(text).some((sentence) => pattern.test(sentence) && !WARNED.test(sentence));

/** The hosts a prepared text sends its reader to, or that write it. */
export const hostsSentTo = (text: string): string[] => [
  ...new Set([...text.matchAll(SENT_TO)].map(([, host = '']) => host.toLowerCase())),
];

const imitations = (text: string): Doubt[] => {
  return hostsSentTo(text).flatMap((host): Doubt[] => {
    const provider = looksLikeOfficial(host);
    return provider ? [{ kind: 'imitation', host, provider, sources: [] }] : [];
  });
};

/** What makes a prepared text suspicious, gravest first. Most notices have none. */
export const doubtsOf = (text: string): Doubt[] => [
  ...imitations(text),
  ...(asks(text, CODE)
    ? [{ kind: 'code' as const, sources: ['ali-guide26', 'ali-flow26'] as const }]
    : []),
  ...(asks(text, MONEY) ? [{ kind: 'money' as const, sources: ['ali-faq-fee'] as const }] : []),
  ...(asks(text, EXPIRY)
    ? [{ kind: 'expiry' as const, sources: ['ali-r19-number-faq'] as const }]
    : []),
  ...(asks(text, PRIVATE) ? [{ kind: 'private' as const, sources: [] }] : []),
];
