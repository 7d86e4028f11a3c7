import { useState } from 'preact/hooks';
import type { Case } from '../../utils/cases/case.ts';
import { handoffMarkdown, handoffOf, handoffText } from '../../utils/cases/handoff.ts';
import { customerMessage } from '../../utils/cases/message.ts';
import type { Translate } from '../../utils/text/t.ts';

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
  const [copied, setCopied] = useState('');
  const handoff = handoffOf(subject, { now, redact });
  const copy = (name: string, text: string) =>
    void navigator.clipboard.writeText(text).then(() => setCopied(name));
  const button = (name: 'text' | 'markdown', text: string) => (
    <button type="button" class="button" onClick={() => copy(name, text)}>
      {t(copied === name ? 'common.copied' : `handoff.copy-${name}`)}
    </button>
  );
  return (
    <section class="handoff">
      <h3>{t('handoff.message')}</h3>
      <blockquote>{t(customerMessage(subject, now))}</blockquote>
      <button
        type="button"
        class="button primary"
        onClick={() => copy('message', t(customerMessage(subject, now)))}
      >
        {t(copied === 'message' ? 'common.copied' : 'handoff.copy-message')}
      </button>
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
          {button('text', handoffText(handoff, t))}
          {button('markdown', handoffMarkdown(handoff, t))}
          <button type="button" class="button" onClick={printSummary}>
            {t('handoff.print')}
          </button>
        </p>
      </details>
    </section>
  );
};
