import type { CaseRow } from '../../utils/cases/summary.ts';
import { useMenu } from '../use-menu.ts';
import type { DeskProps } from '../workbench/Workbench.tsx';
import { EXPORTS, saveExport } from './export.ts';

/** Files of the chosen cases. */
export const ExportMenu = (props: DeskProps & { rows: readonly CaseRow[] }) => {
  const { rows, t } = props;
  const { menu, close } = useMenu();
  return (
    <details class="menu" ref={menu}>
      <summary class="button">{t('cases.bulk.export')}</summary>
      <div class="menu-items">
        {EXPORTS.map((kind) => (
          <button
            key={kind}
            type="button"
            onClick={() => {
              close();
              void saveExport(kind, props, rows);
            }}
          >
            {t(`backup.export.${kind}`)}
          </button>
        ))}
      </div>
    </details>
  );
};
