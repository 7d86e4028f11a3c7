import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { searchEntries } from '../../utils/search/entries.ts';
import { spelledOut } from '../../utils/search/homophones.ts';
import { answersTo, QUESTION_TARGETS } from '../../utils/search/questions.ts';
import { buildIndex, type SearchIndex, search } from '../../utils/search/search.ts';
import { type Dictionary, makeTranslate } from '../../utils/text/t.ts';
import { LOCALES, type Locale } from '../../utils/vocabulary.ts';

const dictionaryOf = async (locale: Locale): Promise<Dictionary> => {
  const folder = new URL(`../../utils/text/${locale}/`, import.meta.url);
  const modules: Record<string, Dictionary>[] = await Promise.all(
    readdirSync(folder).map((file) => import(new URL(file, folder).pathname)),
  );
  return Object.assign({}, ...modules.flatMap((module) => Object.values(module)));
};

const indexes = {} as Record<Locale, SearchIndex>;
beforeAll(async () => {
  for (const locale of LOCALES) {
    indexes[locale] = buildIndex(searchEntries(makeTranslate(await dictionaryOf(locale))));
  }
});

const first = (query: string, locale: Locale = 'zh-CN') => {
  const [hit] = search(indexes[locale], query);
  return hit && `${hit.entry.kind} ${hit.entry.id}`;
};

it('every answer is an entry of both languages', () => {
  for (const locale of LOCALES) {
    const names = new Set(indexes[locale].map(({ entry }) => `${entry.kind} ${entry.id}`));
    for (const target of QUESTION_TARGETS) expect(names, target).toContain(target);
  }
});

describe('a question in everyday words finds its answer first', () => {
  it.each([
    ['备案被打回来了咋办', 'guide first-filing/waiting'],
    ['备案大概多久能下来', 'guide first-filing/waiting'],
    ['管局要审多久', 'correction review-3-20-days'],
    ['核验短信一直没来', 'guide first-filing/verified'],
    ['负责人手机丢了，收不到验证码', 'correction lost-phone-by-email'],
    ['短信忘了核验，过了一天', 'correction sms-returned-after-24h'],
    ['注销的备案能不能恢复', 'guide cancel-subject/irreversible'],
    ['取消接入以后还能恢复吗', 'guide cancel-access/irreversible'],
    ['从华为云迁到阿里云', 'guide add-access/when'],
    ['换云厂商要先注销吗', 'correction cancel-to-move'],
    ['换服务器用重新备案吗', 'correction server-change-filing'],
    ['网站想换个域名', 'correction change-domain'],
    ['备案换到另一个账号', 'guide transfer-filing/when'],
    ['忘了备案在哪个账号', 'guide recover-account/when'],
    ['公司改名了', 'guide change-subject/when'],
    ['法人换人了', 'guide change-subject/when'],
    ['个人备案转成公司', 'correction person-to-company-cancel-first'],
    ['域名被前任备案过', 'guide cancel-others-filing/when'],
    ['域名没有实名行吗', 'correction real-name-first'],
    ['备案要花钱吗', 'correction filing-fee'],
    ['用国外服务器要备吗', 'correction overseas-no-filing'],
    ['备案号挂在哪里', 'correction footer-number'],
    ['网站被拦截打不开', 'message blocked-domain'],
    ['找不到变更按钮', 'correction one-order-at-a-time'],
    ['订单想撤回', 'guide withdraw-order'],
    ['整改来不及了', 'guide rectify/stop'],
    ['公安备案怎么注销', 'guide public-security-filing/stop'],
    ['注销要准备什么材料', 'guide cancel-subject/materials'],
    ['单位名字换了备案怎么弄', 'guide change-subject/when'],
    ['网站卖了，域名也给人家了，备案怎么处理', 'guide cancel-service/when'],
    ['站名能用论坛两个字吗', 'message service-name-unacceptable'],
    ['港服用不用备案', 'correction overseas-no-filing'],
    ['.la 能备案吗', 'message suffix-not-approved'],
    ['空壳备案是什么意思', 'correction empty-shell-check-word'],
    ['空壳了还能新增网站吗', 'correction empty-subject-paper-only'],
    ['万网以前备的案怎么认领', 'guide claim-filing/when'],
    ['订单搁了三十多天', 'correction order-45-days'],
    ['已经提交了发现手机号写错', 'correction no-withdrawal-at-authority'],
    ['能不能阿里腾讯两边都接入', 'guide add-access/when'],
    ['接入备案咋办理', 'guide add-access/steps'],
  ])('%s', (query, wanted) => {
    expect(first(query)).toBe(wanted);
  });

  it.each([
    ['my filing was sent back', 'guide first-filing/waiting'],
    ['I never got the sms', 'guide first-filing/verified'],
    ['can I undo a cancelled filing', 'guide cancel-subject/irreversible'],
    ['move from aliyun to tencent', 'guide add-access/when'],
    ['what does the filing cost', 'correction filing-fee'],
    ['our legal representative changed', 'guide change-subject/when'],
    ['do I need a filing for a server abroad', 'correction overseas-no-filing'],
    ['withdraw the order', 'guide withdraw-order'],
  ])('in English: %s', (query, wanted) => {
    expect(first(query, 'en')).toBe(wanted);
  });
});

describe('a question about one province', () => {
  it.each([
    ['湖北一次能报几个网站', 'province 湖北/services-per-order'],
    ['广东备案承诺书哪里下载', 'province 广东/promise'],
    ['外地户口在浙江备案行不行', 'province 浙江/person-nonlocal'],
    ['新疆的党建确认函', 'province 新疆/party-letter'],
    ['甘肃备案有什么要求', 'province 甘肃'],
  ])('%s', (query, wanted) => {
    expect(first(query)).toBe(wanted);
  });
});

describe('words that an input method wrote wrong', () => {
  it.each([
    ['怎么注消网站备按', '怎么注销网站备案'],
    ['官局在神核', '管局在神核'],
    ['空克', '空壳'],
    ['取消接入', '取消接入'],
    ['今天天气不错', '今天天气不错'],
    ['icp filing', 'icp filing'],
  ])('%s → %s', (typed, meant) => {
    expect(spelledOut(typed)).toBe(meant);
  });

  it('are left alone in pasted texts', () => {
    expect(spelledOut(`注消${'，'.repeat(60)}`)).toContain('注消');
  });

  it('find what was meant', () => {
    const found = search(indexes['zh-CN'], '接如备案怎么弄').map(({ entry }) => entry.id);
    expect(found.slice(0, 3)).toContain('add-access/steps');
    expect(first('注消主体')).toBe('guide cancel-subject');
    // 被安 sounds like 备案, and is none.
    expect(first('网站被安全软件拦截打不开')).toBe('message blocked-domain');
    expect(first('beian mima')).toBe('message ministry-password-tries');
  });

  it('pinyin with a word that is nowhere is looked for loosely', () => {
    const found = search(indexes['zh-CN'], 'kongke zhuti zazheng').map(({ entry }) => entry.id);
    expect(found.slice(0, 6).join()).toMatch(/empty-s/);
  });
});

describe('what is no question', () => {
  it.each([
    ['取消接入', 'guide cancel-access'],
    ['浙江 居住证', 'province 浙江/person-nonlocal'],
    ['主体已注销，您的备案请求被拒绝', 'message subject-cancelled'],
    ['提示网站主办者冲突，怎么办', 'message subject-conflict'],
  ])('%s', (query, wanted) => {
    expect(first(query)).toBe(wanted);
  });

  it.each(['今天天气怎么样', 'hello world', '1234567890'])('%s has no answer', (query) => {
    expect(answersTo(query)).toEqual([]);
  });
});

it('the more particular question comes first', () => {
  expect(answersTo('注销短信收不到').map(({ target }) => target)).toEqual([
    'guide cancel-subject/verified',
    'guide first-filing/verified',
  ]);
});
