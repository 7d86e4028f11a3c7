/** Words of filing that an input method wrote with characters of the same sound: 接如备案, 注消, 官局. */
import { readingsOf } from './pinyin.ts';

const TERMS =
  '备案 注销 接入 取消 变更 核验 域名 管局 主体 驳回 整改 空壳 实名 授权 网站 公安 短信 订单 后缀 过户 续费 转移 认领 服务码 负责人 接入商 法人'.split(
    ' ',
  );

const sounds = (character: string): readonly string[] => readingsOf(character);

const soundsLike = (written: string, term: string): boolean =>
  [...term].every((character, i) => {
    const own = sounds(written.charAt(i));
    return sounds(character).some((sound) => own.includes(sound));
  });

/** Longer texts are pasted: nobody typed them. */
const LONGEST = 60;

/** The query with such words written as consoles write them; all else stays. */
export const spelledOut = (query: string): string => {
  if (query.length > LONGEST) return query;
  let text = query;
  for (const term of TERMS) {
    for (let at = 0; at + term.length <= text.length; at++) {
      const written = text.slice(at, at + term.length);
      if (written === term || !/^[\u3400-\u9fff]+$/.test(written)) continue;
      if (soundsLike(written, term)) text = text.slice(0, at) + term + text.slice(at + term.length);
    }
  }
  return text;
};
