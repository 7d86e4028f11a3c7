import { useState } from 'preact/hooks';
import type { Case } from '../../utils/cases/case.ts';
import { handoffMarkdown, handoffOf, handoffText } from '../../utils/cases/handoff.ts';
import { customerMessage } from '../../utils/cases/message.ts';
import type { Translate } from '../../utils/text/t.ts';
import { CopyButton } from '../CopyButton.tsx';

interface Props {
  subject: Case;
  now: Date;
  t: Translate;
}

/** Prints the summary alone: what else the page shows is not for the colleague's desk. */
const printSummary = () => {
  document.body.dataset.print = 'handoff';
  addEventListener('afterprint', () => delete document.body.dataset.print, { once: true });
  print();
};

/** Ready-made words for the customer, and a summary for a colleague: copied, or printed. */
export const HandOff = ({ subject, now, t }: Props) => {
  const [redact, setRedact] = useState(true);
  const handoff = handoffOf(subject, { now, redact });
  return (
    <section class="handoff">
      <h3>{t('handoff.message')}</h3>
      <blockquote>{t(customerMessage(subject, now))}</blockquote>
      <CopyButton
        text={t(customerMessage(subject, now))}
        label={t('handoff.copy-message')}
        t={t}
        primary
      />
      <details>
        <summary>{t('handoff.summary')}</summary>
        <label class="switch">
          <input
            type="checkbox"
            checked={redact}
            onChange={(event) => setRedact(event.currentTarget.checked)}
          />
          {t('handoff.hide-personal')}
        </label>
        {!redact && <p role="alert">{t('handoff.unredacted-warning')}</p>}
        <pre class="handoff-text">{handoffText(handoff, t)}</pre>
        <p class="buttons">
          <CopyButton text={handoffText(handoff, t)} label={t('handoff.copy-text')} t={t} />
          <CopyButton text={handoffMarkdown(handoff, t)} label={t('handoff.copy-markdown')} t={t} />
          <button type="button" class="button" onClick={printSummary}>
            {t('handoff.print')}
          </button>
        </p>
      </details>
    </section>
  );
};
