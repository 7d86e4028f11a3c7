import { caseOfNotice, rowOfNotice, setOfNotice } from '../../utils/cases/from-notice.ts';
import { addCases, changeCases, readRows } from '../../utils/cases/store-cases.ts';
import type { Notice } from '../../utils/notice/notice.ts';
import type { ViewProps } from '../mount.tsx';
import { NoticePanel } from '../notice/NoticePanel.tsx';
import { type StoreState, useQuery } from '../use-store.ts';
import { goTo } from './route.ts';

/** A pasted notice, and the case it makes or moves. */
export const NoticePage = ({
  t,
  sources,
  settings,
  store,
  text,
}: ViewProps & { store: StoreState; text: string }) => {
  const rows = useQuery(store, readRows);
  const known = rows?.ok ? rows.value : [];
  const track = async (notice: Notice, caseId?: string) => {
    if (store.state !== 'open') throw new Error(t('workbench.store.failed'));
    const row = known.find(({ id }) => id === caseId);
    if (row) {
      const set = setOfNotice(notice, row);
      const what = { key: 'operation.edit' };
      const changed = await changeCases(store.store, [{ caseId: row.id, set }], what);
      if (!changed.ok) throw new Error(t(changed.problem.text));
      goTo('case', row.id);
      return;
    }
    const made = caseOfNotice(notice);
    if (!made) throw new Error(t('case.needs-name'));
    const added = await addCases(store.store, [made]);
    if (!added.ok) throw new Error(t(added.problem.text));
    goTo('case', added.value.changes[0]?.caseId ?? '');
  };
  return (
    <NoticePanel
      t={t}
      locale={settings.locale}
      sources={sources}
      initial={text}
      caseOf={(notice) => {
        const row = rowOfNotice(notice, known);
        return row ? { id: row.id, title: row.label } : null;
      }}
      onTrack={track}
      onGuide={(guide) => goTo('guide', guide.procedure, ...(guide.section ? [guide.section] : []))}
    />
  );
};
