import { useMemo, useState } from 'preact/hooks';
import {
  GUIDE_PROVIDERS,
  GUIDE_SECTIONS,
  type GuideProvider,
} from '../../utils/knowledge/procedures/model.ts';
import { isProcedure } from '../../utils/knowledge/procedures.ts';
import { searchEntries } from '../../utils/search/entries.ts';
import { PROCEDURES } from '../../utils/vocabulary.ts';
import { DecisionTree } from '../guide/DecisionTree.tsx';
import { GuideView } from '../guide/GuideView.tsx';
import { guideHref } from '../guide/links.ts';
import type { ViewProps } from '../mount.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { openEntry } from './open-entry.ts';
import { ProvinceRules, provinceLines } from './ProvinceRules.tsx';
import { goTo } from './route.ts';

const Index = ({ t }: ViewProps) => (
  <>
    <DecisionTree t={t} />
    <ul class="guide-index">
      {PROCEDURES.map((procedure) => (
        <li key={procedure}>
          <a href={guideHref(procedure)}>{t(`procedure.${procedure}`)}</a>
        </li>
      ))}
    </ul>
  </>
);

/** One guide, or all of them behind a search box and the decision help. */
export const GuidePage = (props: ViewProps & { parts: readonly string[] }) => {
  const { t, settings, parts } = props;
  const entries = useMemo(() => searchEntries(t), [t]);
  const [chosen, setChosen] = useState<GuideProvider>('aliyun');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [procedure = ''] = parts;
  const provider = GUIDE_PROVIDERS.find((id) => parts.includes(id)) ?? chosen;
  const section = GUIDE_SECTIONS.find((id) => parts.slice(1).includes(id));
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  return (
    <section class="guides">
      <SearchBox entries={entries} t={t} onOpen={openEntry} />
      {isProcedure(procedure) ? (
        <GuideView
          key={procedure}
          procedure={procedure}
          provider={provider}
          t={t}
          ticked={ticked}
          onTick={tick}
          onProvider={(id) => {
            setChosen(id);
            goTo('guide', procedure, id);
          }}
          {...(section ? { section } : {})}
          {...(settings.province
            ? {
                province: <ProvinceRules abbr={settings.province} t={t} sources={props.sources} />,
                provinceText: provinceLines(settings.province, t),
              }
            : {})}
        />
      ) : (
        <Index {...props} />
      )}
    </section>
  );
};
