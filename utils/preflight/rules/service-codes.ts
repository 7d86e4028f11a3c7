import { claim, finding, list, PAGE, type Rule, sourcesOf } from '../rule.ts';

/** One code files one service of one subject and stays used; codes can be bought beside the free ones. */
const CODES = claim('ali-con-1003', 'ali-r19-limits', 'ali-s003');
const STATES = claim('ali-dd-143224');

/** Whether codes are left, and what a code's status means. */
export const serviceCodes: Rule = {
  id: 'service-codes',
  sources: sourcesOf(CODES, STATES),
  variants: ['free', 'used-up', 'cannot-tell', 'filed', 'invalid'],
  check({ serviceCodes: codes }) {
    if (!codes) return [];
    const guide = { procedure: 'first-filing', section: 'before' } as const;
    const known = codes.instances.filter(
      ({ freeUsed, freeLimit }) => freeUsed !== null && freeLimit !== null,
    );
    const free = known.filter(({ freeUsed, freeLimit }) => (freeUsed ?? 0) < (freeLimit ?? 0));
    const used = known.filter((one) => !free.includes(one));
    const open = codes.instances.filter((one) => !known.includes(one));
    const told = [
      ['free', free, 'pass'],
      ['used-up', used, 'warn'],
      ['cannot-tell', open, 'unknown'],
    ] as const;
    const withStatus = (status: RegExp) =>
      (codes.codes ?? []).filter((code) => status.test(code.status)).length;
    const filed = withStatus(/已备案|已使用/);
    const invalid = withStatus(/失效/);
    return [
      ...told.flatMap(([variant, instances, verdict]) =>
        instances.length > 0
          ? [
              finding('service-codes', variant, verdict, PAGE, CODES, {
                params: {
                  count: instances.length,
                  instances: list(instances.map(({ product, id }) => `${product} ${id}`.trim())),
                },
                guide,
              }),
            ]
          : [],
      ),
      ...(filed > 0
        ? [
            finding('service-codes', 'filed', 'note', PAGE, CODES, {
              params: { count: filed },
              guide,
            }),
          ]
        : []),
      ...(invalid > 0
        ? [
            finding('service-codes', 'invalid', 'warn', PAGE, STATES, {
              params: { count: invalid },
              guide,
            }),
          ]
        : []),
    ];
  },
};
