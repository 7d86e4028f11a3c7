import { describe, expect, it } from 'vitest';
import {
  initialState,
  nextState,
  type OverlayEvent,
  type OverlayState,
} from '../../components/overlay/state.ts';

const stateAfter = (...events: OverlayEvent[]): OverlayState =>
  events.reduce(nextState, initialState);

describe('overlay state', () => {
  it('opens for a dangerous dialog and closes with it', () => {
    const opened = stateAfter({ type: 'dialog', action: 'cancel-subject' });
    expect(opened.mode).toBe('open');
    expect(nextState(opened, { type: 'dialog', action: null })).toEqual(initialState);
  });

  it('stays a tab for a harmless dialog', () => {
    expect(stateAfter({ type: 'dialog', action: 'change-service' }).mode).toBe('tab');
  });

  it('shows the lead while a dangerous control is pointed at', () => {
    const pointed = stateAfter({ type: 'point', action: 'cancel-access' });
    expect(pointed).toMatchObject({ mode: 'lead', intent: 'cancel-access' });
    expect(nextState(pointed, { type: 'leave' })).toEqual(initialState);
  });

  it('does nothing for a harmless control but remembers it when pressed', () => {
    expect(stateAfter({ type: 'point', action: 'view' })).toEqual(initialState);
    expect(stateAfter({ type: 'press', action: 'add-service' })).toMatchObject({
      mode: 'tab',
      intent: 'add-service',
    });
  });

  it('stays folded for that action until the page is left', () => {
    const folded = stateAfter({ type: 'press', action: 'cancel-access' }, { type: 'fold' });
    expect(folded.mode).toBe('tab');
    for (const event of [
      { type: 'press', action: 'cancel-access' },
      { type: 'point', action: 'cancel-access' },
      { type: 'dialog', action: 'cancel-access' },
    ] as const) {
      expect(nextState(folded, event).mode).toBe('tab');
    }
    expect(nextState(folded, { type: 'press', action: 'cancel-subject' }).mode).toBe('open');
    const left = nextState(folded, { type: 'route' });
    expect(nextState(left, { type: 'dialog', action: 'cancel-access' }).mode).toBe('open');
  });

  it('a panel opened by the person outlives the dialog', () => {
    const kept = stateAfter(
      { type: 'unfold' },
      { type: 'dialog', action: 'cancel-subject' },
      { type: 'dialog', action: null },
    );
    expect(kept).toMatchObject({ mode: 'open', dialog: null });
  });

  it('an alarm of the page shows the lead until folded', () => {
    const alarmed = stateAfter({ type: 'alarm', on: true });
    expect(alarmed.mode).toBe('lead');
    const folded = nextState(alarmed, { type: 'fold' });
    expect(nextState(folded, { type: 'alarm', on: true }).mode).toBe('tab');
    expect(nextState(alarmed, { type: 'alarm', on: false }).mode).toBe('tab');
  });

  it('unfolding takes the fold back', () => {
    const again = stateAfter(
      { type: 'dialog', action: 'cancel-subject' },
      { type: 'fold' },
      { type: 'unfold' },
    );
    expect(again).toMatchObject({ mode: 'open', folded: [] });
  });
});
