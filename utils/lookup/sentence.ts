/** One name in running text: `网址：www.example.com`, `请问example.com能备案吗`, a Markdown link, a tag. */
import { toAscii } from './punycode.ts';
import { topLevelKind } from './registrable.ts';

/** What may stand on either side of a name in a sentence. Anything else (`$`, `!` inside) is part of a bad name. */
const BESIDE = '\\s\\u3400-\\u9fff"\'“”‘’`<>()\\[\\]{}「」『』《》〈〉【】:=|,;!?/\\\\#';
const LABEL = '[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?';
const NAME = new RegExp(
  `(?<![^@${BESIDE}])${LABEL}(?:\\.${LABEL})+(?=\\.*(?:[${BESIDE}]|$))`,
  'gi',
);

/** Signs that a text is more than a name. */
const RUNNING = /[\u3400-\u9fff\s"'“”<>()[\]{}=]|^[a-z]+:(?!\/\/)|%3a%2f%2f/i;
const URL_START = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Words that lead to a name written right behind them: no registered name begins so. */
const LEAD =
  /(?:请问|想问|问一下|域名|网址|网站|官网|主页|地址|链接|邮箱|查询|查一下|查下|看看|看下|访问|打开|登录|关于|叫做|网站是|域名是|网址是|官网是|就是)(?=[a-z0-9])|[\u3400-\u9fff](?=www\.)/i;

/** Whether the Chinese in front of a name is a sentence's, not the name's. */
export const hasLead = (text: string): boolean => LEAD.test(text);

const isListed = (name: string): boolean => topLevelKind(name.toLowerCase()) === 'public';

/** `青峰.中国可以备案吗` → `青峰.中国`: the last label begins with a listed Chinese suffix. */
const beforeTail = (text: string): string | null => {
  const cut = text.lastIndexOf('.') + 1;
  if (cut === 0 || !/^[\u3400-\u9fff?!]{2,40}$/.test(text.slice(cut))) return null;
  for (let end = text.length - 1; end > cut; end--) {
    const suffix = toAscii(text.slice(cut, end));
    if (suffix !== null && isListed(suffix)) return text.slice(0, end);
  }
  return null;
};

/**
 * The name that a text speaks of, as it stands there, or null where the text is no sentence or holds none under a
 * listed suffix.
 * @param text folded, as `clean` gives it
 */
export const nameInSentence = (text: string): string | null => {
  if (!RUNNING.test(text) || URL_START.test(text)) return null;
  const readable = text.replace(/%3a/gi, ':').replace(/%2f/gi, '/').replace(/%3f/gi, '?');
  const found = [...readable.matchAll(NAME)].map(([name]) => name).find(isListed);
  if (found !== undefined) return found;
  const labelled = /^[^:.]*[\u3400-\u9fff]\s*:\s*(\S+)$/.exec(text)?.[1];
  return labelled ?? beforeTail(text);
};

/** A suffix asked about by itself: with its dot, or led or followed by a word that says so. */
const SUFFIXES = [
  /(?<![\w.-])\.([a-z]{2,}(?:\.[a-z]{2,})?)(?![\w.])/gi,
  /(?<=^|[\s,;:!?、"'“”()]|[和与或及跟是]|后缀)\.([\u3400-\u9fff]{2,4}?)(?=后缀|域名|能|可|怎|是否|$|[\s,;、和与或及跟])/g,
  /(?:后缀|域名后缀|suffix|tld)(?:是|为|的|:|\s)*([a-z]{2,}(?:\.[a-z]{2,})?)(?![\w.])/gi,
  /(?<![\w.-])([a-z]{2,}(?:\.[a-z]{2,})?)\s*(?:的)?(?:域名|后缀|结尾|能不能|能否|能备|可以备|可备|支持备|是否|suffix|tld|domains?\b)/gi,
];

/** English words that are suffixes too: `my domain` asks about none. */
const WORDS = new Set([
  'am',
  'as',
  'at',
  'be',
  'best',
  'by',
  'do',
  'free',
  'in',
  'is',
  'it',
  'me',
  'my',
  'name',
  'new',
  'no',
  'one',
  'so',
  'to',
  'us',
]);

/** A suffix asked about among others: each has its dot, or all are plain words of a question about suffixes. */
const ASKS_SUFFIXES = /后缀|能不?能?备|可以?备|能否备|支持备|备案[吗么]|suffix|\btlds?\b/i;
const PLAIN_WORDS = /(?<![\w.-])[a-z]{2,}(?![\w.-])/gi;

/** An app is an App, unless its dot is written. */
const isSuffixWord = (word: string): boolean => isListed(word) && word !== 'app';

const askedIn = (text: string): string[] =>
  SUFFIXES.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(([asked, word = '']) => !/domains?$/i.test(asked) || !WORDS.has(word.toLowerCase()))
    .filter(([asked]) => !/^app\s*(?:能|可|支持|是否)/i.test(asked))
    .sort((a, b) => a.index - b.index)
    .map(([, suffix = '']) => suffix.toLowerCase())
    .filter((suffix) => isListed(toAscii(suffix) ?? ''));

/**
 * The listed suffixes of a question about suffixes and about no name (`.io 和 .ai 能备案吗`, `co、me 哪个后缀能备`), in
 * their order; empty where it names none.
 * @param text folded, as `clean` gives it
 */
export const suffixesInSentence = (text: string): string[] => {
  if (!RUNNING.test(text) || URL_START.test(text)) return [];
  const asked = [...new Set(askedIn(text))];
  const rest = asked.reduce(
    (left, suffix) => left.replaceAll(`.${suffix}`, ' '),
    text.toLowerCase(),
  );
  if (/[^\s.]\.[a-z\u3400-\u9fff]/.test(rest)) return [];
  const words = [...text.matchAll(PLAIN_WORDS)].map(([word]) => word.toLowerCase());
  const isOfSuffixes =
    /[\u3400-\u9fff]/.test(text) && ASKS_SUFFIXES.test(text) && words.every(isSuffixWord);
  const lower = text.toLowerCase();
  return isOfSuffixes
    ? [...new Set([...asked, ...words])].toSorted((a, b) => lower.indexOf(a) - lower.indexOf(b))
    : asked;
};

/** The one listed suffix of a text that says it is about suffixes (`后缀 .xyz`), or null. */
export const onlySuffixIn = (text: string): string | null => {
  if (!/后缀|suffix|\btlds?\b/i.test(text)) return null;
  const [suffix, ...others] = suffixesInSentence(text);
  return suffix !== undefined && others.length === 0 ? suffix : null;
};

/**
 * The listed suffix a text asks about without a name (`.io 能备案吗`, `org域名可以备案吗`, `can .ai be filed`), lower
 * case, or null.
 * @param text folded, as `clean` gives it
 */
export const suffixInSentence = (text: string): string | null =>
  RUNNING.test(text) ? (askedIn(text)[0] ?? null) : null;

const ORGANISATION =
  /^[\u3400-\u9fff（）()·]{4,40}(?:公司|集团|中心|医院|诊所|学校|学院|大学|中学|小学|幼儿园|事务所|工作室|合作社|研究[院所]|协会|商会|学会|基金会|委员会|个体工商户|经营部|商行|商店|超市|酒店|饭店|店|厂|局|社|馆)$/;

/** Whether a text is the name of a company or another organisation, and nothing else. */
export const isOrganisation = (text: string): boolean => ORGANISATION.test(text);
