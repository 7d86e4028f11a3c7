/**
 * Joins what is read off the page, what the background makes of it, and the overlay. The only state of a provider
 * page lives here: facts and a judgement on them, never a case.
 */
import { render } from 'preact';
import type { Greeting, Judgement } from '../../utils/extension/messages.ts';
import { isOrphan, onMessageToPage, sendToBackground } from '../../utils/extension/page-runtime.ts';
import { dialogBoxes } from '../../utils/page/boxes.ts';
import { structureReport } from '../../utils/page/report.ts';
import { watchPage } from '../../utils/page/watch.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import { type ActionId, LOCALES, type PageFacts } from '../../utils/vocabulary.ts';
import { mountHost, type OverlayHost } from './host.ts';
import { FallbackBox, OrphanBox, Overlay, type OverlayProps } from './Overlay.tsx';
import { placePanel, placeTab } from './place.ts';
import { type Pointing, watchPointing } from './pointing.ts';
import { limited } from './rate.ts';
import { actionAtHand, initialState, nextState, type OverlayEvent } from './state.ts';

/** Without an answer of the background for so long (ms) the built-in lines are shown. */
const PATIENCE = 1000;
/** How long (ms) the orphan's farewell stays. */
const FAREWELL = 15_000;
const ORPHAN_CHECK = 3000;
const TAB_SIZE = { width: 40, height: 190 };

/** The background is ours; these only guard against an answer of another version. */
const asGreeting = (answer: unknown): Greeting | null => {
  const greeting = answer as Greeting | null;
  return greeting?.texts && LOCALES.includes(greeting.locale) ? greeting : null;
};
const asJudgement = (answer: unknown): Judgement | null => {
  const judgement = answer as Judgement | null;
  return Array.isArray(judgement?.findings) && Array.isArray(judgement.ticks) ? judgement : null;
};

/** Messages have bounds: what no person would read to its end is cut, never refused. */
const clip = (_key: string, value: unknown): unknown => {
  if (typeof value === 'string' && value.length > 2000) return `${value.slice(0, 1999)}…`;
  return Array.isArray(value) && value.length > 2000 ? value.slice(0, 2000) : value;
};

const hasMeaning = (facts: PageFacts | null): facts is PageFacts =>
  facts !== null && facts.pageKind !== 'other';

/** Starts on a provider page; nothing is rendered off filing routes. Returns the stop function. */
export const startOverlay = (document: Document, css: string): (() => void) => {
  const view = document.defaultView ?? window;
  let facts: PageFacts | null = null;
  let state = initialState;
  let greeting: Greeting | null = null;
  let judgement: Judgement | null = null;
  let asked = 0;
  let told = '';
  let opened = false;
  let impatient = false;
  let host: OverlayHost | null = null;
  let lost = false;
  let pointedNumber: string | undefined;

  const ask = limited((question: { facts: PageFacts | null; intent: ActionId | null }) => {
    asked += 1;
    const mine = asked;
    void sendToBackground({ type: 'page-read', ...question }).then((answer) => {
      if (mine !== asked) return;
      if (!hasMeaning(facts)) return;
      judgement = asJudgement(answer);
      const lead = judgement?.findings[judgement.lead ?? -1];
      const alarming = lead?.verdict === 'stop' || facts.readiness === 'unreadable';
      state = nextState(state, { type: 'alarm', on: alarming });
      draw();
    });
  });

  /** Asks again only when what is asked about changed. */
  const askIfNew = () => {
    const question = { facts: hasMeaning(facts) ? facts : null, intent: actionAtHand(state) };
    const text = JSON.stringify(question, clip);
    if (text === told || (!question.facts && !told)) return;
    told = question.facts ? text : '';
    ask(JSON.parse(text));
  };

  const greet = async () => {
    if (!facts) return;
    const answer = asGreeting(
      await sendToBackground({ type: 'page-opened', provider: facts.provider }),
    );
    if (answer) greeting = answer;
    told = '';
    askIfNew();
    draw();
  };

  const move = (event: OverlayEvent) => {
    const next = nextState(state, event);
    if (next === state) return;
    state = next;
    askIfNew();
    draw();
  };

  /** Filing number or order id that ticks belong to; '' where the page shows none. */
  const place = (): string =>
    (facts?.pageKind === 'order-detail' ? facts.orders[0]?.id : undefined) ??
    pointedNumber ??
    facts?.subject?.filingNumber ??
    '';

  const clear = () => {
    if (!host) return;
    render(null, host.root);
    host.remove();
    host = null;
  };

  const ensureHost = (): OverlayHost | null => {
    if (lost) return null;
    host ??= mountHost(document, css, () => {
      lost = true;
      host = null;
    });
    return host;
  };

  const draw = () => {
    if (!hasMeaning(facts)) return clear();
    if (!judgement && !impatient) return;
    const mounted = ensureHost();
    if (!mounted) return;
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    const boxes = facts.dialog ? dialogBoxes(document) : null;
    const controls = boxes?.controls ?? [];
    const panel = placePanel(viewport, boxes?.dialog ?? null, controls);
    if (!greeting || !judgement) {
      render(<FallbackBox place={panel} />, mounted.root);
      return;
    }
    const { findings, checklists, sources, ticks } = judgement;
    const { locale } = greeting;
    const action = actionAtHand(state);
    const t = makeTranslate({ ...greeting.texts, ...judgement.texts });
    mounted.element.lang = locale;
    const prefix = `${checklists[0]?.action}/${place()}/`;
    const props: OverlayProps = {
      mode: state.mode,
      place: panel,
      tabTop: placeTab(viewport, TAB_SIZE, controls),
      subject: t(action ? `action.${action}` : `page-kind.${facts.pageKind}`),
      lead: findings[judgement.lead ?? -1] ?? null,
      findings,
      checklists,
      ticked: new Set(
        ticks.filter((tick) => tick.startsWith(prefix)).map((tick) => tick.slice(prefix.length)),
      ),
      doubts: facts.doubts,
      loading: facts.readiness === 'loading',
      unreadable: facts.readiness === 'unreadable',
      canTrack: facts.services.length + facts.orders.length > 0 || facts.domain !== null,
      tracked: judgement.tracked,
      now: new Date(),
      locale,
      t,
      sources: (id) => sources[id] ?? null,
      on: handlers,
    };
    render(<Overlay {...props} />, mounted.root);
  };

  const handlers: OverlayProps['on'] = {
    fold: (event) => {
      if (event.isTrusted) move({ type: 'fold' });
    },
    unfold: (event) => {
      if (event.isTrusted) move({ type: 'unfold' });
    },
    key: (event) => {
      if (event.isTrusted && event.key === 'Escape') move({ type: 'fold' });
    },
    tick: (item, on, event) => {
      if (!event.isTrusted || !facts || !judgement) return;
      const tick = `${item.action}/${place()}/${item.id}`;
      const others = judgement.ticks.filter((other) => other !== tick);
      judgement = { ...judgement, ticks: on ? [...others, tick] : others };
      void sendToBackground({
        type: 'tick',
        provider: facts.provider,
        action: item.action,
        place: place(),
        item: item.id,
        on,
      });
      draw();
    },
    guide: (guide, event) => {
      if (!event.isTrusted || !facts) return;
      void sendToBackground({ type: 'open-guide', provider: facts.provider, ...guide });
    },
    track: async (event) => {
      if (!event.isTrusted || !facts) return;
      const answer = await sendToBackground({ type: 'track', facts, action: actionAtHand(state) });
      const kept = answer as Pick<Judgement, 'tracked' | 'ticks'> | null;
      if (!kept || !judgement) return;
      judgement = { ...judgement, ...kept };
      draw();
    },
    report: async (event) => {
      if (!event.isTrusted) return;
      await navigator.clipboard.writeText(structureReport(document, new URL(location.href)));
    },
  };

  const onFacts = (next: PageFacts | null) => {
    const hadDialog = facts?.dialog != null;
    facts = next;
    if (!hasMeaning(facts)) {
      judgement = null;
      askIfNew();
      clear();
      return;
    }
    if (!opened) {
      opened = true;
      void greet();
      view.setTimeout(() => {
        impatient = true;
        if (!greeting) draw();
      }, PATIENCE);
    }
    if (hadDialog && !facts.dialog) pointing.dialogClosed();
    state = nextState(state, { type: 'dialog', action: facts.dialog?.action ?? null });
    if (greeting) askIfNew();
    draw();
    if (!hadDialog && facts.dialog) host?.raise();
  };

  const stopWatching = watchPage(document, onFacts, {
    onRoute: () => {
      state = initialState;
      judgement = null;
      pointedNumber = undefined;
      clear();
    },
  });

  const pointing: Pointing = watchPointing(document, {
    facts: () => facts,
    isOurs: (event) => event.target === host?.element,
    onPoint: (pressed) => {
      pointedNumber = pressed.filingNumber;
      move({ type: 'point', action: pressed.action });
    },
    onLeave: () => move({ type: 'leave' }),
    onPress: (pressed) => {
      pointedNumber = pressed.filingNumber;
      move({ type: 'press', action: pressed.action });
    },
  });
  const onResize = () => draw();
  view.addEventListener('resize', onResize, { passive: true });

  onMessageToPage((message) => {
    const type = (message as { type?: string } | null)?.type;
    if (type === 'what-do-you-see') return { facts, url: location.href };
    if (type === 'report') return structureReport(document, new URL(location.href));
    if (type === 'greet-again') void greet();
    return undefined;
  });

  const stop = () => {
    clearInterval(orphanCheck);
    stopWatching();
    pointing.stop();
    view.removeEventListener('resize', onResize);
  };
  const orphanCheck = setInterval(() => {
    if (!isOrphan()) return;
    stop();
    if (!host || !greeting) return clear();
    const text = makeTranslate(greeting.texts)('overlay.orphan');
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    render(<OrphanBox text={text} place={placePanel(viewport, null, [])} />, host.root);
    setTimeout(clear, FAREWELL);
  }, ORPHAN_CHECK);

  return () => {
    stop();
    clear();
  };
};
