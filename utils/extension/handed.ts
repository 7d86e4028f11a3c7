/**
 * A text on its way into the workbench: looked up, searched for, or a notice to explain. It may name persons, and the browser keeps the
 * addresses of pages in its history, so an address carries a ticket only. The text waits in memory and is taken once.
 */
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { openWorkbenchTab } from './workbench.ts';

const KEY = 'handed';
const TICKET = 'handed-';

const Handed = z.object({ ticket: z.string(), text: z.string() });

/** Is this part of an address a ticket, rather than the text itself? */
export const isTicket = (part: string): boolean => part.startsWith(TICKET);

/** Where a text is answered, as addresses of the workbench begin. */
export type Place = 'lookup' | 'guide/search' | 'notice';

/** Opens the workbench over a text. Where memory refuses, it opens empty. */
export const openWithText = async (place: Place, text: string): Promise<void> => {
  const ticket = `${TICKET}${crypto.randomUUID()}`;
  await browser.storage.session.set({ [KEY]: { ticket, text } }).catch(() => undefined);
  await openWorkbenchTab(`${place}/${ticket}`);
};

/** What was taken before, for as long as this page lives: the way back finds it again. */
const taken = new Map<string, string>();

/** The text of a ticket; '' where another page took it, or the page was loaded anew. Never rejects. */
export const takeText = async (ticket: string): Promise<string> => {
  const before = taken.get(ticket);
  if (before !== undefined) return before;
  try {
    const waiting = Handed.safeParse((await browser.storage.session.get(KEY))[KEY]);
    if (!waiting.success || waiting.data.ticket !== ticket) return '';
    await browser.storage.session.remove(KEY);
    taken.set(ticket, waiting.data.text);
    return waiting.data.text;
  } catch {
    return '';
  }
};
