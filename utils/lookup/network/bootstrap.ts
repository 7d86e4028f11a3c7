/**
 * Which RDAP server answers for a suffix: IANA's bootstrap registry (RFC 9224, data.iana.org/rdap/dns.json) as
 * published on {@link BOOTSTRAP_DATE}, for the suffixes of our table only. `{}` stands for the suffix.
 */
export const BOOTSTRAP_DATE = '2026-09-30';

const SERVERS: readonly (readonly [base: string, suffixes: string])[] = [
  ['https://rdap.verisign.com/{}/v1/', 'com net'],
  ['https://tld-rdap.verisign.com/{}/v1/', 'cc name'],
  [
    'https://rdap.nic.{}/',
    'adult beer biz cat chase club cx cz design fashion fit fr gay gs ink jpmorgan law luxe ly moe ms museum nyc porn sex taipei tattoo tel tv vip vodka wiki win work xn--g2xx48c xxx yoga',
  ],
  ['https://rdap.nic.gov/rdap/', 'gov'],
  [
    'https://rdap.centralnic.com/{}/',
    'art auto baby bond college cyou fans fm game icu london monster protection quest rent security storage theatre xyz',
  ],
  ['https://rdap.radix.host/rdap/', 'fun host online press pw site space store tech uno website'],
  [
    'https://rdap.identitydigital.services/rdap/',
    'aero ai alipay archi asia band bio black blue cab cafe cash casino center chat city company cool domains email fan fund fyi games global gold green group guru info kim lgbt life live lotto ltd market mba media mobi news organic pet pink plus poker pro promo pub red run sale saxo school shopping show ski social studio taobao tax team technology tmall today travel video vin vote voto wine world wtf xin xn--5tzm5g xn--6frz82g xn--czrs0t xn--fjq720a xn--unup4y xn--vhquv zone',
  ],
  [
    'https://pubapi.registry.google/rdap/',
    'app boo dad day dev esq foo how ing meme mov new nexus page phd prof rsvp soy xn--q9jyb4c zip',
  ],
  ['https://rdap.registry.{}/rdap/', 'bar cloud coop love'],
  ['https://rdap.gmoregistry.net/rdap/', 'shop tokyo'],
  ['https://rdap.uniregistry.net/rdap/', 'link'],
  ['https://rdap.publicinterestregistry.org/rdap/', 'org'],
  [
    'https://rdap.zdnsgtld.com/{}/',
    'baidu citic icbc ren sohu top unicom wang xn--3bst00m xn--6qq986b3xl xn--8y0a063a xn--9et52u xn--czr694b xn--czru2d xn--fiq64b xn--hxt814e xn--imr513n xn--otu796d xn--ses554g',
  ],
  [
    'https://rdap.ngtld.cn/',
    'sina weibo xn--55qw42g xn--55qx5d xn--9krt00a xn--io0a7i xn--zfr164b',
  ],
  ['https://restwhois.ngtld.cn/', 'xn--1qqw23a xn--xhq521b'],
  ['https://rdap.teleinfo.cn/{}/', 'xn--3ds443g xn--fiq228c5hs xn--kput3i xn--nyqy26a xn--rhqv96g'],
  ['https://rdap.teleinfo.cn/', 'anquan shouji xihuan xn--vuq861b yun'],
  ['https://rdap.aliregistry.cn/rdap/', 'alibaba'],
  ['https://rdap.nominet.uk/{}/', 'jobs uk'],
  ['https://ccrdap.twnic.tw/tw/', 'tw'],
  ['https://ccrdap.twnic.tw/taiwan/', 'xn--kpry57d'],
  ['https://rdap.cctld.au/rdap/', 'au'],
  ['https://rdap.ca.fury.ca/rdap/', 'ca'],
  ['https://rdap.dns.pl/', 'pl'],
  ['https://rdap.iana.org/', 'int'],
  ['https://rdap.norid.no/', 'no'],
  ['https://rdap.sidn.nl/', 'nl'],
  ['https://rdap.sgnic.sg/rdap/', 'sg'],
  ['https://rdap.zh.sgnic.sg/rdap/', 'xn--yfro4i67o'],
  ['https://rdap.pandi.id/rdap/', 'id'],
  ['https://rdap.nixiregistry.in/rdap/', 'in'],
  ['https://rdap.nic.or.kr/', 'kr'],
  ['https://rdap.thains.co.th/', 'th'],
  ['https://rdap.tonicregistry.to/rdap/', 'to'],
];

const BASES: ReadonlyMap<string, string> = new Map(
  SERVERS.flatMap(([base, suffixes]) =>
    suffixes.split(' ').map((suffix) => [suffix, base.replace('{}', suffix)] as const),
  ),
);

/** The RDAP server of a domain's top-level name, with a closing slash; null where there is none (.cn, .中国 …). */
export const rdapBaseOf = (domain: string): string | null =>
  BASES.get(domain.slice(domain.lastIndexOf('.') + 1)) ?? null;

/** Suffixes with a server, and their servers. */
export const rdapServers = (): IterableIterator<[string, string]> => BASES.entries();
