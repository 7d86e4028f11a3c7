import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { searchEntries } from '../../utils/search/entries.ts';
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
