/** What others ask of a page: popup and background, and the browser that brings a page back from its cache. */
import { isOrphan, onMessageToPage } from '../../utils/extension/page-runtime.ts';
import type { PageFacts } from '../../utils/vocabulary.ts';
import { type Conversation, clipped } from './conversation.ts';

/** Answers what the page shows, and greets again when that may bring something else. */
export const hearOthers = (conversation: Conversation, facts: () => PageFacts | null): void => {
  const greetAgain = () => {
    const { provider } = facts() ?? {};
    if (provider && !isOrphan()) conversation.greet(provider);
  };
  // The badge did not come back with the page.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) greetAgain();
  });
  onMessageToPage((message) => {
    const type = (message as { type?: string } | null)?.type;
    if (type === 'what-do-you-see') return { facts: clipped(facts()), url: location.href };
    // Language or silenced rules may have changed.
    if (type === 'greet-again') greetAgain();
    return undefined;
  });
};
