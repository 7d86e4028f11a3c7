/** "Can this be filed?", answered offline. Pure: no clock, no network, no storage. */
import type { Text } from '../vocabulary.ts';
import { lookAlikes } from './confusable.ts';
import { readNumber } from './filing-number.ts';
import { clean, type HostProblem, type HostResult, hostOfToken } from './host.ts';
import { toAscii } from './punycode.ts';
import { splitHost, type TopLevelKind, topLevelKind } from './registrable.ts';
import type { LookupNote, LookupProblem, LookupReport, NoteTopic } from './report.ts';
import { sayingProblem } from './saying.ts';
import { hasLead, nameInSentence, onlySuffixIn, suffixInSentence } from './sentence.ts';
import { isShared } from './shared.ts';
import { isUsualSuffix, likelySuffix } from './slips.ts';
import { splitInputs } from './split.ts';
import { suffixPart } from './suffix-notes.ts';

const nameNote = (
  topic: NoteTopic,
  verdict: LookupNote['verdict'],
  key: string,
  params: NonNullable<Text['params']> = {},
  sources: LookupNote['sources'] = [],
): LookupNote => ({ topic, verdict, text: { key: `lookup.${key}`, params }, sources });

/** Some problems have a sentence of their own where one label, or one number, is at fault. */
const sentenceOfLabel = (problem: LookupProblem, label: string): string => {
  if (problem === 'ip') return 'ip-number';
  if (problem !== 'too-long') return problem;
  return toAscii(label) === label ? 'label-too-long' : 'label-too-long-converted';
};

/** Where a problem's sentence says more than what is wrong with the input. */
const BASIS: Partial<Record<LookupProblem, LookupNote['sources']>> = {
  organisation: ['tc-t21-view'],
};

const invalid = (input: string, fault: HostProblem): LookupReport => {
  const { problem, label = '', length = 0 } = fault;
  const id = label === '' ? problem : sentenceOfLabel(problem, label);
  const params = { label: label.length > 40 ? `${label.slice(0, 40)}…` : label, length };
  return {
    input,
    kind: 'invalid',
    problem,
    notes: [nameNote('problem', 'stop', `problem.${id}`, params, BASIS[problem])],
  };
};

const lookAlikeNotes = (unicode: string): LookupNote[] =>
  lookAlikes(unicode).map(({ kind, label, letters, twin }) =>
    nameNote('look-alike', 'warn', `look-alike.${kind}${twin ? '' : '-plain'}`, {
      label,
      letters: letters.join(' '),
      twin: twin ?? '',
    }),
  );

const topLevelNote = (kind: 'special-use' | 'unlisted', readableHost: string): LookupNote => {
  const label = readableHost.slice(readableHost.lastIndexOf('.') + 1);
  const likely = kind === 'unlisted' ? likelySuffix(label) : null;
  return likely === null
    ? nameNote('name', 'unknown', `name.${kind}`)
    : nameNote('name', 'unknown', 'name.unlisted-like', { typed: label, likely });
};

/** What the form of the name alone says: not public, unlisted, a sub-domain, look-alike letters. */
const nameNotes = (
  host: string,
  registrable: string,
  readableHost: string,
  kind: TopLevelKind,
): LookupNote[] => {
  const notes: LookupNote[] = [];
  if (kind !== 'public') notes.push(topLevelNote(kind, readableHost));
  if (host !== registrable && host !== `www.${registrable}`) {
    notes.push(subDomainNote(registrable, readableHost));
  }
  if (readableHost === host) return notes;
  if (/\p{Extended_Pictographic}/u.test(readableHost)) {
    notes.push(nameNote('name', 'warn', 'name.symbols'));
  }
  notes.push(...lookAlikeNotes(readableHost));
  return notes;
};

/** A sub-domain follows its domain, is filed for itself (government), or is a guest under a platform's name. */
const subDomainNote = (registrable: string, readableHost: string): LookupNote => {
  const params = { host: readableHost, registrable: lastLabels(readableHost, registrable) };
  if (isShared(registrable)) return nameNote('name', 'warn', 'name.shared', params, ['sfx-o3']);
  const id = registrable.endsWith('.gov.cn') ? 'name.government' : 'name.sub-domain';
  const sources = ['tc-t21-domain', 'tc-hw-doc-0112', 'tc-hw-doc-0005'] as const;
  return nameNote('name', 'note', id, params, sources);
};

/** The end of the readable host that stands for `registrable`: as many labels. */
const lastLabels = (readableHost: string, registrable: string): string => {
  let at = readableHost.length;
  for (let count = registrable.split('.').length; count > 0; count--) {
    at = readableHost.lastIndexOf('.', at - 1);
  }
  return readableHost.slice(at + 1);
};

const forHost = (input: string, host: string, readableHost: string): LookupReport => {
  const kind = topLevelKind(host);
  const listed = kind === 'public';
  if (!host.includes('.') && !listed) return invalid(input, { problem: 'single-label' });
  const { publicSuffix, registrable } = splitHost(host);
  if (registrable?.includes('_')) {
    return invalid(input, { problem: 'bad-label', label: registrable });
  }
  const { suffix, notes } = suffixPart(publicSuffix, listed);
  if (registrable === null) {
    return { input, kind: 'suffix', unicode: readableHost, suffix, notes };
  }
  const own = nameNotes(host, registrable, readableHost, kind);
  return {
    input,
    kind: 'domain',
    domain: host,
    registrable,
    unicode: readableHost === host ? registrable : lastLabels(readableHost, registrable),
    suffix,
    notes: own.length === 0 ? notes : [...own, ...notes],
  };
};

/** Ordinary names skip all folding: letters, digits, hyphens and dots only. */
const PLAIN = /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.[a-z]+$/;

type Found = Exclude<HostResult, HostProblem>;

/** Whether a text is a name under a listed top-level name. */
const isListedName = (result: HostResult): result is Found =>
  'host' in result && result.host.includes('.') && topLevelKind(result.host) === 'public';

/** How the host was got out of the input, where that has to be said. */
type Reading = 'spaces' | 'dot' | 'from-text';

interface Answer {
  result: HostResult;
  reading?: Reading;
}

/** 1. example.com: the number that a list put before it. */
const LIST_NUMBER = /^[([]?\d{1,3}[.)\]]$/;

/** `example com`: the dot was left out. */
const withDot = ([name = '', suffix = '', ...others]: readonly string[]): Answer | null => {
  if (others.length > 0 || !/^[a-z0-9-]+$/i.test(name) || !isUsualSuffix(suffix)) return null;
  const result = hostOfToken(`${name}.${suffix}`);
  return isListedName(result) ? { result, reading: 'dot' } : null;
};

/**
 * Spaces inside one input: `example . com` and `exam ple.com` are one name torn apart; in `请查 example.com 谢谢` the
 * one word that is a name counts.
 */
const hostOfWords = (text: string): Answer => {
  if (!/\s/.test(text)) return { result: hostOfToken(text) };
  const all = text.split(/\s+/);
  const words = LIST_NUMBER.test(all[0] ?? '') ? all.slice(1) : all;
  if (words.length === 1) return hostOfWords(words.join(''));
  const joined = hostOfToken(words.join(''));
  const plain = words.every((word) => /^[\w.-]+$/.test(word));
  if (plain && isListedName(joined)) return { result: joined, reading: 'spaces' };
  const hosts = words.map(hostOfToken);
  const named = hosts.find(isListedName);
  if (named) return { result: named };
  if (isListedName(joined)) return { result: joined, reading: 'spaces' };
  const dotted = withDot(words);
  if (dotted) return dotted;
  const address = hosts.find((host) => 'problem' in host && host.problem === 'ip');
  return { result: address ?? { problem: 'not-a-domain' } };
};

/** Whether the words around a name were taken for a part of it, or kept it from being found. */
const holdsMore = (text: string, result: HostResult): boolean => {
  if ('problem' in result) return ['bad-label', 'not-a-domain'].includes(result.problem);
  return result.unicode !== result.host && (!isListedName(result) || hasLead(text));
};

const ofSuffix = (suffix: string | null): Answer | null => {
  const result = suffix === null ? null : hostOfToken(suffix);
  return result && 'host' in result ? { result, reading: 'from-text' } : null;
};

/** The host a text names: the text itself, or the name in a sentence. */
const hostOfText = (text: string): Answer => {
  const only = ofSuffix(onlySuffixIn(text));
  if (only) return only;
  const whole = hostOfWords(text);
  if (!holdsMore(text, whole.result)) return whole;
  const name = nameInSentence(text);
  const named = name === null ? null : hostOfToken(name);
  if (named && isListedName(named)) return { result: named, reading: 'from-text' };
  const asked = ofSuffix(suffixInSentence(text));
  if (asked || text.includes('.')) return asked ?? whole;
  const problem = sayingProblem(text, whole.result);
  return problem ? { ...whole, result: { problem } } : whole;
};

/**
 * One domain, URL, mail address, suffix or filing number. Never throws; what cannot be answered is
 * `kind: 'invalid'` with its reason in `problem` and a sentence in `notes`.
 */
export const lookUp = (input: string): LookupReport => {
  if (PLAIN.test(input) && input.length <= 63) return forHost(input, input, input);
  const text = clean(input);
  if (text === '') return invalid(input, { problem: 'empty' });
  const number = readNumber(text, input);
  if (number) return number;
  const { result, reading } = hostOfText(text);
  if ('problem' in result) return invalid(input, result);
  const report = forHost(input, result.host, result.unicode);
  if (!reading || report.kind === 'invalid') return report;
  const host = report.kind === 'suffix' ? `.${result.unicode}` : result.unicode;
  const note = nameNote('name', 'note', `name.${reading}`, { host });
  return { ...report, notes: [note, ...report.notes] };
};

/** Every domain and number in a text, in order, each once. An empty text gives one `empty` report. */
export const lookUpAll = (text: string): LookupReport[] => {
  const seen = new Set<string>();
  const reports: LookupReport[] = [];
  for (const part of splitInputs(text)) {
    const report = lookUp(part);
    const identity = identityOf(report);
    if (seen.has(identity)) continue;
    seen.add(identity);
    reports.push(report);
  }
  return reports.length > 0 ? reports : [lookUp(text)];
};

/** Two inputs with the same identity have the same answer. */
const identityOf = (report: LookupReport): string =>
  report.domain ??
  report.filingNumber?.text ??
  report.publicSecurityNumber?.text ??
  (report.kind === 'suffix' ? `.${report.suffix?.ascii}` : report.input);
