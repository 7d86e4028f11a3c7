// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NetworkPanel, type NetworkPanelProps } from '../../components/lookup/NetworkPanel.tsx';
import type { Asker } from '../../utils/lookup/network/asker.ts';
import { networkProblem } from '../../utils/lookup/network/problem.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { common } from '../../utils/text/zh-CN/common.ts';
import { lookup } from '../../utils/text/zh-CN/lookup.ts';

const t = makeTranslate({ ...common, ...lookup });
const at = Date.parse('2026-11-24T02:00:00Z');

const asker = (): Asker & { asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    dns: async (domain, service, fresh = false) => {
      asked.push(`dns ${service} ${domain} ${fresh}`);
      const addresses = [{ address: '8.8.8.8', place: 'outside' as const }];
      const facts = { exists: true, addresses, aliases: [], tableDate: '2026-06-17' };
      return { ok: true, facts, at: at - 5 * 60_000 };
    },
    rdap: async (domain, fresh = false) => {
      asked.push(`rdap ${domain} ${fresh}`);
      return { ok: false, problem: networkProblem('timeout', { host: 'h', seconds: 8 }), at };
    },
  };
};

const draw = (own: Partial<NetworkPanelProps>) => {
  const root = document.createElement('div');
  document.body.append(root);
  const props: NetworkPanelProps = {
    domain: 'fake-demo.com',
    t,
    sources: () => null,
    asker: asker(),
    services: { dns: 'alidns', rdap: true },
    allowed: () => true,
    askPermission: async () => true,
    now: () => new Date(at),
    ...own,
  };
  void act(() => render(<NetworkPanel {...props} />, root));
  return root;
};

const press = async (root: HTMLElement, nth: number) => {
  await act(async () => root.querySelectorAll('button')[nth]?.click());
};

afterEach(() => {
  document.body.textContent = '';
});

describe('NetworkPanel', () => {
  test('nothing is asked before a press, and each host is named', () => {
    const own = asker();
    const root = draw({ asker: own });
    expect(own.asked).toEqual([]);
    expect(root.textContent).toContain('会访问：dns.alidns.com');
    expect(root.textContent).toContain('会访问：rdap.verisign.com');
  });

  test('an answer with its meaning and its age, asked afresh on the next press', async () => {
    const own = asker();
    const root = draw({ asker: own });
    await press(root, 0);
    expect(root.textContent).toContain('解析指向中国内地以外');
    expect(root.textContent).toContain('8.8.8.8：内地以外');
    expect(root.textContent).toContain('5 分钟前的结果');
    await press(root, 0);
    expect(own.asked).toEqual(['dns alidns fake-demo.com false', 'dns alidns fake-demo.com true']);
  });

  test('a problem is said in a sentence', async () => {
    const root = draw({});
    await press(root, 1);
    expect(root.textContent).toContain('h 在 8 秒内没有回应，请稍后再试。');
  });

  test('permission is asked for at the press; refused means nothing is sent', async () => {
    const own = asker();
    const askPermission = vi.fn(async () => false);
    const root = draw({ asker: own, allowed: () => false, askPermission });
    expect(root.querySelector('button')?.textContent).toBe('允许并查询');
    await press(root, 0);
    expect(askPermission).toHaveBeenCalledWith('https://dns.alidns.com/*');
    expect(own.asked).toEqual([]);
    expect(root.textContent).toContain('没有获得访问 dns.alidns.com 的权限');
  });

  test('.cn is told to have no RDAP, with the WHOIS page', () => {
    const root = draw({ domain: 'fake-demo.com.cn' });
    expect(root.textContent).toContain('.cn 和 .中国 没有 RDAP 查询');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('https://webwhois.cnnic.cn/');
    expect(root.querySelectorAll('button')).toHaveLength(1);
  });

  test('all off shows no button', () => {
    const root = draw({ services: { dns: 'off', rdap: false } });
    expect(root.querySelectorAll('button')).toHaveLength(0);
    expect(root.textContent).toContain('联网查询是关闭的');
  });
});
