/** The sections of a guide that are more than a list of statements. */
import { messageOf } from '../../utils/knowledge/messages/messages.ts';
import { linkOf } from '../../utils/knowledge/source-view.ts';
import { sourceOf } from '../../utils/knowledge/sources.ts';
import { STAGE_ENDS, wordsOfStage } from '../../utils/knowledge/stages.ts';
import type { Translate } from '../../utils/text/t.ts';
import { type FullGuide, sourceDate } from './cited.ts';
import { LifeCyclePicture } from './LifeCyclePicture.tsx';
import { guideHref } from './links.ts';
import { Sentence } from './Sentence.tsx';
import { StageLine } from './StageLine.tsx';
import { spanText, stageLabel, stageLineAlt, stageSteps } from './stage-steps.ts';

interface Part {
  full: FullGuide;
  t: Translate;
}

/** Boxes to tick; how many are done is said above them. */
export const BeforeSection = ({
  full,
  t,
  ticked,
  onTick,
}: Part & { ticked: ReadonlySet<string>; onTick: (id: string, on: boolean) => void }) => {
  const { before, guide, numbers } = full;
  if (before.length === 0) return <p class="soft">{t('guide.ui.empty')}</p>;
  const done = before.filter(({ id }) => ticked.has(id)).length;
  return (
    <>
      <p class="soft small">{t('guide.ui.ticked', { done, all: before.length })}</p>
      <ul class="boxes">
        {before.map((item) => (
          <li key={item.id}>
            <input
              type="checkbox"
              id={`tick-${item.id}`}
              aria-label={t('guide.ui.tick-box', { text: t(item.key) })}
              checked={ticked.has(item.id)}
              onChange={(event) => onTick(item.id, event.currentTarget.checked)}
            />
            <div class={ticked.has(item.id) ? 'ticked' : ''}>
              <Sentence
                statement={item}
                numbers={numbers}
                sourcesHref={guideHref(guide.procedure, 'sources', guide.provider)}
                t={t}
              />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
};

/** The stage line, each stage in words, and for a domain its life after expiry. */
export const WaitingSection = ({ full, t }: Part) => {
  const { guide, line, cycles, numbers } = full;
  const { procedure, provider } = guide;
  const steps = stageSteps(procedure, t);
  const href = guideHref(procedure, 'sources', provider);
  return (
    <>
      {line.length > 0 && <StageLine steps={steps} alt={stageLineAlt(procedure, steps, t)} />}
      {procedure === 'domain-expiry' && <LifeCyclePicture cycles={cycles} t={t} />}
      <dl class="stages">
        {line.map((step) => {
          const words = wordsOfStage(step.stage, provider);
          const ends = STAGE_ENDS[step.stage] ?? [];
          const cited = step.sources.map((id) => numbers.get(id)).join(', ');
          return (
            <div key={step.stage}>
              <dt>
                {stageLabel(step, t)}
                {step.span && <span class="span">{spanText(step.span, t)}</span>}
              </dt>
              <dd>
                {t(step.awaits)}{' '}
                <a class="cite" href={href} aria-label={`${t('guide.ui.source')} [${cited}]`}>
                  [{cited}]
                </a>
                {words.length > 0 && (
                  <span class="labels">
                    <span class="soft">{t('guide.ui.words')}</span>{' '}
                    {words.map(({ text, era }) => (
                      <b key={text} class={era === 'older' ? 'older' : ''}>
                        {text}
                      </b>
                    ))}
                  </span>
                )}
                {ends.length > 0 && step.stage !== 'draft' && (
                  <span class="ends">
                    {t('guide.ui.ends', {
                      ends: ends.map((end) => t(`stage.${end}`)).join(t('guide.ui.ends-join')),
                    })}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
};

/** What the console or the authority may answer, why, and what to do. */
export const RejectionsSection = ({ full, t }: Part) => {
  const { rejections } = full.guide;
  if (rejections.length === 0) return <p class="soft">{t('guide.ui.no-rejections')}</p>;
  return (
    <ul class="rejections">
      {rejections.map((id) => (
        <li key={id}>
          <details>
            <summary>{messageOf(id).examples[0]}</summary>
            <p>{t(`message.${id}.cause`)}</p>
            <p>{t(`message.${id}.remedy`)}</p>
            <p class="soft small">
              {messageOf(id)
                .sources.map((source) => {
                  const { publisher, title } = sourceOf(source);
                  const date = sourceDate(source, t);
                  return t('guide.ui.source-line', { publisher, title, date });
                })
                .join(t('guide.ui.line-join'))}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
};

/** Every source of the guide, numbered as cited. */
export const SourcesSection = ({ full, t }: Part) => (
  <ol class="sources-list">
    {full.sources.map((id) => {
      const source = sourceOf(id);
      const { publisher, title, tier } = source;
      const url = linkOf(source);
      const line = t('guide.ui.source-line', { publisher, title, date: sourceDate(id, t) });
      return (
        <li key={id}>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {line}
            </a>
          ) : (
            line
          )}{' '}
          <span class="soft">{t(`tier.${tier}`)}</span>
        </li>
      );
    })}
  </ol>
);
