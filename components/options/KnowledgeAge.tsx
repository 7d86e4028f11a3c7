import { SUFFIX_LIST_DATE, suffixes } from '../../utils/knowledge/suffixes.ts';
import { BOOTSTRAP_DATE } from '../../utils/lookup/network/bootstrap.ts';
import type { Translate } from '../../utils/text/t.ts';
import { Section } from './Section.tsx';

const YEAR = 365 * 86_400_000;

/** Where the ministry says which suffixes are approved. */
const OFFICIAL = 'https://domain.miit.gov.cn/';

const newestReading = (): string =>
  [...suffixes()].reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), SUFFIX_LIST_DATE);

/** How old what the answers rest on is: nothing is downloaded, so only an update of the extension renews it. */
export const KnowledgeAge = ({ t, now }: { t: Translate; now: Date }) => {
  const newest = newestReading();
  const isOld = now.getTime() - new Date(SUFFIX_LIST_DATE).getTime() > YEAR;
  return (
    <Section title={t('options.knowledge')} note={t('options.knowledge.note')}>
      <ul class="plain">
        <li>{t('options.knowledge.list', { date: SUFFIX_LIST_DATE, newest })}</li>
        <li>{t('options.knowledge.rdap', { date: BOOTSTRAP_DATE })}</li>
      </ul>
      {isOld && <p class="pill warn">{t('options.knowledge.old')}</p>}
      <p>
        <a href={OFFICIAL} target="_blank" rel="noopener noreferrer">
          {t('options.knowledge.official')}
        </a>
      </p>
    </Section>
  );
};
