/** Files of cases: for keeping, for spreadsheets, for calendars. */
import { toIso } from '../../utils/calendar/shanghai.ts';
import { toCsv } from '../../utils/cases/csv.ts';
import { toIcs } from '../../utils/cases/ics.ts';
import { ok, type Result } from '../../utils/cases/problem.ts';
import type { Store } from '../../utils/cases/store.ts';
import { exportBackup } from '../../utils/cases/store-backup.ts';
import { readRows } from '../../utils/cases/store-cases.ts';
import type { CaseRow } from '../../utils/cases/summary.ts';
import type { Translate } from '../../utils/text/t.ts';
import { download } from '../download.ts';

export const EXPORTS = ['json', 'redacted', 'csv', 'ics'] as const;
export type ExportKind = (typeof EXPORTS)[number];

const ENDINGS: Readonly<Record<ExportKind, { ending: string; type: string }>> = {
  json: { ending: '.json', type: 'application/json' },
  redacted: { ending: '-redacted.json', type: 'application/json' },
  csv: { ending: '.csv', type: 'text/csv' },
  ics: { ending: '.ics', type: 'text/calendar' },
};

interface Wanted {
  store: Store;
  /** Absent: all of them. */
  rows?: readonly CaseRow[];
  t: Translate;
  now: Date;
}

const contentOf = async (
  kind: ExportKind,
  { store, rows, t, now }: Wanted,
): Promise<Result<string>> => {
  if (kind === 'json' || kind === 'redacted') {
    const ids = rows?.map(({ id }) => id);
    return exportBackup(store, { redacted: kind === 'redacted', ...(ids && { ids }) });
  }
  const all = rows ? ok([...rows]) : await readRows(store);
  if (!all.ok) return all;
  return ok(kind === 'csv' ? toCsv(all.value, t) : toIcs(all.value, t, now));
};

/** Saves a file and answers with its name. */
export const saveExport = async (kind: ExportKind, wanted: Wanted): Promise<Result<string>> => {
  const content = await contentOf(kind, wanted);
  if (!content.ok) return content;
  const { ending, type } = ENDINGS[kind];
  const name = `beian-preflight-${toIso(wanted.now).slice(0, 10)}${ending}`;
  download(name, type, content.value);
  return ok(name);
};
