import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Aged, Asker } from '../../utils/lookup/network/asker.ts';
import { type DnsFacts, dnsNotes } from '../../utils/lookup/network/dns.ts';
import { hostFor, type NetworkAsk, originFor } from '../../utils/lookup/network/hosts.ts';
import { networkProblem } from '../../utils/lookup/network/problem.ts';
import { registryNotes } from '../../utils/lookup/network/registry.ts';
import type { RegistryFacts } from '../../utils/lookup/network/registry-facts.ts';
import type { DohService } from '../../utils/lookup/network/services.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { SourceLookup } from '../findings/SourceLine.tsx';
import { DnsAnswer, NoRegistry, RegistryAnswer } from './NetworkAnswers.tsx';

export interface NetworkPanelProps {
  /** Registrable domain, A-labels. */
  domain: string;
  t: Translate;
  sources: SourceLookup;
  asker: Asker;
  /** What the settings allow; `off` and `false` show no button. */
  services: { dns: DohService | 'off'; rdap: boolean };
  /** Whether the browser has already given access to that origin pattern. */
  allowed: (origin: string) => boolean;
  /** Asks the browser for it; must be called from the press itself. */
  askPermission: (origin: string) => Promise<boolean>;
  now?: () => Date;
}

type State<F> = { state: 'idle' } | { state: 'busy' } | { state: 'done'; answer: Aged<F> };

const MINUTE = 60_000;

interface QuestionProps<F> {
  title: string;
  ask: NetworkAsk;
  run: (fresh: boolean) => Promise<Aged<F>>;
  renderFacts: (facts: F) => ComponentChildren;
  /** Shown where there is nobody to ask. */
  nobody: ComponentChildren;
  panel: NetworkPanelProps;
}

/** One question: the host it goes to, the press that allows and asks, the answer with its age. */
const Question = <F,>({ title, ask, run, renderFacts, nobody, panel }: QuestionProps<F>) => {
  const { t, domain, allowed, askPermission } = panel;
  const [state, setState] = useState<State<F>>({ state: 'idle' });
  const clock = panel.now ?? (() => new Date());
  const host = hostFor(ask, domain);
  const origin = originFor(ask, domain);
  if (host === null || origin === null) return <>{nobody}</>;

  const press = async (fresh: boolean) => {
    // First thing in the press: browsers give permissions to gestures only.
    const granted = allowed(origin) || (await askPermission(origin));
    if (!granted) {
      const problem = networkProblem('no-permission', { host });
      return setState({ state: 'done', answer: { ok: false, problem, at: clock().getTime() } });
    }
    setState({ state: 'busy' });
    setState({ state: 'done', answer: await run(fresh) });
  };
  const answer = state.state === 'done' ? state.answer : null;
  const minutes = answer ? Math.floor((clock().getTime() - answer.at) / MINUTE) : 0;
  const again = answer ? 'lookup.network.refresh' : 'lookup.network.ask';
  const label = allowed(origin) ? again : 'lookup.network.allow';
  return (
    <div class="network-question">
      <h3>{title}</h3>
      <p class="small soft">{t('lookup.network.host', { host })}</p>
      <p>
        <button
          type="button"
          class="button"
          disabled={state.state === 'busy'}
          onClick={() => void press(answer !== null)}
        >
          {t(label)}
        </button>
      </p>
      <div aria-live="polite">
        {state.state === 'busy' && <p>{t('lookup.network.busy')}</p>}
        {answer && !answer.ok && answer.problem && <p>{t(answer.problem.text)}</p>}
        {answer && !answer.ok && !answer.problem && nobody}
        {answer?.ok && renderFacts(answer.facts)}
        {answer?.ok && minutes > 0 && (
          <p class="small soft">{t('lookup.network.age', { minutes })}</p>
        )}
      </div>
    </div>
  );
};

/** The opt-in questions about one domain. Nothing is sent before a press. */
export const NetworkPanel = (props: NetworkPanelProps) => {
  const { domain, t, sources, asker, services } = props;
  const clock = props.now ?? (() => new Date());
  const { dns } = services;
  const off = dns === 'off' && !services.rdap;
  return (
    <details class="network">
      <summary>{t('lookup.network.title')}</summary>
      <p class="small soft">{t(off ? 'lookup.network.off' : 'lookup.network.why')}</p>
      {dns !== 'off' && (
        <Question<DnsFacts>
          title={t('lookup.network.dns')}
          ask={{ kind: 'dns', service: dns }}
          run={(fresh) => asker.dns(domain, dns, fresh)}
          renderFacts={(facts) => (
            <DnsAnswer facts={facts} notes={dnsNotes(facts)} sources={sources} t={t} />
          )}
          nobody={null}
          panel={props}
        />
      )}
      {services.rdap && (
        <Question<RegistryFacts>
          title={t('lookup.network.rdap')}
          ask={{ kind: 'rdap' }}
          run={(fresh) => asker.rdap(domain, fresh)}
          renderFacts={(facts) => (
            <RegistryAnswer
              facts={facts}
              notes={registryNotes(facts, domain, clock())}
              sources={sources}
              t={t}
            />
          )}
          nobody={<NoRegistry domain={domain} t={t} />}
          panel={props}
        />
      )}
    </details>
  );
};
