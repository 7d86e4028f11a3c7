import { useState } from 'preact/hooks';
import type { RememberedWhois, WhoisReading } from '../../utils/extension/whois.ts';
import { toUnicode } from '../../utils/lookup/punycode.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { VerdictMark } from '../findings/VerdictMark.tsx';
import { WhoisAnswer } from './NetworkAnswers.tsx';

interface Props {
  host: string;
  onRead: () => Promise<WhoisReading>;
  sources: SourceLookup;
  now: Date;
  t: Translate;
}

type State = { state: 'idle' } | { state: 'busy' } | WhoisReading;

const Read = ({
  answer,
  ...rest
}: Omit<Props, 'host' | 'onRead'> & { answer: RememberedWhois }) => (
  <div class="lookup-card">
    <h3>{toUnicode(answer.domain)}</h3>
    <WhoisAnswer answer={answer} {...rest} />
    <p class="small soft">{rest.t('lookup.whois.remembered')}</p>
  </div>
);

/** The page in front is a WHOIS page: read on a press, and what its answer means. */
export const WhoisPage = ({ host, onRead, ...rest }: Props) => {
  const { t } = rest;
  const [state, setState] = useState<State>({ state: 'idle' });
  const read = async () => {
    setState({ state: 'busy' });
    setState(await onRead());
  };
  return (
    <div class="whois-page">
      <p class="page-plain">{t('lookup.whois.page', { host })}</p>
      <div aria-live="polite">
        {state.state === 'read' && <Read answer={state.answer} {...rest} />}
        {(state.state === 'nothing' || state.state === 'refused') && (
          <p class="page-plain unknown">
            <VerdictMark verdict="unknown" t={t} />
            <span>
              {t(state.state === 'nothing' ? 'lookup.whois.nothing' : 'lookup.whois.refused')}
            </span>
          </p>
        )}
      </div>
      <button
        type="button"
        class={state.state === 'read' ? 'button' : 'button primary'}
        disabled={state.state === 'busy'}
        onClick={() => void read()}
      >
        {t(
          state.state === 'idle' || state.state === 'busy'
            ? 'lookup.whois.read'
            : 'lookup.whois.again',
        )}
      </button>
    </div>
  );
};
