/**
 * axe-core without a script tag, so that no page policy matters.
 *
 *   expect(await axeOnPage(page)).toEqual([]);           // a whole extension page
 *   expect(await axeInOverlay(page)).toEqual([]);         // the overlay on a provider page, closed root and all
 */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { OVERLAY, resolveClosedRoot, withSession } from './pierce.ts';

/** One line a violation: rule id, impact, where, and the element. */
export type Violation = string;

interface AxeResult {
  violations: { id: string; impact: string | null; nodes: { target: unknown; html: string }[] }[];
}

/** To be evaluated in the page before `axe.run`. */
export const AXE_SOURCE: string = axe.source;

export const describeViolations = (result: unknown): Violation[] =>
  (result as AxeResult).violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, html }) => `${id} (${impact}): ${JSON.stringify(target)} ${html.slice(0, 160)}`,
    ),
  );

export const axeOnPage = async (page: Page): Promise<Violation[]> => {
  await page.evaluate(AXE_SOURCE);
  return describeViolations(
    await page.evaluate('axe.run(document, { resultTypes: ["violations"] })'),
  );
};

/** Called on the host with its closed root: lends the root to axe for the run, then takes it back. */
export const AXE_ON_CLOSED_ROOT = `async function (root) {
  Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true });
  try { return await axe.run(this, { resultTypes: ['violations'] }); } finally { delete this.shadowRoot; }
}`;

export const axeInOverlay = async (page: Page, tag = OVERLAY): Promise<Violation[]> => {
  await page.evaluate(AXE_SOURCE);
  return withSession(page, async (cdp) => {
    const { host, root } = await resolveClosedRoot(cdp, tag);
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: host,
      functionDeclaration: AXE_ON_CLOSED_ROOT,
      arguments: [{ objectId: root }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return describeViolations(result.value);
  });
};
