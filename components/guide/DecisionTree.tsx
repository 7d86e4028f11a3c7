import { useEffect, useRef, useState } from 'preact/hooks';
import { newestDate } from '../../utils/knowledge/procedures/dates.ts';
import {
  type AnswerId,
  answerOf,
  type DecisionOption,
  FIRST_QUESTION,
  QUESTIONS,
  type QuestionId,
} from '../../utils/knowledge/procedures/decision.ts';
import { sourceOf } from '../../utils/knowledge/sources.ts';
import type { Translate } from '../../utils/text/t.ts';
import { sourceDate } from './cited.ts';
import { guideHref } from './links.ts';

interface Chosen {
  question: QuestionId;
  option: DecisionOption;
}

const Answer = ({ id, t }: { id: AnswerId; t: Translate }) => {
  const { procedures, final, sources } = answerOf(id);
  return (
    <div class={final ? 'answer final' : 'answer'}>
      {final && <p class="pill stop">{t('guide.decide.final')}</p>}
      <p class="said">{t(`guide.decide.answer.${id}`)}</p>
      <ul class="ways">
        {procedures.map((procedure) => (
          <li key={procedure}>
            <a class="button" href={guideHref(procedure)}>
              {t('guide.decide.open', { procedure: t(`procedure.${procedure}`) })}
            </a>
          </li>
        ))}
      </ul>
      <details class="soft small">
        <summary>
          {t('common.source')}{' '}
          {newestDate(sources) === 'undated' ? t('guide.ui.source-undated') : newestDate(sources)}
        </summary>
        <ul>
          {sources.map((source) => {
            const { publisher, title } = sourceOf(source);
            const date = sourceDate(source, t);
            return <li key={source}>{t('guide.ui.source-line', { publisher, title, date })}</li>;
          })}
        </ul>
      </details>
    </div>
  );
};

/** Which procedure is the right one: one question at a time, what was chosen kept in view. */
export const DecisionTree = ({
  t,
  start = FIRST_QUESTION,
}: {
  t: Translate;
  start?: QuestionId;
}) => {
  const [path, setPath] = useState<readonly Chosen[]>([]);
  const place = useRef<HTMLDivElement>(null);
  const last = path.at(-1)?.option.to;
  const question = last === undefined ? start : 'ask' in last ? last.ask : null;
  const moved = path.length > 0;

  // The button pressed is gone: the next question takes the focus, so that it is read out and Tab goes on from it.
  useEffect(() => {
    if (path.length > 0) place.current?.focus();
  }, [path]);

  return (
    <section class="decision" aria-label={t('guide.decide.title')}>
      <h2>{t('guide.decide.title')}</h2>
      {moved && (
        <>
          <p class="soft small">{t('guide.decide.path')}</p>
          <ol class="path">
            {path.map(({ question: asked, option }) => (
              <li key={asked}>{t(`guide.decide.${asked}.${option.id}`)}</li>
            ))}
          </ol>
        </>
      )}
      <div ref={place} tabIndex={-1} class="now" aria-live="polite">
        {question ? (
          <>
            <h3>{t(`guide.decide.${question}`)}</h3>
            <ul class="options">
              {QUESTIONS[question].map((option) => (
                <li key={option.id}>
                  <button
                    type="button"
                    class="button"
                    onClick={() => setPath([...path, { question, option }])}
                  >
                    {t(`guide.decide.${question}.${option.id}`)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          last && 'answer' in last && <Answer id={last.answer} t={t} />
        )}
      </div>
      {moved && (
        <p class="tools">
          <button type="button" class="button" onClick={() => setPath(path.slice(0, -1))}>
            {t('guide.decide.back')}
          </button>
          <button type="button" class="button" onClick={() => setPath([])}>
            {t('guide.decide.restart')}
          </button>
        </p>
      )}
    </section>
  );
};
