import type { WordedFinding } from '../../utils/calendar/words.ts';
import { FindingCard, type FindingProps } from './FindingCard.tsx';
import { VerdictMark } from './VerdictMark.tsx';

/** The same finding keeps its node while others come and go. */
const keyOf = ({ rule, what, about }: WordedFinding): string =>
  JSON.stringify([rule, what.key, about]);

/** So many findings are drawn open; the others folded. */
const FIRST = 12;

type Props = Omit<FindingProps, 'finding' | 'lead'> & {
  findings: readonly WordedFinding[];
  /** The one to say first, drawn larger. */
  lead?: WordedFinding | null;
};

type CardProps = Omit<FindingProps, 'finding' | 'lead'>;

const Cards = ({ findings, lead, ...card }: Props) =>
  findings.length > 0 && (
    <ul class="findings">
      {findings.map((finding) => (
        <FindingCard key={keyOf(finding)} finding={finding} lead={finding === lead} {...card} />
      ))}
    </ul>
  );

const Passes = ({ findings, ...card }: CardProps & { findings: readonly WordedFinding[] }) => (
  <details class="passes">
    <summary>
      <VerdictMark verdict="pass" t={card.t} />
      <b>{card.t('overlay.passes', { n: findings.length })}</b>
      <span class="soft">{findings.map((finding) => card.t(finding.what)).join(' · ')}</span>
    </summary>
    <Cards findings={findings} {...card} />
  </details>
);

/** Findings in the order given, the lead drawn larger; long lists and passes folded. Without hooks: provider pages draw it too. */
export const Findings = ({ findings, lead, ...card }: Props) => {
  const passes = findings.filter((finding) => finding.verdict === 'pass');
  const others = findings.filter((finding) => finding.verdict !== 'pass');
  const rest = others.slice(FIRST);
  return (
    <>
      <Cards findings={others.slice(0, FIRST)} lead={lead} {...card} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{card.t('overlay.more', { n: rest.length })}</summary>
          <Cards findings={rest} {...card} />
        </details>
      )}
      {passes.length > 0 && <Passes findings={passes} {...card} />}
    </>
  );
};
