/** Messages for the fuzz: well-formed ones, and the many ways to break one. */
import fc from 'fast-check';
import {
  ACTIONS,
  PAGE_KINDS,
  PROCEDURES,
  PROVIDERS,
  READINESS,
  REAL_NAME_STATES,
  SERVICE_KINDS,
  STAGES,
} from '../../utils/vocabulary.ts';

const line = fc.string({ unit: 'grapheme', maxLength: 40 });
const lines = fc.array(line, { maxLength: 3 });
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });
const provider = fc.constantFrom(...PROVIDERS);
const actionId = fc.constantFrom(...ACTIONS);
const action = fc.record({ id: actionId, label: line, enabled: fc.boolean() });
const realName = fc.option(fc.constantFrom(...REAL_NAME_STATES));

const order = fc.record(
  {
    id: line,
    type: line,
    status: line,
    stage: fc.constantFrom(...STAGES),
    domains: lines,
    submittedAt: line,
    updatedAt: line,
    actions: few(action),
    rejectReasons: lines,
  },
  { requiredKeys: ['id', 'type', 'status', 'stage'] },
);

const service = fc.record(
  {
    filingNumber: line,
    name: line,
    kind: fc.constantFrom(...SERVICE_KINDS),
    domains: lines,
    domainsComplete: fc.boolean(),
    actions: few(action),
  },
  { requiredKeys: ['filingNumber', 'name', 'domains', 'domainsComplete', 'actions'] },
);

const dialog = fc.record(
  {
    title: line,
    action: fc.option(actionId),
    fields: few(fc.record({ label: line, type: line, required: fc.boolean() })),
    buttons: few(fc.record({ label: line, enabled: fc.boolean() })),
    mentionsIrreversible: fc.boolean(),
    domain: line,
  },
  { requiredKeys: ['title', 'action', 'fields', 'buttons', 'mentionsIrreversible'] },
);

/** Facts with every required part, and now and then the optional ones. */
export const pageFacts = fc.record(
  {
    provider,
    pageKind: fc.constantFrom(...PAGE_KINDS),
    readiness: fc.constantFrom(...READINESS),
    subject: fc.option(fc.record({ filingNumber: line, name: line, nature: line })),
    pageActions: few(action),
    subjectActions: few(action),
    services: few(service),
    servicesComplete: fc.boolean(),
    moreMenuHidden: fc.boolean(),
    orders: few(order),
    pendingOrder: fc.option(fc.boolean()),
    rejectReasons: lines,
    dialog: fc.option(dialog),
    form: fc.option(
      fc.record({
        fields: few(fc.record({ label: line, value: line, required: fc.boolean() })),
        submit: fc.option(line),
        result: fc.option(line),
      }),
    ),
    domain: fc.option(
      fc.record({
        domain: line,
        holder: fc.option(line),
        realName,
        expires: fc.option(line),
        statuses: lines,
      }),
    ),
    domainList: fc.record({
      total: fc.option(fc.nat()),
      complete: fc.boolean(),
      rows: few(fc.record({ domain: line, realName, expires: fc.option(line) })),
    }),
    doubts: few(fc.record({ what: line, why: line })),
  },
  {
    requiredKeys: [
      'provider',
      'pageKind',
      'readiness',
      'subject',
      'subjectActions',
      'services',
      'moreMenuHidden',
      'orders',
      'pendingOrder',
      'rejectReasons',
      'dialog',
      'form',
      'domain',
      'doubts',
    ],
  },
);

/** Every kind of message that a page may send. */
export const pageMessage = fc.oneof(
  fc.record({ type: fc.constant('page-opened'), provider }),
  fc.record({
    type: fc.constant('page-read'),
    facts: fc.option(pageFacts),
    intent: fc.option(actionId),
  }),
  fc.record({
    type: fc.constant('tick'),
    provider,
    action: actionId,
    place: line,
    item: line,
    on: fc.boolean(),
  }),
  fc.record(
    {
      type: fc.constant('open-guide'),
      procedure: fc.constantFrom(...PROCEDURES),
      section: line,
      provider,
    },
    { requiredKeys: ['type', 'procedure', 'provider'] },
  ),
  fc.record({ type: fc.constant('track'), facts: pageFacts, action: fc.option(actionId) }),
  fc.record({ type: fc.constant('report') }),
);

type Path = (string | number)[];

const isBranch = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Where a value stands in a message. */
const pathsOf = (value: unknown, path: Path = []): Path[] =>
  isBranch(value)
    ? [
        ...(path.length > 0 ? [path] : []),
        ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key])),
      ]
    : [path];

const replaceAt = (message: unknown, path: Path, change: (value: unknown) => unknown): unknown => {
  const copy: unknown = structuredClone(message);
  let at = copy;
  for (const step of path.slice(0, -1)) at = isBranch(at) ? at[step] : undefined;
  const last = path.at(-1);
  if (isBranch(at) && last !== undefined) at[last] = change(at[last]);
  return copy;
};

/** Values that fit nowhere: no schema of ours has a bigint, a function's remains, or a date. */
const MISFITS: readonly unknown[] = [10n, new Date(0), Number.NaN, new Map(), /x/];

/** A well-formed message with one value somewhere replaced by what fits nowhere, or made too long. */
export const brokenMessage = fc
  .tuple(pageMessage, fc.nat(), fc.nat(MISFITS.length), fc.boolean())
  .map(([message, where, misfit, tooLong]): unknown => {
    const paths = pathsOf(message);
    const path = paths[where % paths.length] ?? ['type'];
    return replaceAt(message, path, (value) => {
      if (tooLong && typeof value === 'string') return value + 'x'.repeat(2001);
      if (tooLong && Array.isArray(value)) return Array.from({ length: 5001 }, () => 'x');
      return MISFITS[misfit % MISFITS.length];
    });
  });
