/**
 * Joins what is read off the page, what the background makes of it, and the overlay. The only state of a provider
 * page lives here: facts and a judgement on them, never a case.
 */
import { isOrphan } from '../../utils/extension/page-runtime.ts';
import { watchPage } from '../../utils/page/watch.ts';
import type { PageFacts } from '../../utils/vocabulary.ts';
import { personActs } from './acts.ts';
import { startConversation } from './conversation.ts';
import { boxStyle, type Frame, fallbackBox, live, orphanBox } from './frame.ts';
import { mountHost, type OverlayHost } from './host.ts';
import { hearOthers } from './others.ts';
import { paint } from './paint.ts';
import { placeOnPage, placePanel, placeTab } from './place.ts';
import { type Pointed, type Pointing, watchPointing } from './pointing.ts';
import { actionAtHand, initialState, isFolded, nextState, type OverlayEvent } from './state.ts';
import { watchSurroundings } from './surroundings.ts';

/** How long (ms) the orphan's farewell stays. */
const FAREWELL = 15_000;
/** How often (ms) is looked whether we are still wanted, and still in place. */
const HEARTBEAT = 3000;
const TAB_SIZE = { width: 40, height: 190 };

const hasMeaning = (facts: PageFacts | null): facts is PageFacts =>
  facts !== null && facts.pageKind !== 'other';

/** One copy a page: the popup may put the script into a page that has it already. */
const mayStart = (): boolean => {
  const scope = globalThis as { beianPreflightRuns?: () => boolean };
  if (scope.beianPreflightRuns?.()) return false;
  scope.beianPreflightRuns = () => !isOrphan();
  return true;
};

/** Starts on a provider page; nothing is rendered off filing routes. */
export const startOverlay = (document: Document, css: string): void => {
  if (!mayStart()) return;
  let facts: PageFacts | null = null;
  let state = initialState;
  let opened = false;
  let host: OverlayHost | null = null;
  let lost = false;
  let atHand: Pointed | null = null;
  /** What was last answered to the person on this page. */
  let answer = '';

  const conversation = startConversation(() => {
    if (!hasMeaning(facts)) return;
    const judgement = conversation.judgement();
    const alarming = judgement?.lead === 'stop' || judgement?.readiness === 'unreadable';
    state = nextState(state, { type: 'alarm', on: alarming });
    look();
    draw();
  });

  const ask = () =>
    conversation.ask({
      facts: hasMeaning(facts) ? facts : null,
      intent: actionAtHand(state),
      ...(atHand?.filingNumber && { filingNumber: atHand.filingNumber }),
    });

  const move = (event: OverlayEvent) => {
    const next = nextState(state, event);
    if (next === state) return;
    state = next;
    if (hasMeaning(facts)) ask();
    look();
    draw();
  };

  /** Filing number or order id that ticks belong to; '' where the page shows none. */
  const place = (): string =>
    (facts?.pageKind === 'order-detail' ? facts.orders[0]?.id : undefined) ??
    atHand?.filingNumber ??
    facts?.subject?.filingNumber ??
    '';

  const clear = () => {
    if (!host) return;
    paint(null, host.root);
    host.remove();
    host = null;
  };

  /** Null where the page does not bear the overlay: the badge alone tells then. */
  const ensureHost = (): OverlayHost | null => {
    if (lost) return null;
    try {
      host ??= mountHost(document, css, {
        isAlive: () => !isOrphan(),
        onKey: (event) => {
          if (event.isTrusted && event.key === 'Escape') move({ type: 'fold' });
        },
        onLost: () => {
          lost = true;
          host = null;
        },
      });
      host.settle();
    } catch {
      lost = true;
      clear();
    }
    return host;
  };

  const draw = () => {
    if (!hasMeaning(facts)) return clear();
    const greeting = conversation.greeting();
    const judgement = conversation.judgement();
    const silent = conversation.isSilent();
    if (!silent && !(greeting && judgement)) return;
    if (silent && isFolded(state, actionAtHand(state))) return clear();
    const mounted = ensureHost();
    if (!mounted) return;
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const { dialog, controls } = surroundings.boxes();
    const panel = dialog
      ? placePanel(viewport, dialog, controls)
      : placeOnPage(viewport, controls, atHand?.box ?? null, state.by);
    const frame: Frame = {
      isOpen: state.mode === 'open',
      answer,
      isTicked: (item) => judgement?.ticks.includes(item.replace('/', `/${place()}/`)) ?? false,
      onAct,
    };
    if (silent || !greeting || !judgement) {
      paint(live(fallbackBox(panel), frame, boxStyle(panel)), mounted.root);
      return;
    }
    mounted.dress(greeting.css);
    mounted.element.lang = greeting.locale;
    const open = state.mode === 'lead' ? 'lead' : 'panel';
    const shape = state.mode === 'tab' ? 'tab' : panel.shape === 'strip' ? 'strip' : open;
    const style =
      shape === 'tab' ? `top:${placeTab(viewport, TAB_SIZE, controls)}px` : boxStyle(panel);
    paint(live(judgement.view[shape], frame, style), mounted.root);
  };

  const surroundings = watchSurroundings(document, () => draw());
  /** The small tab stays where it is; all else keeps clear of controls. */
  const look = () =>
    surroundings.follow(
      facts?.dialog != null,
      hasMeaning(facts) &&
        (facts.dialog !== null || state.mode !== 'tab' || conversation.isSilent()),
    );

  const onAct = personActs({
    conversation,
    facts: () => facts,
    state: () => state,
    place,
    move,
    draw,
    tell: (next) => {
      answer = next;
      draw();
    },
  });

  const onFacts = (next: PageFacts | null) => {
    const hadDialog = facts?.dialog != null;
    facts = next;
    if (!hasMeaning(facts)) {
      conversation.forget();
      ask();
      look();
      clear();
      return;
    }
    if (!opened) {
      opened = true;
      conversation.greet(facts.provider);
    }
    if (hadDialog && !facts.dialog) pointing.dialogClosed();
    state = nextState(state, { type: 'dialog', action: facts.dialog?.action ?? null });
    ask();
    look();
    draw();
    if (!hadDialog && facts.dialog) host?.raise();
  };

  const stopWatching = watchPage(document, onFacts, {
    onRoute: () => {
      state = initialState;
      facts = null;
      atHand = null;
      answer = '';
      conversation.forget();
      clear();
    },
  });

  const pointing: Pointing = watchPointing({
    facts: () => facts,
    isOurs: (event) => event.target === host?.element,
    onPoint: (pointed) => {
      atHand = pointed;
      move({ type: 'point', action: pointed.action });
    },
    onLeave: () => move({ type: 'leave' }),
    onPress: (pointed) => {
      atHand = pointed;
      move({ type: 'press', action: pointed.action });
    },
  });

  hearOthers(conversation, () => facts);

  const stop = () => {
    clearInterval(heartbeat);
    conversation.stop();
    stopWatching();
    pointing.stop();
    surroundings.stop();
  };
  /** The extension was reloaded under this page: said once, then gone. */
  const sayFarewell = () => {
    stop();
    const greeting = conversation.greeting();
    if (!host || !greeting) return clear();
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const panel = placePanel(viewport, null, []);
    const frame: Frame = { isOpen: true, answer: '', isTicked: () => false, onAct };
    paint(live(orphanBox(panel, greeting.orphan), frame, boxStyle(panel)), host.root);
    setTimeout(clear, FAREWELL);
  };
  const heartbeat = setInterval(() => {
    if (isOrphan()) sayFarewell();
    else if (host) draw();
  }, HEARTBEAT);
};
