/** The parts a question in one breath is compared by. */
import { foldText } from '../knowledge/fold-text.ts';

/** What makes a question of words, and says nothing about what is asked. */
const PARTICLES =
  /怎么办理?|怎么样?|怎样|如何|为什么|为何|什么|请问|可以|能不能|是否|需要|有没有|一下|这个|那个|[吗呢吧啊的了么是我你您要能会个在和与或这那还想有哪里?.]/g;
const ENGLISH_PARTICLES = new Set(
  'a an the is are was were be been do does did can could will would should must i my me you your we our it its to of in on at for and or with how what why when where who which not no if so this that there have has had get'.split(
    ' ',
  ),
);

/** The parts a question is compared by: neighbouring characters of Chinese, whole words of English. */
export const partsOf = (query: string): string[] => {
  const folded = foldText(query).toLowerCase();
  const pairs = folded
    .replace(PARTICLES, ' ')
    .match(/[\u3400-\u9fff]+/g)
    ?.flatMap((run) =>
      run.length === 1 ? [] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
    );
  const words = folded.match(/[a-z0-9]{2,}/g)?.filter((word) => !ENGLISH_PARTICLES.has(word));
  return [...new Set([...(pairs ?? []), ...(words ?? []).map(stemOf)])];
};

/** cancelled, cancelling, cancels → cancel: what is left stands in all of them. */
const stemOf = (word: string): string =>
  /^[a-z]{5,}$/.test(word) ? word.replace(/(?:l?ing|l?ed|es|s|e)$/, '') : word;
