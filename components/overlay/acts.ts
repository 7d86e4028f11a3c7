/** What the person does inside the overlay, by the name of the act that is drawn on the element. */
import { sendToBackground } from '../../utils/extension/page-runtime.ts';
import type { ActionId, PageFacts, ProcedureId } from '../../utils/vocabulary.ts';
import { type Conversation, clipped } from './conversation.ts';
import type { Frame } from './frame.ts';
import { actionAtHand, type OverlayEvent, type OverlayState } from './state.ts';

interface Scene {
  conversation: Conversation;
  facts: () => PageFacts | null;
  state: () => OverlayState;
  /** Filing number or order id that ticks belong to; '' where the page shows none. */
  place: () => string;
  move: (event: OverlayEvent) => void;
  draw: () => void;
  /** Answers the person in one of the sentences that the foot carries. */
  tell: (answer: string) => void;
}

const track = async ({ conversation, state, tell }: Scene, facts: PageFacts): Promise<void> => {
  const action = actionAtHand(state());
  if (await sendToBackground({ type: 'track', facts: clipped(facts), action }))
    conversation.askAgain();
  else tell('data-unkept');
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
  tell(isCopied ? 'data-copied' : 'data-refused');
};

const tick = (
  { conversation, place, draw }: Scene,
  { provider }: PageFacts,
  item: string,
  on: boolean,
): void => {
  const [action, name = ''] = item.split('/') as [ActionId, string?];
  const at = place();
  conversation.tick(`${action}/${at}/${name}`, on);
  void sendToBackground({ type: 'tick', provider, action, place: at, item: name, on });
  draw();
};

const openGuide = ({ provider }: PageFacts, guide: string): void => {
  const [procedure, section] = guide.split('/') as [ProcedureId, string?];
  const message = { type: 'open-guide', provider, procedure } as const;
  void sendToBackground(section ? { ...message, section } : message);
};

/** Does what an element's `data-act` names. */
export const personActs =
  (scene: Scene): Frame['onAct'] =>
  (act, about, on) => {
    const facts = scene.facts();
    if (act === 'fold' || act === 'unfold') scene.move({ type: act });
    else if (!facts) return;
    else if (act === 'tick') tick(scene, facts, about, on);
    else if (act === 'guide') openGuide(facts, about);
    else if (act === 'track') void track(scene, facts);
    else if (act === 'report') void copyReport(scene);
  };
