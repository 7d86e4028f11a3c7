import { useMemo } from 'preact/hooks';
import { foresight } from '../../utils/knowledge/foresight.ts';
import { MESSAGES } from '../../utils/knowledge/messages/messages.ts';
import { CHECKLISTS } from '../../utils/preflight/checklists/all.ts';
import { RULES } from '../../utils/preflight/rules/all.ts';
import { Corrections } from '../knowledge/Corrections.tsx';
import { Foresight } from '../knowledge/Foresight.tsx';
import { Provinces } from '../knowledge/Provinces.tsx';
import { Times } from '../knowledge/Times.tsx';
import type { ViewProps } from '../mount.tsx';
import { goTo } from './route.ts';

interface Props extends ViewProps {
  view: 'provinces' | 'corrections' | 'foresight' | 'times';
  parts: readonly string[];
}

/** Which rejections and bad endings a check would have foreseen. */
const ForesightTable = ({ t, sources }: ViewProps) => {
  const rows = useMemo(() => foresight(MESSAGES, { rules: RULES, checklists: CHECKLISTS }), []);
  return <Foresight rows={rows} t={t} sources={sources} />;
};

/** What is known beside the guides: provincial rules, claims found on the web, and what can be foreseen. */
export const KnowledgePage = (props: Props) => {
  const { view, parts, t, sources, settings } = props;
  if (view === 'provinces') {
    const province = parts[0] || settings.province || undefined;
    return (
      <Provinces
        key={parts.join('/')}
        t={t}
        sources={sources}
        {...(province ? { province } : {})}
        {...(parts[1] ? { topic: parts[1] } : {})}
        onChoose={(name) => goTo('provinces', name)}
      />
    );
  }
  if (view === 'times') return <Times t={t} sources={sources} />;
  if (view === 'foresight') return <ForesightTable {...props} />;
  return (
    <Corrections
      key={parts[0]}
      t={t}
      sources={sources}
      {...(parts[0] ? { correction: parts[0] } : {})}
    />
  );
};
