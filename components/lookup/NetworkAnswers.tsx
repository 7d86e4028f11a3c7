import { dayText, momentText } from '../../utils/calendar/words.ts';
import type { RememberedWhois } from '../../utils/extension/whois.ts';
import type { DnsFacts } from '../../utils/lookup/network/dns.ts';
import type { NetworkNote } from '../../utils/lookup/network/note.ts';
import { registryNotes } from '../../utils/lookup/network/registry.ts';
import type { RegistryFacts } from '../../utils/lookup/network/registry-facts.ts';
import { toUnicode } from '../../utils/lookup/punycode.ts';
import { isCnnicName, whoisPage } from '../../utils/lookup/whois/pages.ts';
import type { Translate } from '../../utils/text/t.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';
import { VerdictMark } from '../findings/VerdictMark.tsx';
import { PageLinks } from './Pages.tsx';

interface NoteProps {
  notes: readonly NetworkNote[];
  sources: SourceLookup;
  t: Translate;
}

const Notes = ({ notes, sources, t }: NoteProps) => (
  <ul class="lookup-notes">
    {notes.map((note) => (
      <li key={note.text.key}>
        <VerdictMark verdict={note.verdict} t={t} />
        <div class="lookup-note">
          {t(note.text)}
          <SourceLine ids={note.sources} sources={sources} t={t} />
        </div>
      </li>
    ))}
  </ul>
);

/** Where the name points, address by address. */
export const DnsAnswer = ({ facts, ...rest }: NoteProps & { facts: DnsFacts }) => {
  const { t } = rest;
  return (
    <>
      <Notes {...rest} />
      <ul class="network-addresses">
        {facts.addresses.map(({ address, place, provider }) => (
          <li key={address}>
            {t('lookup.dns.address', { address, place: t(`lookup.dns.place.${place}`) })}
            {provider && ` · ${t(`provider.${provider}`)}`}
          </li>
        ))}
      </ul>
      {facts.addresses.length > 0 && (
        <p class="small soft">
          {t('lookup.dns.credit', { date: facts.tableDate })}{' '}
          <a href="https://db-ip.com" target="_blank" rel="noopener noreferrer">
            IP Geolocation by DB-IP
          </a>
        </p>
      )}
    </>
  );
};

/** `client hold` as consoles and WHOIS pages write it: `clientHold`. */
const statusCode = (words: string): string =>
  words.replace(/ ([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Expiry, registrar and status; who holds the name is not shown. */
export const RegistryAnswer = ({ facts, ...rest }: NoteProps & { facts: RegistryFacts }) => {
  const { t } = rest;
  const day = (iso: string | null) => t(iso ? dayText(iso) : 'lookup.rdap.none-listed');
  return (
    <>
      <Notes {...rest} />
      {facts.exists && (
        <dl class="lookup-parts">
          <dt>{t('lookup.rdap.registrar')}</dt>
          <dd>{facts.registrar ?? t('lookup.rdap.none-listed')}</dd>
          <dt>{t('lookup.rdap.registered')}</dt>
          <dd>{day(facts.registered)}</dd>
          <dt>{t('lookup.rdap.expires')}</dt>
          <dd>{day(facts.expires)}</dd>
          <dt>{t('lookup.rdap.status')}</dt>
          <dd>{facts.statuses.map(statusCode).join(', ') || t('lookup.rdap.none-listed')}</dd>
        </dl>
      )}
      <p class="small soft">{t('lookup.rdap.sources-note')}</p>
    </>
  );
};

interface WhoisProps {
  answer: RememberedWhois;
  sources: SourceLookup;
  now: Date;
  t: Translate;
}

/** What a WHOIS page said, with the page and the moment it was read. */
export const WhoisAnswer = ({ answer, now, ...rest }: WhoisProps) => (
  <>
    <RegistryAnswer
      facts={answer.facts}
      notes={registryNotes(answer.facts, answer.domain, now)}
      {...rest}
    />
    <p class="small soft">
      {rest.t('lookup.whois.from', {
        host: answer.host,
        when: momentText(new Date(answer.at).toISOString(), { now }),
      })}
    </p>
  </>
);

/** A suffix without RDAP: the WHOIS page that can be opened, and read there. */
export const NoRegistry = ({ domain, t }: { domain: string; t: Translate }) => {
  const suffix = domain.slice(domain.lastIndexOf('.') + 1);
  const key = isCnnicName(domain) ? 'lookup.rdap.no-service-cn' : 'lookup.rdap.no-service';
  return (
    <div class="network-question">
      <p>{t(key, { suffix: `.${toUnicode(suffix)}` })}</p>
      <PageLinks pages={[whoisPage(domain)]} t={t} />
      <p class="small soft">{t('lookup.whois.how')}</p>
    </div>
  );
};
