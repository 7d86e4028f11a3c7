import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../utils/text/t.ts';

const SHOWN_MS = 2000;

/** Copies a text on a press and says so for two seconds; where the browser refuses, the text stays to be selected. */
export const CopyButton = ({
  text,
  label,
  t,
  primary = false,
}: {
  /** A text, or one made only when it is wanted. */
  text: string | (() => string);
  label: string;
  t: Translate;
  primary?: boolean;
}) => {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () => {
    const value = typeof text === 'string' ? text : text();
    navigator.clipboard.writeText(value).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <button type="button" class={primary ? 'button primary' : 'button'} onClick={copy}>
        {state === 'copied' ? t('common.copied') : label}
      </button>
      <span class="visually-hidden" role="status">
        {state !== 'idle' && t(state === 'copied' ? 'common.copied' : 'common.copy-failed')}
      </span>
      {state === 'failed' && <span class="small soft"> {t('common.copy-failed')}</span>}
    </>
  );
};
