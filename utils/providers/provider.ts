import type { ActionId, PageKind, ProviderId, Stage } from '../vocabulary.ts';

/** Where an address points before the page is read: a hint, the visible text decides. */
export interface Route {
  /** Tested against path, query and hash in one string, e.g. `/pcContainer/myorder?x=1#/y`. */
  path: RegExp;
  kind: PageKind;
  /** The hint holds on this host only; absent = on every host of the provider. */
  host?: string;
}

/** Console words of one provider beside those that all of them use (`common.ts`). Exact strings, as shown. */
export interface ProviderWords {
  /** Whole label of a control → what it does. */
  actions?: Readonly<Record<string, ActionId>>;
  /** Status word of an order → its stage. */
  stages?: Readonly<Record<string, Stage>>;
}

/** One provider as plain data: everything the manifest, the page and the options know about it. */
export interface Provider {
  id: ProviderId;
  /** Match patterns of the content script; also the host permissions. */
  matches: readonly string[];
  /** Optional hosts are switched on by the user and asked for at that moment. */
  optional: boolean;
  /** On a host shared with other products: which paths concern filing. Absent = the whole host does. */
  filingPath?: RegExp;
  routes: readonly Route[];
  /** Its list of services is paged: without a total or a pager the list cannot be called complete. */
  pagedServices?: true;
  words: ProviderWords;
}

/** For telling look-alikes apart; kept from the provider's page data, for pages do not need it. */
export interface OfficialNames {
  /** Registrable names the provider really owns: everything under them is official. */
  domains: readonly string[];
  /** Brand words a look-alike address borrows. */
  brands: readonly string[];
}
