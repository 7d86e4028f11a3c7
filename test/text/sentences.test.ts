/** How the sentences of both languages are written: complete, alike in what they name, in the tone of the house. */
import { describe, expect, it } from 'vitest';
import { fallback } from '../../utils/text/fallback.ts';
import { sectionsOf } from './sections.ts';

const chinese = await sectionsOf('zh-CN');
const english = await sectionsOf('en');

const entries = (sections: typeof chinese) =>
  sections.flatMap(({ sentences }) => Object.entries(sentences));
const translated = new Map(entries(english));
const pairs = entries(chinese).map(([key, zh]) => ({ key, zh, en: translated.get(key) ?? '' }));
const all = [...entries(chinese), ...entries(english), ...Object.entries(fallback)];

const HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}+/gu;

const placeholders = (sentence: string): string =>
  [...new Set(sentence.match(/\{\w+\}/g))].toSorted().join(' ');

/** Quoted words, titles and examples: a console's own words stay as they are shown there. */
const withoutQuotes = (sentence: string): string =>
  sentence.replace(/「[^」]*」|“[^”]*”|《[^》]*》|【[^】]*】/g, '');

const keysOf = (found: readonly { key: string }[]): string[] => found.map(({ key }) => key);

describe('both languages', () => {
  it('have the same sections with the same keys', () => {
    const shape = (sections: typeof chinese) =>
      sections.map(({ name, sentences }) => [name, Object.keys(sentences).toSorted()]);
    expect(shape(english)).toEqual(shape(chinese));
  });

  it('put the same values into the same sentence', () => {
    const other = pairs.filter(({ zh, en }) => placeholders(zh) !== placeholders(en));
    // A province is given both its names; each language takes its own.
    expect(keysOf(other)).toEqual(['common.province']);
  });

  it('leave nothing empty and nothing untrimmed', () => {
    expect(all.filter(([, sentence]) => sentence.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('do not shout', () => {
    expect(all.filter(([, sentence]) => /[!！]/.test(sentence)).map(([key]) => key)).toEqual([]);
  });
});

describe('English', () => {
  /** The button that leads back to Chinese, in Chinese. */
  const IN_CHINESE = new Set(['popup.language']);
  /** Beyond this it is a sentence, not a label. */
  const LONGEST_LABEL = 16;
  const cited = pairs.filter(({ key, en }) => HAN.test(en) && !IN_CHINESE.has(key));

  it('has Chinese only where a label, a name or an example is cited, as the Chinese sentence has it', () => {
    expect(cited.length).toBeGreaterThan(100);
    const own = cited.filter(({ zh, en }) =>
      (withoutQuotes(en).match(HAN_RUN) ?? []).some(
        (run) => run.length > LONGEST_LABEL || !zh.includes(run),
      ),
    );
    expect(keysOf(own)).toEqual([]);
  });

  it('explains: a sentence is more than cited words, unless it is a path of labels', () => {
    const path = /^[^.。；！？]+( → [^.。；！？]+)*\.$/u;
    const bare = cited.filter(
      ({ en }) => !/[a-z]{2}/i.test(withoutQuotes(en)) && !path.test(withoutQuotes(en)),
    );
    // The notice's placeholder is an example of what is pasted, quoted from its first sign on.
    expect(keysOf(bare)).toEqual(['notice.placeholder']);
  });

  it('closes no sentence in the Chinese way', () => {
    const closed = pairs.filter(({ en }) => /[。；？]/.test(withoutQuotes(en)));
    expect(keysOf(closed)).toEqual([]);
  });
});

describe('Chinese', () => {
  it('is in Chinese, but for names, numbers and joints', () => {
    const words = (zh: string) => zh.replace(/\{\w+\}|\.[a-z.]+/g, '').match(/[a-z]{3,}/gi) ?? [];
    const foreign = pairs.filter(({ zh }) => !HAN.test(zh) && words(zh).length > 2);
    expect(keysOf(foreign)).toEqual([]);
  });

  it('has Chinese punctuation behind Chinese words', () => {
    expect(keysOf(pairs.filter(({ zh }) => /\p{Script=Han}[,;:?]/u.test(zh)))).toEqual([]);
  });
});
