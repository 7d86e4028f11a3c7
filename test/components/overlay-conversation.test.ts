/** What a page and the background say to each other when answers are late, missing, or about another page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startConversation } from '../../components/overlay/conversation.ts';
import { limited } from '../../components/overlay/rate.ts';
import type { FromPage, Judgement } from '../../utils/extension/messages.ts';
import type { Verdict } from '../../utils/vocabulary.ts';
import { facts, service } from '../preflight/facts.ts';

const GREETING = { locale: 'zh-CN', orphan: '已停用', css: '' };
const judgement = (lead: Verdict | null = null): Judgement => ({
  readiness: 'ready',
  lead,
  view: { tab: '', lead: '', strip: '', panel: '' },
  ticks: [],
});

let sent: FromPage[] = [];
let answer: (message: FromPage) => unknown;

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const reads = () => sent.filter(({ type }) => type === 'page-read');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  sent = [];
  answer = (message) => (message.type === 'page-opened' ? GREETING : judgement());
  vi.stubGlobal('browser', {
    runtime: {
      id: 'own',
      sendMessage: async (message: FromPage) => {
        sent.push(message);
        return answer(message);
      },
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = async () => {
  const news = vi.fn();
  const conversation = startConversation(news);
  conversation.ask({ facts: facts(), intent: null });
  conversation.greet('aliyun');
  await settle();
  return { conversation, news };
};

/** From now on a page that was read is answered when the test says so: the answers to give, in order of asking. */
const answerLate = (): ((value: unknown) => void)[] => {
  const late: ((value: unknown) => void)[] = [];
  answer = (message) =>
    message.type === 'page-opened'
      ? GREETING
      : new Promise((resolve) => {
          late.push(resolve);
        });
  return late;
};

describe('a page and the background', () => {
  it('greets first, asks then, and not the same twice', async () => {
    const { conversation } = await open();
    expect(sent.map(({ type }) => type)).toEqual(['page-opened', 'page-read']);
    expect(conversation.judgement()).not.toBeNull();
    conversation.ask({ facts: facts(), intent: null });
    await settle(5000);
    expect(reads()).toHaveLength(1);
    conversation.ask({ facts: facts(), intent: 'cancel-subject' });
    await settle(5000);
    expect(reads()).toHaveLength(2);
  });

  it('says after a second that no answer came, and asks again, ever more rarely', async () => {
    answer = () => new Promise(() => undefined);
    const { conversation, news } = await open();
    await settle(999);
    expect(conversation.isSilent()).toBe(false);
    await settle(1);
    expect(conversation.isSilent()).toBe(true);
    expect(news).toHaveBeenCalled();
    await settle(60_000);
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.length).toBeLessThan(12);
    answer = (message) => (message.type === 'page-opened' ? GREETING : judgement());
    await settle(120_000);
    expect(conversation.isSilent()).toBe(false);
    expect(conversation.judgement()).not.toBeNull();
  });

  it.each([
    ['nothing', null],
    ['something else', { ok: true }],
    ['a half of it', { ticks: [] }],
  ])('takes %s for no answer', async (_what, wrong) => {
    answer = (message) => (message.type === 'page-opened' ? GREETING : wrong);
    const { conversation } = await open();
    expect(conversation.judgement()).toBeNull();
    expect(conversation.isSilent()).toBe(true);
  });

  it('an answer about the page that was left does not count', async () => {
    const late = answerLate();
    const { conversation } = await open();
    conversation.forget();
    for (const resolve of late) resolve(judgement('note'));
    await settle();
    expect(conversation.judgement()).toBeNull();
  });

  it('only the newest answer counts, whatever order they come in', async () => {
    const late = answerLate();
    const { conversation } = await open();
    conversation.ask({ facts: facts(), intent: 'cancel-subject' });
    await settle(1000);
    late[1]?.(judgement('warn'));
    await settle();
    late[0]?.(judgement('stop'));
    await settle();
    expect(conversation.judgement()?.lead).toBe('warn');
  });

  it('tells once that a filing page was left', async () => {
    const { conversation } = await open();
    for (let n = 0; n < 3; n += 1) {
      conversation.forget();
      conversation.ask({ facts: null, intent: null });
      await settle(2000);
    }
    expect(reads().slice(1)).toEqual([{ type: 'page-read', facts: null, intent: null }]);
  });

  it('cuts what no person would read, so that it is never refused', async () => {
    const long = { ...service(1, 'example.com'), name: '名'.repeat(9000) };
    const conversation = startConversation(() => undefined);
    conversation.ask({
      facts: facts({ services: Array.from({ length: 9000 }, () => long) }),
      intent: null,
    });
    conversation.greet('aliyun');
    await settle();
    const [read] = reads();
    const services = read?.type === 'page-read' ? (read.facts?.services ?? []) : [];
    expect(services.length).toBeLessThanOrEqual(2000);
    expect(services[0]?.name.length).toBeLessThanOrEqual(2000);
  });
});

describe('the rate of messages', () => {
  it('never more than two in any second, and the last word is always said', async () => {
    const times: number[] = [];
    let last = -1;
    const say = limited((n: number) => {
      times.push(performance.now());
      last = n;
    });
    for (let n = 0; n < 500; n += 1) {
      say(n);
      await settle(7);
    }
    await settle(2000);
    for (const [i, at] of times.entries()) {
      expect(times.slice(i).filter((other) => other - at < 1000).length).toBeLessThanOrEqual(2);
    }
    expect(last).toBe(499);
    expect(times.length).toBeGreaterThan(5);
  });
});
