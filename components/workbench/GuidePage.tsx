import { useMemo, useState } from 'preact/hooks';
import {
  GUIDE_PROVIDERS,
  GUIDE_SECTIONS,
  type GuideProvider,
} from '../../utils/knowledge/procedures/model.ts';
import { isProcedure } from '../../utils/knowledge/procedures.ts';
import { searchEntries } from '../../utils/search/entries.ts';
import type { ProcedureId } from '../../utils/vocabulary.ts';
import { GuideIndex } from '../guide/GuideIndex.tsx';
import { GuideView } from '../guide/GuideView.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { openEntry } from './open-entry.ts';
import { ProvinceRules, provinceLines } from './ProvinceRules.tsx';
import { goTo } from './route.ts';
import { TickKeeper, useGuideTicks } from './TickKeeper.tsx';
import { WithText } from './WithText.tsx';
import type { DeskProps } from './Workbench.tsx';

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

/** `#guide/search/<text or ticket>`: a question from the address bar. */
const askedOf = ([view = '', text = '']: readonly string[]): string =>
  view === 'search' ? text : '';

/** One guide, or the way to each of them, under a search box. */
export const GuidePage = (props: DeskProps & { parts: readonly string[] }) => {
  const { t, parts } = props;
  const entries = useMemo(() => searchEntries(t), [t]);
  const [procedure = ''] = parts;
  const asked = askedOf(parts);
  return (
    <section class="guides">
      <WithText key={asked} part={asked}>
        {(text) => <SearchBox entries={entries} t={t} initial={text} onOpen={openEntry} />}
      </WithText>
      {isProcedure(procedure) ? (
        <One key={procedure} {...props} procedure={procedure} />
      ) : (
        <GuideIndex t={t} />
      )}
    </section>
  );
};
