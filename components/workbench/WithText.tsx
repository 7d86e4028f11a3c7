import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isTicket, takeText } from '../../utils/extension/handed.ts';

interface Props {
  /** Of the address: a ticket, or the text itself. */
  part: string;
  children: (text: string) => ComponentChildren;
}

/** A view over a text that was handed on; nothing is shown until it is there. */
export const WithText = ({ part, children }: Props) => {
  const [text, setText] = useState(isTicket(part) ? null : part);
  useEffect(() => {
    if (isTicket(part)) void takeText(part).then(setText);
  }, [part]);
  return text === null ? null : children(text);
};
