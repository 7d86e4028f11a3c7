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
import type { DeskProps } from '../workbench/Workbench.tsx';

export const EXPORTS = ['json', 'redacted', 'csv', 'csv-redacted', 'ics'] as const;
type ExportKind = (typeof EXPORTS)[number];

const ENDINGS: Readonly<Record<ExportKind, { ending: string; type: string }>> = {
  json: { ending: '.json', type: 'application/json' },
  redacted: { ending: '-redacted.json', type: 'application/json' },
  csv: { ending: '.csv', type: 'text/csv' },
  'csv-redacted': { ending: '-redacted.csv', type: 'text/csv' },
  ics: { ending: '.ics', type: 'text/calendar' },
};

interface Wanted {
  store: Store;
  /** Absent: all of them. */
  rows?: readonly CaseRow[];
  t: Translate;
  now: Date;
}

/** Null where there is nothing to put into such a file. */
const contentOf = async (
  kind: ExportKind,
  { store, rows, t, now }: Wanted,
): Promise<Result<string | null>> => {
  if (kind === 'json' || kind === 'redacted') {
    const ids = rows?.map(({ id }) => id);
    return exportBackup(store, { redacted: kind === 'redacted', ...(ids && { ids }) });
  }
  const all = rows ? ok([...rows]) : await readRows(store);
  if (!all.ok) return all;
  if (kind === 'ics') return ok(toIcs(all.value, t, now));
  return ok(toCsv(all.value, t, { redact: kind === 'csv-redacted' }));
};

/** Saves a file and says its name, or why there is none. */
export const saveExport = async (
  kind: ExportKind,
  { store, acts, t }: DeskProps,
  rows?: readonly CaseRow[],
): Promise<void> => {
  if (store.state !== 'open') return;
  const now = new Date();
  const content = await contentOf(kind, { store: store.store, t, now, ...(rows && { rows }) });
  if (!content.ok) return acts.say(t('cases.failed', { reason: t(content.problem.text) }), true);
  if (content.value === null) return acts.say(t('backup.no-dates'), true);
  const { ending, type } = ENDINGS[kind];
  const name = `beian-preflight-${toIso(now).slice(0, 10)}${ending}`;
  download(name, type, content.value);
  acts.say(t('backup.saved', { name }));
};
