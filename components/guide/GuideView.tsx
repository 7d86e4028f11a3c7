import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import {
  GUIDE_PROVIDERS,
  GUIDE_SECTIONS,
  type GuideProvider,
  type GuideSectionId,
} from '../../utils/knowledge/procedures/model.ts';
import type { Translate } from '../../utils/text/t.ts';
import type { ProcedureId } from '../../utils/vocabulary.ts';
import { CopyButton } from '../CopyButton.tsx';
import { type FullGuide, fullGuide } from './cited.ts';
import { guideAsText } from './guide-as-text.ts';
import { guideHref, sectionAnchor } from './links.ts';
import { BeforeSection, RejectionsSection, SourcesSection, WaitingSection } from './parts.tsx';
import { Sentence } from './Sentence.tsx';

interface Props {
  procedure: ProcedureId;
  provider: GuideProvider;
  t: Translate;
  /** Ids of ticked items, the same as on the provider's page. */
  ticked: ReadonlySet<string>;
  onTick: (id: string, on: boolean) => void;
  /** Absent: the provider is given by the case and cannot be chosen here. */
  onProvider?: (provider: GuideProvider) => void;
  /** Brought into view. */
  section?: GuideSectionId;
  /** The chosen province's rules, drawn by the one who knows the province. */
  province?: ComponentChildren;
  /** The same rules for the copied text, one a line. */
  provinceText?: readonly string[];
}

interface SectionProps {
  full: FullGuide;
  id: GuideSectionId;
  t: Translate;
  ticked: ReadonlySet<string>;
  onTick: Props['onTick'];
  province: ComponentChildren;
}

const StatementList = ({ full, id, t }: Pick<SectionProps, 'full' | 'id' | 't'>) => {
  const { procedure, provider, sections } = full.guide;
  const section = sections.find((one) => one.id === id);
  if (!section) {
    const names = { provider: t(`provider.${provider}`) };
    return <p class="soft">{t('guide.ui.none-found', names)}</p>;
  }
  const items = section.statements.map((statement) => (
    <li key={statement.key}>
      <Sentence
        statement={statement}
        numbers={full.numbers}
        sourcesHref={guideHref(procedure, 'sources', provider)}
        t={t}
      />
    </li>
  ));
  return id === 'steps' ? <ol class="steps">{items}</ol> : <ul class="statements">{items}</ul>;
};

const SectionBody = (props: SectionProps) => {
  const { full, id, t } = props;
  if (id === 'before') return <BeforeSection {...props} />;
  if (id === 'waiting')
    return (
      <>
        <WaitingSection full={full} t={t} />
        {full.guide.sections.some((one) => one.id === id) && <StatementList {...props} />}
      </>
    );
  if (id === 'provinces')
    return props.province ? (
      <div class="rules">{props.province}</div>
    ) : (
      <p class="soft choose-province">{t('guide.ui.choose-province')}</p>
    );
  if (id === 'rejections') return <RejectionsSection full={full} t={t} />;
  if (id === 'sources') return <SourcesSection full={full} t={t} />;
  return <StatementList {...props} />;
};

/** Every section has its place, so that a link to it always arrives; 办完之后 only where there is something to say. */
const shownSections = ({ guide }: FullGuide): GuideSectionId[] =>
  guide.coverage === 'not-applicable'
    ? ['when', 'sources']
    : GUIDE_SECTIONS.filter(
        (id) => id !== 'after' || guide.sections.some((section) => section.id === id),
      );

/** One procedure as one provider's customer reads it: is it the right one, what first, how, how long, what is final. */
export const GuideView = (props: Props) => {
  const { procedure, provider, t, ticked, onTick, onProvider, section, province } = props;
  const full = useMemo(() => fullGuide(procedure, provider), [procedure, provider]);
  const root = useRef<HTMLElement>(null);
  const names = { procedure: t(`procedure.${procedure}`), provider: t(`provider.${provider}`) };
  const { coverage } = full.guide;
  const sections = shownSections(full);

  // The router swallows the hash, so the browser does not scroll by itself.
  useEffect(() => {
    if (!section) return;
    const id = sectionAnchor(procedure, section);
    root.current?.querySelector(`[id="${id}"]`)?.scrollIntoView();
  }, [procedure, section]);

  return (
    <article class="guide" ref={root}>
      <header>
        <h2>{t('guide.ui.title', names)}</h2>
        <div class="tools">
          {onProvider && (
            <select
              aria-label={t('guide.ui.other-provider')}
              value={provider}
              onChange={(event) => {
                const chosen = GUIDE_PROVIDERS.find((id) => id === event.currentTarget.value);
                if (chosen) onProvider(chosen);
              }}
            >
              {GUIDE_PROVIDERS.map((id) => (
                <option key={id} value={id}>
                  {t(`provider.${id}`)}
                </option>
              ))}
            </select>
          )}
          <CopyButton
            label={t('guide.ui.copy')}
            t={t}
            text={() =>
              guideAsText(procedure, provider, t, {
                ticked,
                ...(props.provinceText ? { province: props.provinceText } : {}),
              })
            }
          />
          <button type="button" class="button" onClick={() => globalThis.print()}>
            {t('guide.ui.print')}
          </button>
        </div>
      </header>
      {coverage !== 'full' && <p class="coverage">{t(`guide.ui.coverage.${coverage}`, names)}</p>}
      <nav class="contents" aria-label={t('guide.ui.contents')}>
        {sections.map((id) => (
          <a key={id} href={guideHref(procedure, id, provider)}>
            {t(`guide.ui.section.${id}`)}
          </a>
        ))}
      </nav>
      {sections.map((id) => (
        <section key={id} id={sectionAnchor(procedure, id)} class={`part part-${id}`}>
          <h3>{t(`guide.ui.section.${id}`)}</h3>
          {full.guide.sections.find((one) => one.id === id)?.old && (
            <p class="aged">{t('guide.ui.old-section')}</p>
          )}
          <SectionBody
            full={full}
            id={id}
            t={t}
            ticked={ticked}
            onTick={onTick}
            province={province}
          />
        </section>
      ))}
    </article>
  );
};
