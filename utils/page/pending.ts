import { CONDITIONAL, NOTICE, PENDING } from '../providers/signs.ts';
import type { PageFacts, Stage } from '../vocabulary.ts';
import { isPressable } from './controls.ts';
import { attr } from './model.ts';
import { pageControls, type Reading } from './reading.ts';
import { above, flat, linesOf, textOf } from './tree.ts';

const CLOSED: ReadonlySet<Stage> = new Set(['withdrawn', 'abandoned', 'expired', 'done']);

/** The state of a service that an order is changing. */
const RUNNING = /^(变更|注销|取消接入|转移|迁移)(备案)?(初审|审核|办理|处理)?中$/;

/** Is an order open? `null` where neither an order or notice nor an enabled action tells. */
export function readPending(reading: Reading, facts: PageFacts): boolean | null {
  const { orders, services, subjectActions } = facts;
  if (orders.some(({ stage }) => stage !== 'unknown' && !CLOSED.has(stage))) return true;
  if (reading.els.some((p) => textOf(p).length < 20 && RUNNING.test(flat(p)) && !isPressable(p)))
    return true;
  if (notices(reading).some((line) => PENDING.test(line)) || tooltipSays(reading)) return true;
  if (
    facts.readiness !== 'ready' ||
    !facts.subject ||
    orders.some(({ stage }) => stage === 'unknown')
  )
    return null;
  const actions = [...subjectActions, ...services.flatMap((service) => service.actions)];
  return actions.some(({ id, enabled }) => enabled && /^(change|cancel)-/.test(id)) ? false : null;
}

/** A switched-off control says why in its tooltip. */
function tooltipSays(reading: Reading): boolean {
  return pageControls(reading).some(
    ({ piece, enabled }) =>
      !enabled && [piece, ...above(piece)].slice(0, 3).some((p) => PENDING.test(attr(p, 'title'))),
  );
}

/** Lines of the page that state something; no questions, conditions or denials. */
function notices({ els }: Reading): string[] {
  return els
    .filter(
      (p) =>
        p.part === '' &&
        textOf(p).length < 400 &&
        /[订核整审驳退办]|order|verif|filing/i.test(textOf(p)),
    )
    .flatMap(linesOf)
    .filter(
      (line) =>
        line.length > 8 && !CONDITIONAL.test(line) && (PENDING.test(line) || NOTICE.test(line)),
    );
}

/** What the page itself says about the state of things, in its own words. */
export function readMessage(reading: Reading): string | undefined {
  return notices(reading).find((line) => NOTICE.test(line));
}
