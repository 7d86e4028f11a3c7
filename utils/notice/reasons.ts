/** The reasons a rejection lists: 原因：1、…；2、…, or 因“…；…”被退回. */

/** What leads to a list of reasons, and the list up to the end of its sentence or its numbers. */
const LED =
  /(?:原因|理由|意见|问题|如下|reasons?)[^:\n。;]{0,8}(?::|\n(?=\s*[([]?\d{1,2}[.、)\]]))\s*([^。\n]+(?:[。\n]\s*[([]?\d{1,2}[.、)\]][^。\n]+)*)/gi;
const CAUSED =
  /因(?:为|其)?[“"「『'(]([^”"」』\n]{4,200})[”"」』')]?,?(?:已?被|而被)?(?:系统|管局)?(?:退回|驳回)/g;

/** Between two of them. */
const BETWEEN = /[;。\n]|(?:^|[^\d.])[([]?\d{1,2}[.、)\]](?!\d)|[①-⑩]/;

/** What to do about it, or what happens otherwise, stands behind the reasons in the same sentence. */
const ADVICE = /^\s*(?:请|如|若|逾期|您|建议|感谢|登录|please)/i;

/** The single reasons of a prepared text, without the advice that follows them. */
export const reasonsIn = (text: string): string[] => {
  const lists = [...text.matchAll(LED), ...text.matchAll(CAUSED)].map(([, list = '']) => list);
  return lists
    .flatMap((list) => list.split(BETWEEN))
    .map((reason) =>
      reason
        .replace(/^\s*[([]?\d{1,2}[.、)\]](?!\d)/, '')
        .replace(/[,，]\s*请.*$/, '')
        .trim(),
    )
    .filter((reason) => reason.length > 3 && !ADVICE.test(reason));
};
