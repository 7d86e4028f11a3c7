import { isMessage, messageOf } from '../../utils/knowledge/messages/messages.ts';
import { SourceLine } from '../findings/SourceLine.tsx';
import { guideHref } from '../guide/links.ts';
import type { ViewProps } from '../mount.tsx';
import { routeHash } from './route.ts';

/** One message that consoles are known to say: who says it, why, and what to do. */
export const MessagePage = ({ id, t, sources }: ViewProps & { id: string }) => {
  if (!isMessage(id)) return <p>{t('message.not-found')}</p>;
  const { examples, providers, procedure, old, sources: ids } = messageOf(id);
  return (
    <article class="message-page">
      <p>
        <a href={routeHash('guide')}>{t('case.back')}</a>
      </p>
      <blockquote>{examples[0]}</blockquote>
      <p class="soft">
        {providers.map((provider) => t(`provider.${provider}`)).join(t('overlay.list-comma'))}
        {old && ` · ${t('message.old')}`}
      </p>
      <h3>{t('message.cause')}</h3>
      <p>{t(`message.${id}.cause`)}</p>
      <h3>{t('message.remedy')}</h3>
      <p>{t(`message.${id}.remedy`)}</p>
      <SourceLine ids={ids} sources={sources} t={t} />
      {procedure && (
        <p>
          <a href={guideHref(procedure)}>{t(`procedure.${procedure}`)}</a>
        </p>
      )}
    </article>
  );
};
