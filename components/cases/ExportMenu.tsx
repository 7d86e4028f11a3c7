import { useRef } from 'preact/hooks';
import type { CaseRow } from '../../utils/cases/summary.ts';
import type { DeskProps } from '../workbench/Workbench.tsx';
import { EXPORTS, type ExportKind, saveExport } from './export.ts';

/** Files of the chosen cases. */
export const ExportMenu = (props: DeskProps & { rows: readonly CaseRow[] }) => {
  const { rows, store, acts, t } = props;
  const menu = useRef<HTMLDetailsElement>(null);
  const save = async (kind: ExportKind) => {
    if (menu.current) menu.current.open = false;
    if (store.state !== 'open') return;
    const saved = await saveExport(kind, { store: store.store, rows, t, now: new Date() });
    acts.say(
      saved.ok
        ? t('backup.saved', { name: saved.value })
        : t('cases.failed', { reason: t(saved.problem.text) }),
      !saved.ok,
    );
  };
  return (
    <details class="menu" ref={menu}>
      <summary class="button">{t('cases.bulk.export')}</summary>
      <div class="menu-items">
        {EXPORTS.map((kind) => (
          <button key={kind} type="button" onClick={() => void save(kind)}>
            {t(`backup.export.${kind}`)}
          </button>
        ))}
      </div>
    </details>
  );
};
