import { useEffect, useRef, useState } from 'preact/hooks';
import { inspectRules, type RuleReport } from '../../utils/preflight/inspect.ts';
import type { Translate } from '../../utils/text/t.ts';
import { compareVerdicts, type PageFacts } from '../../utils/vocabulary.ts';
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

/** Facts that only some kinds of page have; left out where the page has none. */
const furtherRows = (facts: PageFacts, comma: string): [string, string][] => {
  const { domainList, records, risks, serviceCodes, query, systemMessage } = facts;
  const rows: [string, string | undefined][] = [
    ['query', query],
    ['records', records?.map((r) => `${r.filingNumber} ${r.domain} ${r.date}`).join(comma)],
    ['risks', risks?.map((r) => `${r.filingNumber} ${r.domain} ${r.deadline}`).join(comma)],
    ['domainList', domainList?.rows.map((row) => row.domain).join(comma)],
    [
      'serviceCodes',
      serviceCodes?.instances
        .map(({ id, freeUsed, freeLimit }) => `${id} ${freeUsed ?? '?'}/${freeLimit ?? '?'}`)
        .join(comma),
    ],
    ['systemMessage', systemMessage],
  ];
  return rows.flatMap(([name, value]) => (value ? [[name, value] satisfies [string, string]] : []));
};

/** The facts in words: name and value. */
const factRows = (facts: PageFacts, t: Translate): [string, string][] => {
  const comma = t('overlay.list-comma');
  const list = (items: readonly string[]) =>
    items.length ? items.join(comma) : t('doctor.fact.none');
  const actions = [...(facts.pageActions ?? []), ...facts.subjectActions];
  return [
    ['pageKind', t(`page-kind.${facts.pageKind}`)],
    ['readiness', t(`readiness.${facts.readiness}`)],
    [
      'subject',
      facts.subject
        ? [facts.subject.filingNumber, facts.subject.name, facts.subject.nature].join(' · ')
        : t('doctor.fact.none'),
    ],
    [
      'services',
      list(facts.services.map((s) => `${s.filingNumber} ${s.name} (${s.domains.join(' ')})`)),
    ],
    [
      'orders',
      list(facts.orders.map((o) => `${o.id} ${o.type} ${o.status} → ${t(`stage.${o.stage}`)}`)),
    ],
    ['pendingOrder', yesNo(facts.pendingOrder, t)],
    ['actions', list(actions.map((a) => `${a.label}${a.enabled ? '' : ' ×'}`))],
    ['dialog', facts.dialog ? facts.dialog.title : t('doctor.fact.none')],
    ['form', list((facts.form?.fields ?? []).map((field) => field.label))],
    ['domain', facts.domain ? facts.domain.domain : t('doctor.fact.none')],
    ['rejectReasons', list(facts.rejectReasons)],
    ...furtherRows(facts, comma),
  ];
};

const inputNames = (report: RuleReport, t: Translate): string =>
  [
    ...new Set(
      report.inputs.map((name) => {
        const key = `doctor.fact.${name}`;
        const text = t(key);
        return text === key ? t('doctor.fact.other') : text;
      }),
    ),
  ].join(t('overlay.list-comma'));

const RuleRow = ({ report, ...props }: Props & { report: RuleReport }) => {
  const { t, facts } = props;
  const worst = report.findings.map((f) => f.verdict).sort(compareVerdicts)[0];
  const off = props.silenced.includes(report.rule);
  return (
    <li>
      {worst && <VerdictMark verdict={worst} t={t} />}
      <div>
        <code>{report.rule}</code>{' '}
        <span class="soft">
          {report.findings.length === 0
            ? t('doctor.rule.silent')
            : report.findings.map((f) => t(f.what)).join(t('overlay.list-comma'))}
        </span>
        <p class="small soft">{t('doctor.rule.looked-at', { inputs: inputNames(report, t) })}</p>
        {(worst || off) && (
          <button type="button" class="link" onClick={() => props.onSilence(report.rule, !off)}>
            {off
              ? t('doctor.unsilence')
              : t('doctor.silence', { provider: t(`provider.${facts.provider}`) })}
          </button>
        )}
      </div>
    </li>
  );
};

/** "What did you read here?": facts, doubts, every rule; silence one; copy a report. */
export const Doctor = (props: Props) => {
  const { facts, now, t } = props;
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = async () => {
    const report = await props.onReport();
    if (report === null) return setCopied('failed');
    await navigator.clipboard.writeText(report);
    setCopied('yes');
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
        {factRows(facts, t).map(([name, value]) => (
          <div key={name}>
            <dt>{t(`doctor.fact.${name}`)}</dt>
            <dd>{value}</dd>
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
      <ul class="rules">
        {inspectRules(facts, now).map((report) => (
          <RuleRow key={report.rule} report={report} {...props} />
        ))}
      </ul>
      <p>
        <button type="button" class="button" onClick={() => void copy()}>
          {t(copied === 'yes' ? 'common.copied' : 'doctor.report')}
        </button>
      </p>
      <p class="small soft" role="status">
        {t(copied === 'failed' ? 'doctor.report.failed' : 'doctor.report.note')}
      </p>
    </section>
  );
};
