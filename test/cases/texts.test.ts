import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEADLINES } from '../../utils/calendar/deadline.ts';
import { IMPORT_PROBLEMS } from '../../utils/cases/backup.ts';
import { MOMENTS, ORIGINS } from '../../utils/cases/case.ts';
import { STORE_PROBLEMS } from '../../utils/cases/problem.ts';
import { cases as en } from '../../utils/text/en/cases.ts';
import { cases as zh } from '../../utils/text/zh-CN/cases.ts';
import { common } from '../../utils/text/zh-CN/common.ts';
import { STAGES } from '../../utils/vocabulary.ts';

const has = (key: string) => expect([key, key in zh || key in common]).toEqual([key, true]);

const source = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(`${folder}/${file.name}`, 'utf8'))
    .join('\n');

describe('sentences of cases', () => {
  it('each kind of deadline, moment, stage, origin and problem has its own', () => {
    for (const id of DEADLINES) [`deadline.${id}`, `deadline.${id}.why`].forEach(has);
    for (const id of MOMENTS) has(`moment.${id}`);
    for (const id of ORIGINS) has(`origin.${id}`);
    for (const stage of STAGES) has(`message.${stage}`);
    for (const kind of STORE_PROBLEMS) has(`store.problem.${kind}`);
    for (const kind of IMPORT_PROBLEMS) has(`import.problem.${kind}`);
  });

  it('every key written in the code is there', () => {
    const code = source('utils/cases') + source('utils/calendar') + source('utils/extension');
    const families = 'operation|handoff|message|import|csv|ics|reminder|badge|when|due|left|wait';
    const keys = [...code.matchAll(new RegExp(`'((?:${families})\\.[a-z.-]+)'`, 'g'))].map(
      ([, key]) => key ?? '',
    );
    expect(keys.length).toBeGreaterThan(50);
    for (const key of keys) has(key);
  });

  it('both languages use the same placeholders', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const [key, text] of Object.entries(zh)) {
      expect([key, places(en[key as keyof typeof zh])]).toEqual([key, places(text)]);
    }
  });

  it('Chinese without exclamation marks, every sentence in it filled', () => {
    for (const text of [...Object.values(zh), ...Object.values(en)]) {
      expect(text).not.toMatch(/[!！]/);
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
    }
  });
});
