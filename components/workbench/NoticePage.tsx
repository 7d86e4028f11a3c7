import {
  caseOfNotice,
  rowOfNotice,
  rowsForNotice,
  setOfNotice,
} from '../../utils/cases/from-notice.ts';
import { addCases, changeCases } from '../../utils/cases/store-cases.ts';
import type { Notice } from '../../utils/notice/notice.ts';
import { NoticePanel } from '../notice/NoticePanel.tsx';
import { goTo } from './route.ts';
import type { DeskProps } from './Workbench.tsx';

/** A pasted notice, and the case it makes or moves. */
export const NoticePage = (props: DeskProps & { text: string }) => {
  const { t, sources, settings, store, rows, acts, text } = props;
  const track = async (notice: Notice, caseId?: string) => {
    if (store.state !== 'open') throw new Error(t('workbench.store.not-open'));
    const row = rows.find(({ id }) => id === caseId);
    const made = row ? null : caseOfNotice(notice);
    if (!row && !made) throw new Error(t('case.needs-name'));
    const done = await acts.run((open) =>
      row
        ? changeCases(open, [{ caseId: row.id, set: setOfNotice(notice, row) }], {
            key: 'operation.edit',
          })
        : addCases(open, made ? [made] : []),
    );
    if (!done) throw new Error(t('field.problem.not-saved'));
    goTo('case', row?.id ?? done.changes[0]?.caseId ?? '');
  };
  return (
    <NoticePanel
      t={t}
      locale={settings.locale}
      sources={sources}
      initial={text}
      caseOf={(notice) => {
        const row = rowOfNotice(notice, rows);
        return row ? { id: row.id, title: row.label } : null;
      }}
      choicesOf={(notice) =>
        rowsForNotice(notice, rows).map(({ id, label, domain }) => ({
          id,
          title: domain && domain !== label ? `${label}（${domain}）` : label,
        }))
      }
      onTrack={track}
      onGuide={(guide) => goTo('guide', guide.procedure, ...(guide.section ? [guide.section] : []))}
    />
  );
};
