import type { DnsFacts } from '../../utils/lookup/network/dns.ts';
import type { NetworkNote } from '../../utils/lookup/network/note.ts';
import type { RdapFacts } from '../../utils/lookup/network/rdap.ts';
import { CNNIC_WHOIS } from '../../utils/lookup/pages.ts';
import { toUnicode } from '../../utils/lookup/punycode.ts';
import { dayText } from '../../utils/text/due.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { Locale } from '../../utils/vocabulary.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';
import { VerdictMark } from '../findings/VerdictMark.tsx';

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

/** Expiry, registrar and status; who holds the name is not shown. */
export const RdapAnswer = ({
  facts,
  locale,
  ...rest
}: NoteProps & { facts: RdapFacts; locale: Locale }) => {
  const { t } = rest;
  const day = (iso: string | null) => (iso ? dayText(iso, locale) : t('lookup.rdap.none-listed'));
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
          <dd>{facts.statuses.join(', ') || t('lookup.rdap.none-listed')}</dd>
        </dl>
      )}
      <p class="small soft">{t('lookup.rdap.sources-note')}</p>
    </>
  );
};

/** A suffix without RDAP: .cn and .中国 have CNNIC's WHOIS page, others their registry's. */
export const NoRegistry = ({ domain, t }: { domain: string; t: Translate }) => {
  const suffix = domain.slice(domain.lastIndexOf('.') + 1);
  if (!['cn', 'xn--fiqs8s', 'xn--fiqz9s'].includes(suffix)) {
    return <p>{t('lookup.rdap.no-service', { suffix: `.${toUnicode(suffix)}` })}</p>;
  }
  return (
    <p>
      {t('lookup.rdap.no-service-cn')}{' '}
      <a href={CNNIC_WHOIS.url} target="_blank" rel="noopener noreferrer">
        {t(CNNIC_WHOIS.label)}
      </a>
    </p>
  );
};
