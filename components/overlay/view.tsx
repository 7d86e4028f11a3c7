/**
 * The overlay's view of a judgement, as plain data: drawn in the background with the same components as elsewhere, so
 * that provider pages carry neither them nor their sentences. Components here are plain functions without hooks.
 */
import type { ComponentChildren, VNode } from 'preact';
import type { Judged } from '../../utils/extension/judge.ts';
import type { Drawn, View } from '../../utils/extension/messages.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { Verdict } from '../../utils/vocabulary.ts';
import { ChecklistBox } from '../findings/ChecklistBox.tsx';
import { Findings } from '../findings/Findings.tsx';
import { VerdictMark } from '../findings/VerdictMark.tsx';

/** Elements as data: components called, handlers left to the page's script (it knows its buttons by `data-…`). */
export const drawn = (child: ComponentChildren): Drawn[] => {
  if (Array.isArray(child)) return child.flatMap(drawn);
  if (child === null || child === undefined || typeof child === 'boolean' || child === '')
    return [];
  if (typeof child !== 'object') return [String(child)];
  const { type, props, key } = child as VNode<Record<string, unknown>>;
  if (typeof type === 'function')
    return drawn((type as (props: unknown) => ComponentChildren)(props));
  const { children, ...own } = props;
  const attributes = Object.entries({ key, ...own }).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[name, value] as const]
      : [],
  );
  return [[type, Object.fromEntries(attributes), drawn(children)]];
};

const nothing = () => {};

/** The view of a judgement; `t` speaks the overlay's language and has the sentences that the judgement uses. */
export const drawView = (judged: Judged, t: Translate): View => {
  const { findings, lead, checklists, readiness, doubts } = judged;
  const sources = (id: string) => judged.sources[id] ?? null;
  const rest = findings.filter((finding) => finding !== lead);
  const count = (verdict: Verdict) => findings.filter((one) => one.verdict === verdict).length;
  const told = (['stop', 'warn', 'unknown'] as const).filter(count);
  const worst = findings[0]?.verdict;
  return {
    tab: drawn(
      <>
        {told.map((verdict) => (
          <span key={verdict} class={`count ${verdict}`}>
            <VerdictMark verdict={verdict} t={t} />
            {count(verdict)}
          </span>
        ))}
        {told.length === 0 && worst && readiness !== 'loading' && (
          <span class={`count ${worst}`}>
            <VerdictMark verdict={worst} t={t} />
          </span>
        )}
      </>,
    ),
    lead: drawn(
      lead && (
        <div class={`lead ${lead.verdict}`} role="status">
          <VerdictMark verdict={lead.verdict} t={t} />
          <div>
            <strong>{t(lead.what)}</strong>
            <p>{t(lead.why)}</p>
          </div>
        </div>
      ),
    ),
    line: drawn(
      <span class={`line ${lead?.verdict ?? ''}`}>
        {lead && <VerdictMark verdict={lead.verdict} t={t} />}
        <strong>{t(lead?.what ?? 'overlay.nothing')}</strong>
      </span>,
    ),
    body: drawn(
      <>
        {!lead && (
          <p class="empty">{t(readiness === 'loading' ? 'overlay.loading' : 'overlay.nothing')}</p>
        )}
        <Findings
          findings={lead ? [lead, ...rest] : rest}
          lead={lead}
          t={t}
          sources={sources}
          onGuide={nothing}
        />
        {doubts && (
          <section class="doubts">
            <h3>{t('overlay.doubts')}</h3>
            <p>{doubts}</p>
          </section>
        )}
        {checklists.map((checklist) => (
          <ChecklistBox
            key={checklist.action}
            checklist={checklist}
            ticked={new Set()}
            t={t}
            sources={sources}
            onTick={nothing}
          />
        ))}
      </>,
    ),
  };
};
