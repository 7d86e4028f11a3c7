import { describe, expect, it } from 'vitest';
import { ENDINGS } from '../../utils/knowledge/foresight/endings.ts';
import { FORESEEN_MESSAGES } from '../../utils/knowledge/foresight/messages.ts';
import { LOOK_UPS, REASONS } from '../../utils/knowledge/foresight/shape.ts';
import { checksNamedFor, type ForesightCheck, foresight } from '../../utils/knowledge/foresight.ts';
import { MESSAGES } from '../../utils/knowledge/messages/messages.ts';
import { PROVINCE_TOPICS } from '../../utils/knowledge/provinces/shape.ts';
import { SOURCES } from '../../utils/knowledge/sources.ts';
import { CHECKLISTS } from '../../utils/preflight/checklists/all.ts';
import { RULES } from '../../utils/preflight/rules/all.ts';
import { en } from '../../utils/text/en.ts';
import { zhCN } from '../../utils/text/zh-CN.ts';

const known = { rules: RULES, checklists: CHECKLISTS };
const rows = foresight(MESSAGES, known);
const row = (id: string) => rows.find(({ of }) => of.id === id);

const sentenceOf = (check: ForesightCheck): string => {
  if (check.kind === 'rule') return `foresight.rule.${check.rule}`;
  if (check.kind === 'item') return `checklist.${check.action}.${check.item}`;
  if (check.kind === 'look-up') return `foresight.look-up.${check.lookUp}`;
  return `province.topic.${check.topic}`;
};

describe('foresight', () => {
  it('has a row for every known message and every bad ending, once', () => {
    const ids = rows.map(({ of }) => `${of.kind} ${of.id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(Object.keys(MESSAGES).length + Object.keys(ENDINGS).length);
    expect(Object.keys(FORESEEN_MESSAGES).toSorted()).toEqual(Object.keys(MESSAGES).toSorted());
  });

  it('leaves no row empty: a check that exists, or why nobody can foresee it', () => {
    const empty = rows.filter(({ checks, reason }) => checks.length === 0 && !reason);
    expect(empty.map(({ of }) => of.id)).toEqual([]);
    for (const { checks, reason } of rows) if (reason) expect(checks).toEqual([]);
  });

  it('names only rules, checklist items and topics that exist', () => {
    const dead = rows
      .filter(({ of, checks }) => checksNamedFor(of).length !== checks.length)
      .map(({ of }) => `${of.id}: ${checksNamedFor(of).join(' ')}`);
    expect(dead).toEqual([]);
    for (const { checks } of rows)
      for (const check of checks) {
        if (check.kind === 'province') expect(PROVINCE_TOPICS).toContain(check.topic);
        if (check.kind === 'look-up') expect(LOOK_UPS).toContain(check.lookUp);
      }
  });

  it('shows no check that is gone', () => {
    const without = foresight(MESSAGES, { rules: [], checklists: CHECKLISTS });
    expect(without.flatMap(({ checks }) => checks).some(({ kind }) => kind === 'rule')).toBe(false);
  });

  it('has the 24-hour, 45-day and empty-shell endings, each foreseen by a rule', () => {
    for (const id of ['sms-timeout', 'order-lapsed', 'empty-shell-service', 'empty-shell-subject'])
      expect(
        row(id)?.checks.some(({ kind }) => kind === 'rule'),
        id,
      ).toBe(true);
  });

  it('marks the rules that only newer pages can trigger', () => {
    const [first] = row('access-dns-elsewhere')?.checks ?? [];
    expect(first).toEqual({ kind: 'rule', rule: 'access-accuracy', newerPagesOnly: true });
    const marked = rows
      .flatMap(({ checks }) => checks)
      .flatMap((check) => (check.kind === 'rule' && check.newerPagesOnly ? [check.rule] : []));
    expect(new Set(marked)).toEqual(new Set(['access-accuracy', 'service-codes']));
  });

  it('calls no failure of today unforeseeable because its system is gone', () => {
    for (const { of, reason } of rows)
      if (of.kind === 'message' && reason === 'retired')
        expect(MESSAGES[of.id], of.id).toHaveProperty('old', true);
  });

  it('has sources and words in both languages for each row', () => {
    for (const dictionary of [zhCN, en])
      for (const { of, checks, reason, sources } of rows) {
        for (const source of sources) expect(SOURCES, of.id).toHaveProperty(source);
        if (of.kind === 'ending') expect(dictionary).toHaveProperty([`foresight.ending.${of.id}`]);
        if (reason) expect(dictionary).toHaveProperty([`foresight.reason.${reason}`]);
        for (const check of checks) expect(dictionary, of.id).toHaveProperty([sentenceOf(check)]);
      }
    const reasons = new Set(rows.flatMap(({ reason }) => reason ?? []));
    expect(reasons).toEqual(new Set(REASONS));
  });

  it('keeps the rows that nobody can foresee few', () => {
    const unforeseen = rows.filter(({ reason }) => reason && reason !== 'no-failure');
    expect(unforeseen.length).toBeLessThan(rows.length / 8);
  });
});
