/**
 * Reads Chromium's network log (`launchChromium({ netLog })`, after `close`): which addresses outside this machine were
 * looked up or connected to. Chromium's reachability probe opens a UDP socket to one IPv6 address without sending: not listed.
 */
import { readFileSync } from 'node:fs';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: Record<string, unknown> }[];
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** The log of a browser that was killed lacks its closing brackets. */
const parse = (text: string): NetLog => {
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`) as NetLog;
  }
};

const readLog = (file: string) => {
  const { constants, events } = parse(readFileSync(file, 'utf8'));
  const names = new Map(
    Object.entries(constants.logEventTypes).map(([name, value]) => [value, name]),
  );
  return events.map(({ type, params }) => ({ name: names.get(type), params }));
};

/** Addresses outside loopback that a connection was tried to, and names that DNS was asked for. */
export const outsideTraffic = (file: string): string[] => {
  const seen = new Set<string>();
  for (const { name, params } of readLog(file)) {
    if (name === 'TCP_CONNECT_ATTEMPT' && typeof params?.address === 'string') {
      if (!LOOPBACK.test(params.address)) seen.add(`connect ${params.address}`);
    }
    if (name === 'DNS_TRANSACTION_QUERY' && params) seen.add(`dns ${JSON.stringify(params)}`);
  }
  return [...seen];
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Addresses that pages, workers or content scripts of an extension asked for, their own files left out. */
export const extensionRequests = (file: string): string[] =>
  readLog(file)
    .filter(({ name }) => name === 'URL_REQUEST_START_JOB')
    .filter(({ params }) => textOf(params?.initiator).startsWith('chrome-extension:'))
    .map(({ params }) => textOf(params?.url))
    .filter((url) => !url.startsWith('chrome-extension://'));
