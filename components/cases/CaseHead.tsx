import { useState } from 'preact/hooks';
import type { Case } from '../../utils/cases/case.ts';
import { shownDomain } from '../../utils/cases/names.ts';
import { provinceOfMark, provinceText } from '../../utils/knowledge/province-marks.ts';
import type { Translate } from '../../utils/text/t.ts';
import { routeHash } from '../workbench/route.ts';

interface Props {
  subject: Case;
  t: Translate;
  onEdit: () => void;
}

const Copyable = ({ text, name, t }: { text: string; name: string; t: Translate }) => {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <button
      type="button"
      class="copyable"
      title={t('common.copy')}
      aria-label={t('case.copy', { name, text })}
      onClick={() =>
        void navigator.clipboard.writeText(text).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      }
    >
      {text}
      {copied !== null && (
        <small class="done" role="status">
          {' '}
          {t(copied ? 'common.copied' : 'common.copy-failed')}
        </small>
      )}
    </button>
  );
};

/** What the case is called and what it is about; numbers are copied with a press. */
export const CaseHead = ({ subject, t, onEdit }: Props) => {
  const { label, domain, filingNumber, orderId, province, contact } = subject;
  const readable = domain && shownDomain(domain);
  const rows: [string, string | null][] = [
    ['field.domain', domain],
    ['field.filing-number', filingNumber],
    ['field.order-id', orderId],
  ];
  return (
    <header class="case-head">
      <h2>{label}</h2>
      <button type="button" class="button" onClick={onEdit}>
        {t('case.edit')}
      </button>
      <p class="soft">
        {[
          t(`provider.${subject.provider}`),
          subject.procedure && t(`procedure.${subject.procedure}`),
          province && t(provinceText(provinceOfMark(province)?.name ?? province)),
          contact,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl class="facts">
        {rows.map(([key, value]) =>
          value ? (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>
                <Copyable text={value} name={t(key)} t={t} />
                {key === 'field.domain' && (
                  <>
                    {readable !== domain && <span class="soft"> {readable}</span>}{' '}
                    {!value.includes('*') && (
                      <a class="small" href={routeHash('lookup', value)}>
                        {t('case.look-up')}
                      </a>
                    )}
                  </>
                )}
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </header>
  );
};
