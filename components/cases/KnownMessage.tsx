import { isMessage, type MessageId, messageOf } from '../../utils/knowledge/messages/messages.ts';
import type { Translate } from '../../utils/text/t.ts';
import { SourceLine, type SourceLookup } from '../findings/SourceLine.tsx';
import { routeHash } from '../workbench/route.ts';

/** The known message behind a notice's date: its key is `notice:notice-<message>`. */
export const messageOfDeadline = ({ key }: { key: string }): MessageId | null => {
  const id = /^notice:notice-(.+)$/.exec(key)?.[1] ?? '';
  return isMessage(id) ? id : null;
};

/** Why a console or an authority says something, and what to do about it. */
export const KnownMessage = ({
  id,
  t,
  sources,
}: {
  id: MessageId;
  t: Translate;
  sources: SourceLookup;
}) => (
  <div class="known-message">
    <p>
      <b>{t('message.cause')}</b> {t(`message.${id}.cause`)}
    </p>
    <p>
      <b>{t('message.remedy')}</b> {t(`message.${id}.remedy`)}{' '}
      <a href={routeHash('message', id)}>{t('message.more')}</a>
    </p>
    <SourceLine ids={messageOf(id).sources} sources={sources} t={t} />
  </div>
);
