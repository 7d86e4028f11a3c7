import { useState } from 'preact/hooks';
import type { Finding } from '../../utils/vocabulary.ts';
import { FindingCard, type FindingProps } from './FindingCard.tsx';
import { VerdictMark } from './VerdictMark.tsx';

/** The same finding keeps its node while others come and go. */
const keyOf = ({ rule, what, about }: Finding): string => JSON.stringify([rule, what.key, about]);

/** So many findings are drawn at first; the others on demand. */
const FIRST = 12;

type Props = Omit<FindingProps, 'finding' | 'lead'> & {
  findings: readonly Finding[];
  /** The one to say first, drawn larger. */
  lead?: Finding | null;
};

/** Findings in the order given; passes folded into one line. */
export const Findings = ({ findings, lead, ...rest }: Props) => {
  const [all, setAll] = useState(false);
  const { t } = rest;
  const passes = findings.filter((finding) => finding.verdict === 'pass');
  const others = findings.filter((finding) => finding.verdict !== 'pass');
  const shown = all ? others : others.slice(0, FIRST);
  return (
    <>
      <ul class="findings">
        {shown.map((finding) => (
          <FindingCard key={keyOf(finding)} finding={finding} lead={finding === lead} {...rest} />
        ))}
      </ul>
      {shown.length < others.length && (
        <button
          type="button"
          class="link more"
          onClick={(event) => event.isTrusted && setAll(true)}
        >
          {t('overlay.more', { n: others.length - shown.length })}
        </button>
      )}
      {passes.length > 0 && (
        <details class="passes">
          <summary>
            <VerdictMark verdict="pass" t={t} />
            <b>{t('overlay.passes', { n: passes.length })}</b>
            <span class="soft">{passes.map((finding) => t(finding.what)).join(' · ')}</span>
          </summary>
          <ul class="findings">
            {passes.map((finding) => (
              <FindingCard key={keyOf(finding)} finding={finding} {...rest} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
