import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findFilingNumbers,
  parseFilingNumber,
  parsePublicSecurityNumber,
} from '../../utils/knowledge/filing-numbers.ts';
import {
  DISPLAY_RULES,
  NUMBER_SOURCES,
  numberToShow,
} from '../../utils/knowledge/number-display.ts';
import { PROVINCE_MARKS } from '../../utils/knowledge/province-marks.ts';
import { PROVINCES as RULED } from '../../utils/knowledge/provinces.ts';
import { SOURCES } from '../../utils/knowledge/sources.ts';
import { messages as en } from '../../utils/text/en/messages.ts';
import { messages as zh } from '../../utils/text/zh-CN/messages.ts';

const read = (text: string) => {
  const parsed = parseFilingNumber(text);
  return parsed.ok ? parsed.number : parsed.problem;
};

describe('real numbers from footers and documents', () => {
  it.each([
    ['粤ICP备2023103620号-3A', '粤ICP备2023103620号', 'app', 3, '广东'],
    ['粤ICP备2023103620号-5X', '粤ICP备2023103620号', 'mini-program', 5, '广东'],
    ['鲁ICP备2023047808号-3A', '鲁ICP备2023047808号', 'app', 3, '山东'],
    ['桂ICP备2026005821号-3A', '桂ICP备2026005821号', 'app', 3, '广西'],
    ['津ICP备2024023421号-3A', '津ICP备2024023421号', 'app', 3, '天津'],
    ['蜀ICP备2026014056号-3A', '蜀ICP备2026014056号', 'app', 3, '四川'],
    ['沪ICP备18042337号-3A', '沪ICP备18042337号', 'app', 3, '上海'],
    ['京ICP备2025153079号-4A', '京ICP备2025153079号', 'app', 4, '北京'],
    ['津ICP备2024011617号-2X', '津ICP备2024011617号', 'mini-program', 2, '天津'],
    ['辽ICP备2024046252号-2X', '辽ICP备2024046252号', 'mini-program', 2, '辽宁'],
    ['闽ICP备2025100959号-2X', '闽ICP备2025100959号', 'mini-program', 2, '福建'],
    ['京ICP备2022012716号-2X', '京ICP备2022012716号', 'mini-program', 2, '北京'],
    ['陕ICP备2024026116号-1A', '陕ICP备2024026116号', 'app', 1, '陕西'],
    ['渝ICP备2025052772号-1A', '渝ICP备2025052772号', 'app', 1, '重庆'],
    ['鄂ICP备2024036893号-1A', '鄂ICP备2024036893号', 'app', 1, '湖北'],
    ['蒙ICP备2026004895号', '蒙ICP备2026004895号', 'subject', undefined, '内蒙古'],
    ['渝ICP备2026006056号', '渝ICP备2026006056号', 'subject', undefined, '重庆'],
    ['赣ICP备2026013131号-1', '赣ICP备2026013131号', 'website', 1, '江西'],
    ['浙ICP备2026000780号-3', '浙ICP备2026000780号', 'website', 3, '浙江'],
    ['粤ICP备2026007027号-2', '粤ICP备2026007027号', 'website', 2, '广东'],
    ['京ICP备17043473号', '京ICP备17043473号', 'subject', undefined, '北京'],
    ['津ICP备15004268号-1', '津ICP备15004268号', 'website', 1, '天津'],
    ['沪ICP备13034501号-2', '沪ICP备13034501号', 'website', 2, '上海'],
    ['津ICP备15004268号--', '津ICP备15004268号', 'subject', undefined, '天津'],
    ['粤ICP备2026073665号-1', '粤ICP备2026073665号', 'website', 1, '广东'],
    ['沪ICP备2024099014号', '沪ICP备2024099014号', 'subject', undefined, '上海'],
    ['京ICP备2026031728号-2A', '京ICP备2026031728号', 'app', 2, '北京'],
    ['苏ICP备2026036865号-1X', '苏ICP备2026036865号', 'mini-program', 1, '江苏'],
    ['京ICP备10046444号', '京ICP备10046444号', 'subject', undefined, '北京'],
  ])('%s', (text, subject, kind, service, province) => {
    const number = read(text);
    expect(number).toMatchObject({ scheme: 'filing', subject, kind, province, unusual: false });
    expect(number).toHaveProperty('text', service === undefined ? subject : text);
    if (service !== undefined) expect(number).toHaveProperty('service', service);
  });

  it.each([
    ['京ICP证030173号-1', '京ICP证030173号', 'website', 1, '北京'],
    ['京ICP证040867号-3', '京ICP证040867号', 'website', 3, '北京'],
    ['京ICP证110507号', '京ICP证110507号', 'subject', undefined, '北京'],
    ['京ICP证030173号-215A', '京ICP证030173号', 'app', 215, '北京'],
    ['粤B2-20090059-5', '粤B2-20090059', 'website', 5, '广东'],
    ['粤B2-20090059-165', '粤B2-20090059', 'website', 165, '广东'],
    ['粤B2-20090059-1626X', '粤B2-20090059', 'mini-program', 1626, '广东'],
    ['浙B2-20080101-4', '浙B2-20080101', 'website', 4, '浙江'],
    ['沪B2-20140120', '沪B2-20140120', 'subject', undefined, '上海'],
    ['浙B2-20080224-1', '浙B2-20080224', 'website', 1, '浙江'],
    ['合字B2-20160011', '合字B2-20160011', 'subject', undefined, null],
    ['合字B2-20190046', '合字B2-20190046', 'subject', undefined, null],
    ['合字B2-20170010', '合字B2-20170010', 'subject', undefined, null],
    ['合字B2-20090007', '合字B2-20090007', 'subject', undefined, null],
    ['B2-20080101', 'B2-20080101', 'subject', undefined, null],
  ])('licence %s', (text, subject, kind, service, province) => {
    expect(read(text)).toMatchObject({ scheme: 'licence', subject, kind, province, text });
    if (service !== undefined) expect(read(text)).toHaveProperty('service', service);
  });

  it.each([
    ['京公网安备11010802044671号', '北京', true],
    ['粤公网安备44030502008569号', '广东', true],
    ['浙公网安备 33010202000302号', '浙江', true],
    ['京公网安备11010802020134号', '北京', true],
    ['京公网安备110105008661号', '北京', false],
    ['京公网安备1101080212535号', '北京', false],
    ['京公网安备1101085013号', '北京', false],
    ['京公网安备11010802017518', '北京', true],
  ])('public security %s', (text, province, current) => {
    const parsed = parsePublicSecurityNumber(text);
    expect(parsed).toMatchObject({ ok: true, number: { province, current } });
  });
});

describe('spelling', () => {
  it.each([
    '京ICP备12345678号-1',
    '京ICP备12345678号－1',
    '京ICP备12345678号—1',
    '京ICP备12345678号 -1',
    '京ICP备12345678号 – 1',
    '京 ICP 备 12345678 号-1',
    '京icp备12345678号-1',
    '京ＩＣＰ备１２３４５６７８号－１',
    '  京ICP备12345678号-1  ',
    'ICP备案号：京ICP备12345678号-1',
  ])('%s names service 1', (text) => {
    expect(read(text)).toMatchObject({ kind: 'website', service: 1, subject: '京ICP备12345678号' });
  });

  it('reads small service letters', () => {
    expect(read('京ICP备12345678号-2a')).toMatchObject({
      kind: 'app',
      text: '京ICP备12345678号-2A',
    });
    expect(read('京ICP备12345678号-4k')).toMatchObject({ kind: 'quick-app' });
  });

  it('accepts both characters of a province', () => {
    expect(read('川ICP备12345678号')).toMatchObject({ province: '四川' });
    expect(read('甘ICP备12345678号')).toMatchObject({ province: '甘肃' });
  });

  it('reads Latin forms and says where they are ambiguous', () => {
    expect(read('Zhe ICP Bei 12345678')).toMatchObject({
      province: '浙江',
      subject: '浙ICP备12345678号',
    });
    expect(read('Hu ICP Bei No. 12345678-2')).toMatchObject({ province: '上海', service: 2 });
    expect(read('Jin ICP Bei 12345678')).toMatchObject({
      province: null,
      candidates: ['天津', '山西'],
    });
    expect(read('Ji ICP Bei 12345678')).toMatchObject({ candidates: ['河北', '吉林'] });
    expect(read('Yu ICP Bei 12345678')).toMatchObject({ candidates: ['河南', '重庆'] });
  });

  it('marks a serial of unusual length', () => {
    expect(read('京ICP备050123号')).toMatchObject({ unusual: true });
  });
});

describe('malformed numbers', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['hello', 'not-a-number'],
    ['example.com', 'not-a-number'],
    ['ICP备12345678号', 'no-province'],
    ['萌ICP备20263015号', 'unknown-province'],
    ['京ICP备案1004644', 'wrong-word'],
    ['京ICP备号', 'serial-missing'],
    ['京ICP备123号', 'serial-length'],
    ['京ICP备12345678901号', 'serial-length'],
    ['京ICP备1234567O号', 'serial-letter'],
    ['京ICP备10046444-', 'no-hao'],
    ['京ICP备10046444', 'no-hao'],
    ['京ICP备12345678号-1kw', 'bad-service'],
    ['京ICP备12345678号-215B', 'bad-service'],
    ['京ICP备12345678号-12345', 'bad-service'],
    ['京ICP备12345678号版权所有', 'extra-text'],
    ['浙D3-20210002', 'registrar-licence'],
    ['京公网安备11010802044671号', 'public-security'],
  ])('%s: %s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it.each([
    ['', 'empty'],
    ['hello', 'not-a-number'],
    ['公网安备11010802044671号', 'no-province'],
    ['萌公网安备11010802044671号', 'unknown-province'],
    ['京公网安备110108号', 'digits-length'],
    ['京公网安备110108020446711号', 'digits-length'],
    ['京公网安备11010802044671号版权', 'extra-text'],
    ['京ICP备12345678号', 'filing-number'],
  ])('public security %s: %s', (text, problem) => {
    expect(parsePublicSecurityNumber(text)).toEqual({ ok: false, problem });
  });

  it('has a sentence for every problem in both languages', () => {
    const keys = Object.keys(zh).filter((key) => key.includes('number.problem.'));
    expect(keys.length).toBe(20);
    for (const key of keys) expect(Object.hasOwn(en, key)).toBe(true);
  });
});

describe('findFilingNumbers', () => {
  it('finds a number glued to a licence', () => {
    expect(findFilingNumbers('粤ICP备13003602号-2合字B2-20170010').map((n) => n.text)).toEqual([
      '粤ICP备13003602号-2',
      '合字B2-20170010',
    ]);
  });

  it('finds numbers in a notice, each once, in order', () => {
    const text =
      '您的备案（京ICP备2025153079号-4A）及 京ICP备2025153079号－1 存在风险。京ICP备2025153079号-1 请尽快处理。';
    expect(findFilingNumbers(text).map((n) => n.text)).toEqual([
      '京ICP备2025153079号-4A',
      '京ICP备2025153079号-1',
    ]);
  });

  it('does not take a year after a spaced dash for a service', () => {
    expect(findFilingNumbers('京ICP备12345678号 - 2026 某公司').map((n) => n.kind)).toEqual([
      'subject',
    ]);
  });

  it('finds nothing in other texts', () => {
    const texts = [
      '萌ICP备20263015号',
      '京ICP备案1004644',
      '浙D3-20210002',
      'AB2-20080101',
      '订单 30173440149913160',
    ];
    for (const text of texts) expect(findFilingNumbers(text), text).toEqual([]);
  });

  it('reads back every number it writes', () => {
    const abbrs = PROVINCE_MARKS.flatMap((p) => p.abbr);
    fc.assert(
      fc.property(
        fc.constantFrom(...abbrs),
        fc.integer({ min: 10_000_000, max: 99_999_999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('', 'A', 'X', 'K'),
        (abbr, serial, service, letter) => {
          const text = `${abbr}ICP备${serial}号-${service}${letter}`;
          expect(read(text)).toMatchObject({ text, service });
          expect(findFilingNumbers(`见${text}。`).map((n) => n.text)).toEqual([text]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        parseFilingNumber(text);
        parsePublicSecurityNumber(text);
        findFilingNumbers(text);
      }),
      { numRuns: 100 },
    );
  });
});

describe('where numbers are shown', () => {
  it('shows the subject number only on websites of Guangdong', () => {
    expect(numberToShow('广东', 'website')).toBe('subject');
    expect(numberToShow('广东', 'app')).toBe('service');
    expect(numberToShow('浙江', 'website')).toBe('service');
  });

  it('has a sentence and known sources for every rule', () => {
    for (const { id, sources } of DISPLAY_RULES) {
      expect(Object.hasOwn(zh, `filing-number.display.${id}`)).toBe(true);
      for (const source of sources) expect(Object.hasOwn(SOURCES, source)).toBe(true);
    }
  });

  it('rests its patterns on known sources', () => {
    for (const source of NUMBER_SOURCES) expect(Object.hasOwn(SOURCES, source)).toBe(true);
  });

  it('names the same 31 provinces as the rules do', () => {
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();
    expect(names(PROVINCE_MARKS)).toEqual(names(RULED));
    for (const { name, abbreviations } of RULED) {
      const marks = PROVINCE_MARKS.find((province) => province.name === name)?.abbr ?? [];
      for (const abbreviation of abbreviations) expect(marks).toContain(abbreviation);
    }
  });
});
