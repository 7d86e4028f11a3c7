/**
 * The one contract between page, background and views. Every message is checked where it arrives; what does not
 * fit is refused and noted without its content.
 */
import * as z from 'zod/mini';
import { withMissing } from '../page/doubts.ts';
import {
  ACTIONS,
  type Locale,
  PAGE_KINDS,
  PROCEDURES,
  PROVIDERS,
  READINESS,
  REAL_NAME_STATES,
  type Readiness,
  SERVICE_KINDS,
  STAGES,
  type Verdict,
} from '../vocabulary.ts';

const Line = z.string().check(z.maxLength(2000));
const List = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.maxLength(5000));

const Action = z.object({ id: z.enum(ACTIONS), label: Line, enabled: z.boolean() });

const Order = z.object({
  id: Line,
  type: Line,
  status: Line,
  stage: z.enum(STAGES),
  domains: z.optional(List(Line)),
  submittedAt: z.optional(Line),
  updatedAt: z.optional(Line),
  actions: z.optional(List(Action)),
  rejectReasons: z.optional(List(Line)),
});

const DomainRow = z.object({
  domain: Line,
  realName: z.nullable(z.enum(REAL_NAME_STATES)),
  expires: z.nullable(Line),
});

const PageFactsAsSent = z.object({
  provider: z.enum(PROVIDERS),
  pageKind: z.enum(PAGE_KINDS),
  readiness: z.enum(READINESS),
  subject: z.nullable(z.object({ filingNumber: Line, name: Line, nature: Line })),
  pageActions: z.optional(List(Action)),
  subjectActions: List(Action),
  services: List(
    z.object({
      filingNumber: Line,
      name: Line,
      kind: z.optional(z.enum(SERVICE_KINDS)),
      domains: List(Line),
      domainsComplete: z.boolean(),
      actions: List(Action),
    }),
  ),
  servicesComplete: z.optional(z.boolean()),
  ordersComplete: z.optional(z.boolean()),
  moreMenuHidden: z.boolean(),
  openMenu: z.optional(List(Line)),
  orders: List(Order),
  pendingOrder: z.nullable(z.boolean()),
  rejectReasons: List(Line),
  dialog: z.nullable(
    z.object({
      title: Line,
      action: z.nullable(z.enum(ACTIONS)),
      fields: List(z.object({ label: Line, type: Line, required: z.boolean() })),
      buttons: List(z.object({ label: Line, enabled: z.boolean() })),
      mentionsIrreversible: z.boolean(),
      domain: z.optional(Line),
    }),
  ),
  form: z.nullable(
    z.object({
      fields: List(
        z.object({ label: Line, value: Line, required: z.boolean(), error: z.optional(Line) }),
      ),
      submit: z.nullable(Line),
      result: z.nullable(Line),
    }),
  ),
  domain: z.nullable(
    z.object({
      domain: Line,
      holder: z.nullable(Line),
      realName: z.nullable(z.enum(REAL_NAME_STATES)),
      expires: z.nullable(Line),
      statuses: List(Line),
    }),
  ),
  domainList: z.optional(
    z.object({ total: z.nullable(z.number()), complete: z.boolean(), rows: List(DomainRow) }),
  ),
  records: z.optional(
    List(
      z.object({
        subject: Line,
        nature: Line,
        filingNumber: Line,
        domain: Line,
        date: Line,
        subjectFilingNumber: z.optional(Line),
      }),
    ),
  ),
  total: z.optional(z.number()),
  query: z.optional(Line),
  risks: z.optional(
    List(
      z.object({
        filingNumber: Line,
        domain: Line,
        reasons: List(Line),
        deadline: Line,
        due: z.nullable(Line),
        buttons: List(Line),
      }),
    ),
  ),
  serviceCodes: z.optional(
    z.object({
      instances: List(
        z.object({
          id: Line,
          product: Line,
          freeUsed: z.nullable(z.number()),
          freeLimit: z.nullable(z.number()),
          paidBound: z.nullable(z.number()),
        }),
      ),
      codes: z.optional(List(z.object({ code: Line, status: Line }))),
    }),
  ),
  systemMessage: z.optional(Line),
  doubts: List(z.object({ what: Line, why: Line })),
});

/**
 * {@link import('../vocabulary.ts').PageFacts}, as it crosses from page to background and popup; on arrival it is
 * doubted for what a page of its kind lacks.
 */
export const PageFactsSchema = z.pipe(PageFactsAsSent, z.transform(withMissing));

/** What a page sends to the background. The sender is checked as well (`router.ts`). */
export const FromPage = z.discriminatedUnion('type', [
  /** Once a page: asks for {@link Greeting}. */
  z.object({ type: z.literal('page-opened'), provider: z.enum(PROVIDERS) }),
  /**
   * The page was read, or the person turned to another action: asks for {@link Judgement}. `facts: null` = no filing
   * page any more. `intent` = the control just pointed at, focused or pressed, where no dialog is open.
   */
  z.object({
    type: z.literal('page-read'),
    facts: z.nullable(PageFactsSchema),
    intent: z.nullable(z.enum(ACTIONS)),
    /** Of the service in whose row that control stands. */
    filingNumber: z.optional(Line),
  }),
  /** A box ticked or cleared in a checklist. `place` = filing number or order id, '' where the page shows none. */
  z.object({
    type: z.literal('tick'),
    provider: z.enum(PROVIDERS),
    action: z.enum(ACTIONS),
    place: Line,
    item: Line,
    on: z.boolean(),
  }),
  z.object({
    type: z.literal('open-guide'),
    procedure: z.enum(PROCEDURES),
    section: z.optional(Line),
    provider: z.enum(PROVIDERS),
  }),
  /** Asks for this page's redacted structure report. */
  z.object({ type: z.literal('report') }),
  /** From our own views: cases were written. */
  z.object({ type: z.literal('cases-changed') }),
  z.object({
    type: z.literal('track'),
    facts: PageFactsSchema,
    action: z.nullable(z.enum(ACTIONS)),
  }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** What the popup and the background send to the page. */
export const ToPage = z.discriminatedUnion('type', [
  /** Asks for {@link PageView}. */
  z.object({ type: z.literal('what-do-you-see') }),
  /** Locale, silenced rules or ticks changed: greet again. */
  z.object({ type: z.literal('greet-again') }),
]);
export type ToPage = z.infer<typeof ToPage>;

/** The background's answer to `page-opened`: nothing personal in it. */
export interface Greeting {
  locale: Locale;
  /** What is said when the extension was replaced under the page. */
  orphan: string;
  /** The overlay's style sheet: too large to lie in every page's script. */
  css: string;
}

/** A piece of view as plain data: a text, or an element with its attributes and what lies in it. */
export type Drawn =
  | string
  | readonly [
      tag: string,
      attributes: Readonly<Record<string, string | number | boolean>>,
      inside: readonly Drawn[],
    ];

/**
 * What the overlay says of a page, drawn by the background in each of its shapes: the page's script only puts it in its
 * place. What a person can press carries `data-act`, and `data-about` where the act is about one of several things.
 */
export interface View {
  /** The small tab with its counts. */
  tab: Drawn;
  /** The finding to say first, by itself. */
  lead: Drawn;
  /** The same in one line, where a dialog leaves no room for more. */
  strip: Drawn;
  /** Findings, doubts and checklists. */
  panel: Drawn;
}

/** The background's answer to `page-read`: says nothing that the page itself does not show. */
export interface Judgement {
  /** Of the page as it was judged: what is shown belongs together. */
  readiness: Readiness;
  /** Verdict of the finding to say first; null where only passes are known. */
  lead: Verdict | null;
  view: View;
  /** `action/place/item` of every ticked box; place = a number that the page shows, or ''. */
  ticks: string[];
}

/** The page's answer to `what-do-you-see`. */
export const PageView = z.object({ facts: z.nullable(PageFactsSchema), url: z.string() });
export type PageView = z.infer<typeof PageView>;
