/** What the person does inside the overlay. Only real events count: a page cannot press our buttons. */
import type { Judgement } from '../../utils/extension/messages.ts';
import { sendToBackground } from '../../utils/extension/page-runtime.ts';
import type { ActionId, PageFacts, ProcedureId } from '../../utils/vocabulary.ts';
import { type Conversation, clipped } from './conversation.ts';
import type { OverlayProps } from './Overlay.tsx';
import { actionAtHand, type OverlayEvent, type OverlayState } from './state.ts';

interface Scene {
  conversation: Conversation;
  facts: () => PageFacts | null;
  state: () => OverlayState;
  /** Filing number or order id that ticks belong to; '' where the page shows none. */
  place: () => string;
  move: (event: OverlayEvent) => void;
  draw: () => void;
  /** Answers the person in one sentence, by its key. */
  tell: (key: string) => void;
}

const track = async ({ conversation, state, draw }: Scene, facts: PageFacts): Promise<void> => {
  const action = actionAtHand(state());
  const answer = await sendToBackground({ type: 'track', facts: clipped(facts), action });
  const kept = answer as Pick<Judgement, 'tracked' | 'ticks'> | null;
  if (!kept) return;
  conversation.amend(kept);
  draw();
};

/** The page may forbid copying; the popup's page doctor gives the same report. */
const copyReport = async ({ tell }: Scene): Promise<void> => {
  const report = await sendToBackground({ type: 'report' });
  const isCopied =
    typeof report === 'string' &&
    (await navigator.clipboard.writeText(report).then(
      () => true,
      () => false,
    ));
  tell(isCopied ? 'overlay.report-copied' : 'overlay.report-refused');
};

export const personActs = (scene: Scene): OverlayProps['on'] => {
  const { conversation, move, draw } = scene;
  return {
    fold: (event) => {
      if (event.isTrusted) move({ type: 'fold' });
    },
    unfold: (event) => {
      if (event.isTrusted) move({ type: 'unfold' });
    },
    tick: (name, on, event) => {
      const [action, item = ''] = name.split('/') as [ActionId, string?];
      const facts = scene.facts();
      const judgement = conversation.judgement();
      if (!event.isTrusted || !facts || !judgement) return;
      const place = scene.place();
      const tick = `${action}/${place}/${item}`;
      const others = judgement.ticks.filter((other) => other !== tick);
      conversation.amend({ ticks: on ? [...others, tick] : others });
      void sendToBackground({ type: 'tick', provider: facts.provider, action, place, item, on });
      draw();
    },
    guide: (name, event) => {
      const facts = scene.facts();
      if (!event.isTrusted || !facts) return;
      const [procedure, section] = name.split('/') as [ProcedureId, string?];
      void sendToBackground({
        type: 'open-guide',
        provider: facts.provider,
        procedure,
        ...(section && { section }),
      });
    },
    track: (event) => {
      const facts = scene.facts();
      if (event.isTrusted && facts) void track(scene, facts);
    },
    report: (event) => {
      if (event.isTrusted) void copyReport(scene);
    },
  };
};
