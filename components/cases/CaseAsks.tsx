import { toIso } from '../../utils/calendar/shanghai.ts';
import type { Ask } from '../../utils/cases/summary.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ChangeCase } from './CasePage.tsx';
import { MomentField } from './MomentField.tsx';

interface Props {
  asks: readonly Ask[];
  change: ChangeCase;
  now: Date;
  t: Translate;
}

/** What no page tells: whether the SMS came, and whether every verification is done. */
export const CaseAsks = ({ asks, change, now, t }: Props) => (
  <>
    {asks.includes('sms-done') && (
      <section class="case-ask">
        <p>{t('ask.sms-done')}</p>
        <button
          type="button"
          class="button primary"
          onClick={() => void change({ smsDone: true }, 'operation.edit')}
        >
          {t('case.asks.yes')}
        </button>{' '}
        <button
          type="button"
          class="button"
          onClick={() => void change({ smsDone: false }, 'operation.edit')}
        >
          {t('case.asks.no')}
        </button>
      </section>
    )}
    {asks.includes('sms-received') && (
      <section class="case-ask">
        <p>{t('ask.sms-received')}</p>
        <button
          type="button"
          class="button primary"
          onClick={() => void change({ moments: { 'sms-received': toIso(now) } }, 'operation.edit')}
        >
          {t('case.asks.received-now')}
        </button>{' '}
        <MomentField
          name={t('case.asks.received-at')}
          inline
          value={undefined}
          clock
          onMoment={(at) =>
            at && void change({ moments: { 'sms-received': at } }, 'operation.edit')
          }
        />
      </section>
    )}
  </>
);
