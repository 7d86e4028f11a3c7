/** Joins the page's facts, the rules and the overlay. The only state of a provider page lives here. */
import { render } from 'preact';
import { isOrphan, onMessageToPage, sendToBackground } from '../../utils/extension/page-runtime.ts';
import { dialogBoxes } from '../../utils/page/boxes.ts';
import { actionOfEvent } from '../../utils/page/event.ts';
import { structureReport } from '../../utils/page/report.ts';
import { watchPage } from '../../utils/page/watch.ts';
import { leadOf } from '../../utils/preflight/order.ts';
import { preflight } from '../../utils/preflight/preflight.ts';
import { makeTranslate } from '../../utils/text/t.ts';
import {
  compareVerdicts,
  type Finding,
  LOCALES,
  type Locale,
  type PageFacts,
} from '../../utils/vocabulary.ts';
import type { CitedSource } from '../findings/SourceLine.tsx';
import { mountHost, type OverlayHost } from './host.ts';
import { countVerdicts, FallbackBox, OrphanBox, Overlay, type OverlayProps } from './Overlay.tsx';
import { placePanel, placeTab } from './place.ts';
import { actionAtHand, initialState, nextState, type OverlayEvent } from './state.ts';
import { throttled } from './throttle.ts';

/** Without an answer of the background for so long (ms) the built-in lines are shown. */
const PATIENCE = 1000;
/** Pointing at a dangerous control for so long (ms) shows the lead. */
const HOVER = 300;
/** A focus so soon (ms) after a dialog closed is the page's own, returning focus to the button. */
const FOCUS_RETURN = 500;
/** How long (ms) the orphan's farewell stays. */
const FAREWELL = 15_000;
const ORPHAN_CHECK = 3000;
const TAB_SIZE = { width: 44, height: 180 };

interface Greeting {
  locale: Locale;
  texts: Record<string, string>;
  sources: Record<string, CitedSource>;
  silencedRules: string[];
}

interface PageState {
  tracked: boolean;
  ticks: string[];
}

/** The background is ours; these only guard against an answer of another version. */
const asGreeting = (answer: unknown): Greeting | null => {
  const greeting = answer as Greeting | null;
  return greeting && LOCALES.includes(greeting.locale) && greeting.texts ? greeting : null;
};
const asPageState = (answer: unknown): PageState | null => {
  const known = answer as PageState | null;
  return known && Array.isArray(known.ticks) ? known : null;
};

/** Starts on a provider page; nothing is rendered off filing routes. Returns the stop function. */
export const startOverlay = (document: Document, css: string): (() => void) => {
  const view = document.defaultView ?? window;
  let facts: PageFacts | null = null;
  let state = initialState;
  let greeting: Greeting | null = null;
  let greeted = false;
  let known: PageState = { tracked: false, ticks: [] };
  let host: OverlayHost | null = null;
  let lost = false;
  let waitedEnough = false;
  let dialogClosedAt = Number.NEGATIVE_INFINITY;
  let pressedPlace: string | undefined;
  let lastSent = '';
  let hadDialog = false;

  const report = throttled((message: Parameters<typeof sendToBackground>[0]) => {
    void sendToBackground(message).then((answer) => learn(asPageState(answer)));
  });
  const learn = (state: PageState | null) => {
    if (!state || JSON.stringify(state) === JSON.stringify(known)) return;
    known = state;
    draw();
  };

  const greet = async () => {
    if (!facts) return;
    greeted = true;
    const answer = asGreeting(
      await sendToBackground({ type: 'page-opened', provider: facts.provider }),
    );
    if (answer) greeting = answer;
    draw();
  };

  /** Filing number or order id that ticks belong to; '' where the page shows none. */
  const place = (): string =>
    (facts?.pageKind === 'order-detail' ? facts.orders[0]?.id : undefined) ??
    pressedPlace ??
    facts?.subject?.filingNumber ??
    '';

  const check = () => {
    const action = actionAtHand(state) ?? undefined;
    if (!facts) return { findings: [] as Finding[], checklists: [], lead: null };
    const result = preflight(facts, { now: new Date(), ...(action ? { intent: action } : {}) });
    const findings = result.findings.filter(
      (finding) => !greeting?.silencedRules.includes(finding.rule),
    );
    const lead = leadOf(findings, facts, action) ?? null;
    return {
      findings,
      checklists: result.checklists,
      lead: lead?.verdict === 'pass' ? null : lead,
    };
  };

  const move = (event: OverlayEvent) => {
    const next = nextState(state, event);
    if (next === state) return;
    state = next;
    draw();
  };

  const tell = (findings: readonly Finding[], lead: Finding | null) => {
    if (!greeting) return;
    const t = makeTranslate(greeting.texts);
    const verdict = findings.map((finding) => finding.verdict).sort(compareVerdicts)[0] ?? null;
    const title = lead ? t(lead.what) : '';
    const counts = countVerdicts(findings);
    const summary = JSON.stringify([verdict, counts, title, facts]);
    if (summary === lastSent) return;
    lastSent = summary;
    report({ type: 'page-read', facts, verdict, counts, title });
  };

  const ensureHost = (): OverlayHost | null => {
    if (lost) return null;
    host ??= mountHost(document, css, () => {
      lost = true;
      host = null;
    });
    return host;
  };

  const clear = () => {
    if (host) render(null, host.root);
    host?.remove();
    host = null;
  };

  const draw = () => {
    if (!facts || facts.pageKind === 'other') {
      clear();
      return;
    }
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    const boxes = facts.dialog ? dialogBoxes(document) : null;
    const controls = boxes?.controls ?? [];
    const panelPlace = placePanel(viewport, boxes?.dialog ?? null, controls);
    if (!greeting) {
      const mounted = waitedEnough ? ensureHost() : null;
      if (mounted) render(<FallbackBox place={panelPlace} />, mounted.root);
      return;
    }
    const mounted = ensureHost();
    const { findings, checklists, lead } = check();
    tell(findings, lead);
    if (!mounted) return;
    mounted.element.lang = greeting.locale;
    if (facts.dialog && !hadDialog) mounted.raise();
    hadDialog = facts.dialog !== null;
    const { sources, locale } = greeting;
    const action = actionAtHand(state);
    const t = makeTranslate(greeting.texts);
    const prefix = `${action ?? checklists[0]?.action}/${place()}/`;
    const props: OverlayProps = {
      mode: state.mode,
      place: panelPlace,
      tabTop: placeTab(viewport, TAB_SIZE, controls),
      subject: t(action ? `action.${action}` : `page-kind.${facts.pageKind}`),
      action,
      lead,
      findings,
      checklists,
      ticked: new Set(
        known.ticks
          .filter((tick) => tick.startsWith(prefix))
          .map((tick) => tick.slice(prefix.length)),
      ),
      doubts: facts.doubts,
      loading: facts.readiness === 'loading',
      unreadable: facts.readiness === 'unreadable',
      canTrack: facts.services.length + facts.orders.length > 0 || facts.domain !== null,
      tracked: known.tracked,
      now: new Date(),
      locale,
      t,
      sources: (id) => sources[id] ?? null,
      on: handlers,
    };
    render(<Overlay {...props} />, mounted.root);
  };

  const handlers: OverlayProps['on'] = {
    fold: (event) => event.isTrusted && move({ type: 'fold' }),
    unfold: (event) => event.isTrusted && move({ type: 'unfold' }),
    key: (event) => {
      if (event.isTrusted && event.key === 'Escape') move({ type: 'fold' });
    },
    tick: (item, on, event) => {
      if (!event.isTrusted || !facts) return;
      const tick = `${item.action}/${place()}/${item.id}`;
      const others = known.ticks.filter((other) => other !== tick);
      known = { ...known, ticks: on ? [...others, tick] : others };
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
    track: (event) => {
      if (!event.isTrusted || !facts) return;
      void sendToBackground({ type: 'track', facts, action: actionAtHand(state) }).then((answer) =>
        learn(asPageState(answer)),
      );
    },
    report: (event) => {
      if (!event.isTrusted) return;
      void navigator.clipboard.writeText(structureReport(document, new URL(location.href)));
    },
  };

  const onFacts = (next: PageFacts | null) => {
    const dialogBefore = facts?.dialog?.action ?? null;
    facts = next;
    if (!facts || facts.pageKind === 'other') {
      clear();
      if (lastSent)
        report({ type: 'page-read', facts: null, verdict: null, counts: {}, title: '' });
      lastSent = '';
      return;
    }
    if (!greeted) {
      void greet();
      view.setTimeout(() => {
        waitedEnough = true;
        if (!greeting) draw();
      }, PATIENCE);
    }
    const dialogNow = facts.dialog?.action ?? null;
    if (dialogBefore && !dialogNow) dialogClosedAt = performance.now();
    state = nextState(state, { type: 'dialog', action: dialogNow });
    const { lead } = check();
    const alarming = lead?.verdict === 'stop' || facts.readiness === 'unreadable';
    state = nextState(state, { type: 'alarm', on: alarming });
    draw();
  };

  const stopWatching = watchPage(document, onFacts, {
    onRoute: () => {
      state = initialState;
      pressedPlace = undefined;
    },
  });

  const ours = (event: Event) => event.target === host?.element;
  const pointed = (event: Event) => {
    if (!event.isTrusted || ours(event) || !facts) return null;
    return actionOfEvent(event, facts);
  };
  let hover: ReturnType<typeof setTimeout> | undefined;
  const onPoint = (event: Event) => {
    clearTimeout(hover);
    if (ours(event)) return;
    const pressed = pointed(event);
    if (!pressed) {
      if (state.intent) move({ type: 'leave' });
      return;
    }
    hover = setTimeout(() => {
      pressedPlace = pressed.filingNumber;
      move({ type: 'point', action: pressed.action });
    }, HOVER);
  };
  const onPress = (event: Event) => {
    const returned = event.type === 'focusin' && performance.now() - dialogClosedAt < FOCUS_RETURN;
    const pressed = returned ? null : pointed(event);
    if (!pressed) return;
    clearTimeout(hover);
    pressedPlace = pressed.filingNumber;
    move({ type: 'press', action: pressed.action });
  };
  const onResize = () => draw();
  const listening = { capture: true, passive: true };
  const listeners: [string, (event: Event) => void][] = [
    ['pointerover', onPoint],
    ['pointerdown', onPress],
    ['click', onPress],
    ['focusin', onPress],
  ];
  for (const [type, listener] of listeners) document.addEventListener(type, listener, listening);
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
    clearTimeout(hover);
    stopWatching();
    for (const [type, listener] of listeners) {
      document.removeEventListener(type, listener, listening);
    }
    view.removeEventListener('resize', onResize);
  };

  const sayFarewell = () => {
    stop();
    if (!host || !greeting) return clear();
    const text = makeTranslate(greeting.texts)('overlay.orphan');
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    render(<OrphanBox text={text} place={placePanel(viewport, null, [])} />, host.root);
    setTimeout(clear, FAREWELL);
  };
  const orphanCheck = setInterval(() => {
    if (isOrphan()) sayFarewell();
  }, ORPHAN_CHECK);

  return () => {
    stop();
    clear();
  };
};
