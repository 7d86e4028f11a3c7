import { useMemo, useState } from 'preact/hooks';
import {
  GUIDE_PROVIDERS,
  GUIDE_SECTIONS,
  type GuideProvider,
} from '../../utils/knowledge/procedures/model.ts';
import { isProcedure } from '../../utils/knowledge/procedures.ts';
import { searchEntries } from '../../utils/search/entries.ts';
import { PROCEDURES, type ProcedureId } from '../../utils/vocabulary.ts';
import { DecisionTree } from '../guide/DecisionTree.tsx';
import { GuideView } from '../guide/GuideView.tsx';
import { guideHref } from '../guide/links.ts';
import type { ViewProps } from '../mount.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { openEntry } from './open-entry.ts';
import { ProvinceRules, provinceLines } from './ProvinceRules.tsx';
import { goTo } from './route.ts';
import { TickKeeper, useGuideTicks } from './TickKeeper.tsx';
import type { DeskProps } from './Workbench.tsx';

const Index = ({ t }: ViewProps) => (
  <>
    <ul class="guide-index">
      {PROCEDURES.map((procedure) => (
        <li key={procedure}>
          <a href={guideHref(procedure)}>{t(`procedure.${procedure}`)}</a>
        </li>
      ))}
    </ul>
    <DecisionTree t={t} />
  </>
);

interface OneProps extends DeskProps {
  procedure: ProcedureId;
  parts: readonly string[];
}

/** One guide; its ticks belong to a case or to nobody. */
const One = (props: OneProps) => {
  const { t, settings, sources, procedure, parts } = props;
  const [chosen, setChosen] = useState<GuideProvider>('aliyun');
  const provider = GUIDE_PROVIDERS.find((id) => parts.includes(id)) ?? chosen;
  const section = GUIDE_SECTIONS.find((id) => parts.slice(1).includes(id));
  const ticks = useGuideTicks(props, procedure, provider);
  const place = ticks.province ?? settings.province;
  return (
    <>
      <TickKeeper ticks={ticks} t={t} />
      <GuideView
        procedure={procedure}
        provider={provider}
        t={t}
        ticked={ticks.ticked}
        onTick={ticks.tick}
        onProvider={(id) => {
          setChosen(id);
          goTo('guide', procedure, id);
        }}
        {...(section ? { section } : {})}
        {...(place
          ? {
              province: <ProvinceRules abbr={place} t={t} sources={sources} />,
              provinceText: provinceLines(place, t),
            }
          : {})}
      />
    </>
  );
};

/** One guide, or all of them behind a search box and the decision help. */
export const GuidePage = (props: DeskProps & { parts: readonly string[] }) => {
  const { t, parts } = props;
  const entries = useMemo(() => searchEntries(t), [t]);
  const [procedure = ''] = parts;
  return (
    <section class="guides">
      <SearchBox entries={entries} t={t} onOpen={openEntry} />
      {isProcedure(procedure) ? (
        <One key={procedure} {...props} procedure={procedure} />
      ) : (
        <Index {...props} />
      )}
    </section>
  );
};
