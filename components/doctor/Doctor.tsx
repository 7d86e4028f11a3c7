import { useEffect, useRef, useState } from 'preact/hooks';
import { inspectRules, type RuleReport } from '../../utils/preflight/inspect.ts';
import type { Translate } from '../../utils/text/t.ts';
import { type Action, compareVerdicts, type PageFacts } from '../../utils/vocabulary.ts';
import { VerdictMark } from '../findings/VerdictMark.tsx';

interface Props {
  facts: PageFacts;
  now: Date;
  silenced: readonly string[];
  t: Translate;
  onBack: () => void;
  onSilence: (rule: string, on: boolean) => void;
  /** Resolves to the redacted report, or null where the page is gone. */
  onReport: () => Promise<string | null>;
}

const yesNo = (value: boolean | null, t: Translate) =>
  t(value === null ? 'doctor.cannot-tell' : value ? 'doctor.yes' : 'doctor.no');

/** A fact's name and what was read of it, one line each; no line: nothing of the kind. */
type FactRow = [name: string, lines: readonly string[]];

const actionLine = (actions: readonly Action[], comma: string): string =>
  actions.map(({ label, enabled }) => (enabled ? label : `${label} ×`)).join(comma);

/** Facts that only some kinds of page have; left out where the page has none. */
const furtherRows = (facts: PageFacts): FactRow[] => {
  const { domainList, records, risks, serviceCodes, query, systemMessage } = facts;
  const rows: [string, readonly string[] | undefined][] = [
    ['query', query ? [query] : []],
    ['records', records?.map((r) => `${r.filingNumber} ${r.domain} ${r.date}`)],
    ['risks', risks?.map((r) => `${r.filingNumber} ${r.domain} ${r.deadline}`)],
    ['domainList', domainList?.rows.map((row) => row.domain)],
    [
      'serviceCodes',
      serviceCodes?.instances.map(
        ({ id, freeUsed, freeLimit }) => `${id} ${freeUsed ?? '?'}/${freeLimit ?? '?'}`,
      ),
    ],
    ['systemMessage', systemMessage ? [systemMessage] : []],
  ];
  return rows.flatMap(([name, lines]) => (lines?.length ? [[name, lines] satisfies FactRow] : []));
};

/** The facts in words. */
const factRows = (facts: PageFacts, t: Translate): FactRow[] => {
  const comma = t('overlay.list-comma');
  const { subject, services, orders, dialog, form, domain } = facts;
  const own = actionLine([...(facts.pageActions ?? []), ...facts.subjectActions], comma);
  const inRows = services.map(({ filingNumber, actions }) =>
    actions.length ? `${filingNumber} ${actionLine(actions, comma)}` : '',
  );
  return [
    ['pageKind', [t(`page-kind.${facts.pageKind}`)]],
    ['readiness', [t(`readiness.${facts.readiness}`)]],
    [
      'subject',
      subject
        ? [[subject.filingNumber, subject.name, subject.nature].filter(Boolean).join(' · ')]
        : [],
    ],
    ['services', services.map((s) => `${s.filingNumber} ${s.name} (${s.domains.join(' ')})`)],
    ['orders', orders.map((o) => `${o.id} ${o.type} ${o.status} → ${t(`stage.${o.stage}`)}`)],
    ['pendingOrder', [yesNo(facts.pendingOrder, t)]],
    ['actions', [own, ...inRows].filter(Boolean)],
    ['dialog', dialog ? [dialog.title] : []],
    ['form', form?.fields.length ? [form.fields.map(({ label }) => label).join(comma)] : []],
    ['domain', domain ? [domain.domain] : []],
    ['rejectReasons', facts.rejectReasons],
    ...furtherRows(facts),
  ];
};

/** Facts that are told under the name of another. */
const TOLD_AS: Readonly<Partial<Record<keyof PageFacts, string>>> = {
  pageActions: 'actions',
  subjectActions: 'actions',
  moreMenuHidden: 'actions',
  openMenu: 'actions',
  servicesComplete: 'services',
  ordersComplete: 'orders',
  total: 'records',
};

const inputNames = (report: RuleReport, t: Translate): string =>
  [
    ...new Set(
      report.inputs.map((name) => {
        const key = `doctor.fact.${TOLD_AS[name] ?? name}`;
        const text = t(key);
        return text === key ? t('doctor.fact.other') : text;
      }),
    ),
  ].join(t('overlay.list-comma'));

const RuleRow = ({ report, ...props }: Props & { report: RuleReport }) => {
  const { t, facts } = props;
  const off = props.silenced.includes(report.rule);
  return (
    <li class={off ? 'off' : ''}>
      <code>{report.rule}</code>
      {report.findings
        .toSorted((a, b) => compareVerdicts(a.verdict, b.verdict))
        .map((finding) => (
          <p key={JSON.stringify(finding.what)} class="verdict">
            <VerdictMark verdict={finding.verdict} t={t} />
            <span>{t(finding.what)}</span>
          </p>
        ))}
      <p class="small soft">{t('doctor.rule.looked-at', { inputs: inputNames(report, t) })}</p>
      {(report.findings.length > 0 || off) && (
        <button type="button" class="link" onClick={() => props.onSilence(report.rule, !off)}>
          {off
            ? t('doctor.unsilence')
            : t('doctor.silence', { provider: t(`provider.${facts.provider}`) })}
        </button>
      )}
    </li>
  );
};

/** Rules that spoke, the worst first, and those that were silenced; the others folded. */
const Rules = (props: Props) => {
  const reports = inspectRules(props.facts, props.now);
  const worst = ({ findings }: RuleReport) =>
    findings.map(({ verdict }) => verdict).sort(compareVerdicts)[0] ?? 'pass';
  const spoke = reports
    .filter(({ rule, findings }) => findings.length > 0 || props.silenced.includes(rule))
    .sort((a, b) => compareVerdicts(worst(a), worst(b)));
  const quiet = reports.filter((report) => !spoke.includes(report));
  return (
    <>
      <ul class="rules">
        {spoke.map((report) => (
          <RuleRow key={report.rule} report={report} {...props} />
        ))}
      </ul>
      <details>
        <summary class="small">{props.t('doctor.rules.quiet', { n: quiet.length })}</summary>
        <ul class="rules">
          {quiet.map((report) => (
            <RuleRow key={report.rule} report={report} {...props} />
          ))}
        </ul>
      </details>
    </>
  );
};

/** What is said under the button, by how copying went. */
const NOTES = {
  no: 'doctor.report.note',
  yes: 'doctor.report.note',
  failed: 'doctor.report.failed',
  'by-hand': 'doctor.report.by-hand',
} as const;

/** "What did you read here?": facts, doubts, every rule; silence one; copy a report. */
export const Doctor = (props: Props) => {
  const { facts, t } = props;
  const [copied, setCopied] = useState<keyof typeof NOTES>('no');
  const [report, setReport] = useState('');
  const copy = async () => {
    const made = await props.onReport();
    setReport(made ?? '');
    if (made === null) return setCopied('failed');
    await navigator.clipboard.writeText(made).then(
      () => setCopied('yes'),
      () => setCopied('by-hand'),
    );
  };
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="doctor">
      <header>
        <button type="button" class="button" onClick={props.onBack}>
          {t('doctor.back')}
        </button>
        <h2 ref={title} tabIndex={-1}>
          {t('doctor.title')}
        </h2>
      </header>
      <h3>{t('doctor.facts')}</h3>
      <dl>
        {factRows(facts, t).map(([name, lines]) => (
          <div key={name}>
            <dt>{t(`doctor.fact.${name}`)}</dt>
            <dd>
              {lines.length === 0 && <span class="soft">{t('doctor.fact.none')}</span>}
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t('doctor.doubts')}</h3>
      {facts.doubts.length === 0 ? (
        <p class="soft">{t('doctor.doubts.none')}</p>
      ) : (
        <ul>
          {facts.doubts.map(({ what, why }) => (
            <li key={`${what}/${why}`}>
              {t('doctor.doubt', { what: t(`doubt.${what}`), why: t(`doctor.why.${why}`) })}
            </li>
          ))}
        </ul>
      )}
      <h3>{t('doctor.rules')}</h3>
      <Rules {...props} />
      <p>
        <button type="button" class="button" onClick={() => void copy()}>
          {t(copied === 'yes' ? 'common.copied' : 'doctor.report')}
        </button>
      </p>
      <p class="small soft" role="status">
        {t(NOTES[copied])}
      </p>
      {copied === 'by-hand' && (
        <textarea readOnly rows={6} aria-label={t('doctor.report')} value={report} />
      )}
    </section>
  );
};
