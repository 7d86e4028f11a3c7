import type { Translation } from '../t.ts';
import type { lookup as zh } from '../zh-CN/lookup.ts';

/** Quick answers: domains, suffixes, filing numbers, bulk, network. */
export const lookup: Translation<typeof zh> = {
  'lookup.title': 'Look up a domain or filing number',
  'lookup.label': 'Domain, URL, mail address or filing number',
  'lookup.placeholder': 'e.g. example.com or 京ICP备12345678号-1',
  'lookup.hint': 'Several at once are fine. Only the built-in list is asked; nothing is sent.',
  'lookup.several': '{count} answers',
  'lookup.more': '{count} more: see the bulk look-up',
  'lookup.suffix': 'Suffix',
  'lookup.registrable': 'Name that is filed',
  'lookup.ascii': 'Written as',
  'lookup.list-date': 'List of {date}',
  'lookup.strength.strong': 'well supported',
  'lookup.strength.weak': 'weakly supported',
  'lookup.case': 'Your case "{title}" has this domain',
  'lookup.copy-domain': 'Copy domain',
  'lookup.details': 'What it means for each step',
  'lookup.history': 'How this suffix changed',
  'lookup.pages': 'Verify and query',

  'lookup.topic.problem': 'Not recognised',
  'lookup.topic.new-filing': 'New filing',
  'lookup.topic.change': 'Change',
  'lookup.topic.cancellation': 'Cancellation',
  'lookup.topic.cancel-access': 'Cancel access',
  'lookup.topic.caveat': 'Check first',
  'lookup.topic.holder-limit': 'Who may register it',
  'lookup.topic.registrar': 'Registrar',
  'lookup.topic.history': 'History',
  'lookup.topic.name': 'Name',
  'lookup.topic.look-alike': 'Look-alike letters',
  'lookup.topic.filing-number': 'Filing number',

  'lookup.verdict.approved': 'The suffix {suffix} is approved',
  'lookup.verdict.restricted': '{suffix} is approved, but only certain subjects may register it',
  'lookup.verdict.refused': 'The suffix {suffix} is not approved: a new filing will be refused',
  'lookup.verdict.unlisted': '{suffix} is not in the list: verify it',
  'lookup.verdict.shared': '{registrable} is a platform’s name: your site cannot be filed under it',

  'lookup.note.new-filing.approved':
    '{suffix} stands in the list of approved suffixes ({date}), so the suffix is no obstacle. Check domain.miit.gov.cn once more before you submit.',
  'lookup.note.new-filing.restricted':
    '{suffix} is approved ({date}), but only certain subjects may register it. Make sure that yours qualifies.',
  'lookup.note.new-filing.refused':
    '{suffix} is not approved ({date}). First filings and added services both check the suffix and will be refused. Use an approved suffix.',
  'lookup.note.new-filing.unlisted':
    'The list at hand ({date}) does not hold {suffix}. That does not mean it cannot be filed: it may have been approved later. Verify on domain.miit.gov.cn.',
  'lookup.note.change.approved':
    'A change checks the suffix of domains filed since 2018-01-01; {suffix} passes.',
  'lookup.note.change.restricted':
    'A change checks the suffix of domains filed since 2018-01-01; {suffix} is approved. Before the subject changes, make sure that the new one may hold it.',
  'lookup.note.change.refused':
    'A change checks the suffix of domains filed since 2018-01-01, and some provinces refuse any change with a suffix that is not approved. Ask the provider first.',
  'lookup.note.change.unlisted':
    'A change checks the suffix of domains filed since 2018-01-01. Verify {suffix} on domain.miit.gov.cn before you submit.',
  'lookup.note.cancellation.approved':
    'Cancelling the subject or a website does not check the suffix, but filing again does, and the filing number will be a new one.',
  'lookup.note.cancellation.restricted':
    'Cancelling does not check the suffix, but filing again checks it and the subject, and the filing number will be a new one.',
  'lookup.note.cancellation.refused':
    'Do not cancel yet. Cancelling does not check the suffix, filing again does: once cancelled, this name cannot be filed again until {suffix} is approved.',
  'lookup.note.cancellation.unlisted':
    'Verify {suffix} before you cancel. If it is not approved, the name cannot be filed again until it is.',
  'lookup.note.cancel-access.approved':
    'Cancelling access does not check the suffix and the filing number stays. Without another access provider the filing becomes an empty shell and may be cancelled later.',
  'lookup.note.cancel-access.restricted':
    'Cancelling access does not check the suffix and the filing number stays. Without another access provider the filing becomes an empty shell and may be cancelled later.',
  'lookup.note.cancel-access.refused':
    'Cancelling access does not check the suffix, but without another access provider the filing becomes an empty shell; once it is cleared, it cannot be filed again until {suffix} is approved. Add access at the new provider first.',
  'lookup.note.cancel-access.unlisted':
    'Without another access provider, cancelling access leaves an empty shell that may be cleared; if {suffix} is not approved, it cannot be filed again until it is. Verify the suffix and add access elsewhere first.',
  'lookup.note.caveat.beijing':
    'Beijing’s own list refuses {suffix} (seen {at}). To file in Beijing, ask its authority or the provider first.',
  'lookup.note.caveat.doubt':
    'One unverified note ({at}) says that suffixes of the same registry cannot be filed for now. Look at domain.miit.gov.cn before you submit.',
  'lookup.note.registrar':
    'The registrar must be approved as well. A name held at a foreign registrar (GoDaddy, Namecheap, Alibaba Cloud International …) has to be moved to an approved mainland registrar and real-name verified before it is filed.',

  'lookup.name.special-use':
    'This suffix is reserved for internal networks or tests; it is not on the public internet and cannot be filed.',
  'lookup.name.unlisted': 'The Public Suffix List does not hold this suffix. Check the spelling.',
  'lookup.name.unlisted-like': 'The Public Suffix List has no .{typed}. Did you mean .{likely}?',
  'lookup.name.sub-domain':
    'Websites are filed as {registrable}; {host} follows and needs no filing of its own. Apps give the exact host they use, down to the fourth level.',
  'lookup.name.government':
    'Names below gov.cn sub-domains need a filing of their own; they do not follow {registrable}.',
  'lookup.name.spaces':
    'Spaces were dropped: this is the answer for {host}. If you meant something else, enter only the domain.',
  'lookup.name.shared':
    '{registrable} belongs to a platform or cloud provider; {host} is a sub-domain it hands out, and you cannot file it. Use a domain registered in your own name.',
  'lookup.name.symbols':
    'The name holds an emoji or a symbol. Most suffixes refuse such registrations; please check.',
  'lookup.name.dot':
    'Read as {host}, with the dot before the suffix put in. If that is not meant, enter the domain alone.',
  'lookup.name.from-text':
    'Looked up {host}, found in the text. If that is not what you meant, enter the domain alone.',
  'lookup.look-alike.mixed-scripts':
    '"{label}" mixes scripts: {letters} is not a Latin letter; the name looks like {twin}. Make sure it is the one you want.',
  'lookup.look-alike.mixed-scripts-plain':
    '"{label}" mixes scripts: {letters} is not a Latin letter. Make sure the name is the one you want.',
  'lookup.look-alike.twin':
    '"{label}" looks like {twin}, but {letters} are not Latin letters: it is another domain.',
  'lookup.look-alike.twin-plain': '{letters} in "{label}" are not Latin letters. Check the name.',
  'lookup.look-alike.official':
    '{host} resembles an address of a cloud provider or the ministry but is not one. If somebody sent it as a link, do not sign in, enter data or pay there.',

  'lookup.problem.empty': 'Enter a domain, URL, mail address or filing number.',
  'lookup.problem.ip':
    'This is an IP address; filings are about domains. Enter the domain of the website on that address.',
  'lookup.problem.ip-number':
    '“{label}” is digits only, which a browser takes for an IP address. If it is a filing number, write it whole with the province, such as 京ICP备2020012345号-1.',
  'lookup.problem.digits':
    'These are digits, not a domain. A code from an SMS is not looked up: the ministry’s is entered at beian.miit.gov.cn only; give it to nobody else.',
  'lookup.problem.single-label':
    'Only one part: not a whole domain. A whole domain has a suffix, such as example.com.',
  'lookup.problem.bad-label':
    '"{label}" cannot stand in a domain: each part holds letters, digits, hyphens or Chinese characters, is not empty and neither begins nor ends with a hyphen.',
  'lookup.problem.too-long': 'The name has {length} characters; 253 are allowed.',
  'lookup.problem.label-too-long':
    '"{label}" has {length} characters; each part of a name may have 63.',
  'lookup.problem.label-too-long-converted':
    '“{label}” takes {length} characters as domains are really written (xn--…); a label may have 63.',
  'lookup.problem.not-a-domain':
    'No domain or filing number in this text. For a notice or an SMS use “Paste a notice”.',
  'lookup.problem.organisation':
    "This is the name of an organisation, not a domain. The ministry's query finds filings by that name.",

  'lookup.number.kind.subject':
    'Number of a subject (主体备案号), without "-n". Each of its websites, Apps, mini-programs and quick-apps has its own number with "-n".',
  'lookup.number.kind.website': 'Number of a website: no letter after "-n".',
  'lookup.number.kind.app': 'Number of an App: A after "-n". It is not valid for a website.',
  'lookup.number.kind.mini-program':
    'Number of a mini-program: X after "-n". Mini-programs are filed by AppID.',
  'lookup.number.kind.quick-app': 'Number of a quick-app: K after "-n".',
  'lookup.number.kind.licence':
    'A commercial licence (ICP 证 / 经营许可证), not a filing. A licensed website has to be filed as well.',
  'lookup.number.kind.public-security':
    'Public-security filing number (公安联网备案): separate from the ICP filing, due within 30 days after the website opens.',
  'lookup.number.public-security.footer':
    'Within 30 days, show the number and its icon at the bottom of the website, linked to the public-security query.',
  'lookup.number.public-security.area':
    'The area code in the number belongs to {area}, but it begins with the character of {province}. Check it.',
  'lookup.number.public-security.wrong-word':
    'A public-security number is written like 京公网安备11010800000001号: the province, 公网安备, and 14 digits. Copy it again from the footer or the public-security platform.',
  'lookup.number.province': 'Province',
  'lookup.number.subject': 'Subject number',
  'lookup.number.service': 'Service number',
  'lookup.number.kind': 'Kind',
  'lookup.number.no-province': 'nation-wide (no province in the number)',
  'lookup.kind.subject': 'Subject',
  'lookup.kind.licence': 'Commercial licence',
  'lookup.kind.public-security': 'Public-security filing',

  'lookup.page.suffix-list': 'MIIT: approved suffixes and registrars',
  'lookup.page.filing-query': 'MIIT: filing query',
  'lookup.page.public-security-query': 'Public security: filing query',
  'lookup.page.cnnic-whois': 'CNNIC: WHOIS query',
  'lookup.page.aliyun-whois': 'Alibaba Cloud: WHOIS',
  'lookup.page.paste': 'Paste {text} there (it has been copied)',

  'lookup.footer.title': 'Footer snippet',
  'lookup.footer.copy': 'Copy footer snippet',
  'lookup.footer.choose-subject': 'With the subject number (Guangdong)',
  'lookup.footer.public-security': 'Fetch the icon from the public-security platform yourself.',

  'lookup.bulk.title': 'Bulk look-up',
  'lookup.bulk.label': 'One a line; or paste a table; or drop a CSV file',
  'lookup.bulk.choose-file': 'choose a file',
  'lookup.bulk.start': 'Look up',
  'lookup.bulk.cancel': 'Stop',
  'lookup.bulk.progress': '{done} of {total}',
  'lookup.bulk.cancelled': 'Stopped after {done} of {total}.',
  'lookup.bulk.finished': '{total} looked up.',
  'lookup.bulk.column': 'Domain column',
  'lookup.bulk.column-name': 'Column {n}',
  'lookup.bulk.filter': 'Filter',
  'lookup.bulk.filter.all': 'All',
  'lookup.bulk.filter.approved': 'Approved',
  'lookup.bulk.filter.restricted': 'Restricted',
  'lookup.bulk.filter.not-approved': 'Not approved',
  'lookup.bulk.filter.unknown': 'Not in the list',
  'lookup.bulk.filter.number': 'Filing numbers',
  'lookup.bulk.filter.invalid': 'Not recognised',
  'lookup.bulk.search': 'Find in the results',
  'lookup.bulk.shown': 'The first {shown} of {total}. The export holds all.',
  'lookup.bulk.none': 'No result matches.',
  'lookup.bulk.export': 'Export CSV',
  'lookup.bulk.copy': 'Copy table',
  'lookup.bulk.col.input': 'Input',
  'lookup.bulk.col.domain': 'Name that is filed',
  'lookup.bulk.col.suffix': 'Suffix',
  'lookup.bulk.col.result': 'Result',
  'lookup.bulk.col.date': 'List date',
  'lookup.bulk.col.note': 'Note',
  'lookup.bulk.error.read': 'Cannot read {name}. Save it as CSV or text in UTF-8 or GBK.',
  'lookup.bulk.error.size': 'The file is larger than {limit} MB. Split it.',
  'lookup.bulk.error.empty': 'Nothing to look up.',

  'lookup.network.title': 'Ask the network (off by default)',
  'lookup.network.why':
    'Nothing is sent before you press. Then only this one domain goes to the host named.',
  'lookup.network.host': 'Asked: {host}',
  'lookup.network.allow': 'Allow and look up',
  'lookup.network.ask': 'Look up',
  'lookup.network.off': 'Network look-ups are off; the settings can turn them on.',
  'lookup.network.busy': 'Looking up',
  'lookup.network.age': 'Result of {minutes} min ago',
  'lookup.network.dns': 'Where it points',
  'lookup.network.rdap': 'Registration',
  'lookup.network.refresh': 'Look up again',

  'lookup.dns.address': '{address}: {place}',
  'lookup.dns.place.mainland': 'mainland China',
  'lookup.dns.place.outside': 'outside the mainland',
  'lookup.dns.place.private': 'private or reserved',
  'lookup.dns.place.unknown': 'cannot tell',
  'lookup.dns.credit': 'Address data of {date} by NRO, RouteViews and DB-IP (CC BY 4.0).',
  'lookup.dns.finding.mainland':
    'The name points to servers in mainland China: it needs a filing, with access at that provider.',
  'lookup.dns.finding.outside':
    'The name points outside mainland China. A filed domain that stays so may count as an empty shell and draw an access-accuracy notice (接入准确性核查).',
  'lookup.dns.finding.mixed':
    'Some addresses are in mainland China, some are not. The inspection follows DNS; make sure that this is intended.',
  'lookup.dns.finding.private':
    'The name points to a private or reserved address that the public internet cannot reach.',
  'lookup.dns.finding.unknown':
    "Cannot tell whether the addresses are in mainland China. Check in the provider's console.",
  'lookup.dns.finding.cname':
    'Resolved by way of {name}, probably a CDN or shield; answers may differ from place to place.',
  'lookup.dns.finding.none':
    'The name has no address. A filed domain that stays so may count as an empty shell.',
  'lookup.dns.finding.missing': 'DNS does not know this name: not registered, expired or on hold.',
  'lookup.dns.finding.provider':
    'The addresses belong to {provider}. Access at another provider may fail the inspection.',

  'lookup.rdap.registrar': 'Registrar',
  'lookup.rdap.expires': 'Expires',
  'lookup.rdap.registered': 'Registered',
  'lookup.rdap.status': 'Status',
  'lookup.rdap.none-listed': 'not given',
  'lookup.rdap.no-service': '{suffix} has no RDAP service. Open a WHOIS page.',
  'lookup.rdap.no-service-cn': '.cn and .中国 have no RDAP service. Open the WHOIS page of CNNIC.',
  'lookup.rdap.finding.expired':
    'The domain expired on {date}. DNS may stop at any time; renew it now.',
  'lookup.rdap.finding.expired-grace':
    'The domain expired on {date}; it may stop resolving at any time. By the registrar’s table it can be renewed as usual until about {until}, and only redeemed at a high price after that.',
  'lookup.rdap.finding.expired-redemption':
    'The domain expired on {date} and the grace period is over. By the registrar’s table it can be redeemed, at a high price, until about {until}. Contact the registrar now.',
  'lookup.rdap.finding.expired-late':
    'The domain expired on {date}, and by the registrar’s table the redemption period is over as well: it may be deleted at any time. Ask the registrar whether it can still be redeemed.',
  'lookup.rdap.finding.expiring':
    'The domain expires in {days} days ({date}). Most provinces want more than 3 months left; renew first.',
  'lookup.rdap.finding.valid': 'The domain expires on {date}.',
  'lookup.rdap.finding.client-hold':
    'The registrar suspended the name (clientHold): usually no real-name verification, abuse or a dispute. Ask the registrar.',
  'lookup.rdap.finding.server-hold':
    'The registry suspended the name (serverHold): usually no real-name verification, abuse or a dispute. Ask the registrar.',
  'lookup.rdap.finding.redemption':
    'The name is in redemption and does not resolve. How long that lasts depends on the suffix; ask the registrar to redeem it now.',
  'lookup.rdap.finding.redemption-days':
    'The name is in redemption and does not resolve. For {suffix} it lasts about {days} days; ask the registrar to redeem it now.',
  'lookup.rdap.finding.pending-delete':
    'The name waits for deletion: it can be neither renewed nor redeemed, and anybody may register it afterwards.',
  'lookup.rdap.finding.pending-delete-cn':
    'The name is pendingDelete: for .cn and its like it may still be redeemable. Ask the registrar at once.',
  'lookup.rdap.finding.transfer-lock':
    'The name has a transfer lock. Have the present registrar lift it before you move the name.',
  'lookup.rdap.finding.transfer-lock-server':
    'The registry locked transfers: usual within 60 days after registration or transfer, or in a dispute.',
  'lookup.rdap.finding.pending-transfer':
    'The name is being moved to another registrar. Do not submit a filing before that is done.',
  'lookup.rdap.finding.registrar':
    'The registrar is {registrar}. If it is a foreign one, move the name to an approved mainland registrar before filing.',
  'lookup.rdap.finding.unregistered':
    'The registry does not know this name: not registered, or deleted.',
  'lookup.rdap.sources-note': "The registrar's console decides.",

  'lookup.whois.how':
    'With the result on screen, press the Beian Preflight icon in the browser toolbar there to have it read.',
  'lookup.whois.page':
    '{host} is a WHOIS page. When it shows a result, expiry, registrar and status can be read; the registrant’s name, mail address and phone are not.',
  'lookup.whois.read': 'Read the result on this page',
  'lookup.whois.again': 'Read again',
  'lookup.whois.nothing':
    'No result for a domain is to be seen on this page yet. Look the domain up there first (it may ask for a code), then press again.',
  'lookup.whois.refused':
    'The browser did not allow this page to be read. Reload it, then press the toolbar icon again.',
  'lookup.whois.from': 'Read from {host}, {when}.',
  'lookup.whois.remembered':
    'Until the browser closes, it is also shown when you look this domain up.',

  'lookup.network.problem.offline': 'No network connection; nothing was looked up.',
  'lookup.network.problem.unreachable': 'Cannot reach {host}. Check the connection and try again.',
  'lookup.network.problem.timeout':
    '{host} did not answer within {seconds} seconds. Try again later.',
  'lookup.network.problem.rate-limited': '{host} limits the number of queries. Try again later.',
  'lookup.network.problem.rate-limited-until':
    '{host} limits the number of queries. Try again in {seconds} seconds.',
  'lookup.network.problem.rate-limited-minutes':
    '{host} limits the number of queries. Try again in about {minutes} minutes.',
  'lookup.network.problem.rate-limited-hours':
    '{host} limits the number of queries. Try again in about {hours} hours.',
  'lookup.network.problem.refused': '{host} refused the query ({status}).',
  'lookup.network.problem.server': '{host} failed ({status}). Try again later.',
  'lookup.network.problem.redirect':
    '{host} redirects to {target}, which is not allowed; it was not followed.',
  'lookup.network.problem.redirect-hidden':
    '{host} redirected to another address. You have not allowed that one, so it was not followed.',
  'lookup.network.problem.not-json': 'The answer of {host} does not have the expected form.',
  'lookup.network.problem.truncated': 'The answer of {host} is incomplete.',
  'lookup.network.problem.too-large': 'The answer of {host} is too large and was not read.',
  'lookup.network.problem.dns-failure':
    'The name server reported an error ({code}). Try again later.',
  'lookup.network.problem.no-permission': 'Access to {host} was not allowed; nothing was sent.',
};
