// Which changes does Back undo?
import { expect, it } from 'vitest';
import { historyStep } from '../../src/state/history-step.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';

const stepTo = (change: Partial<ViewState>) =>
  historyStep(DEFAULT_VIEW, { ...DEFAULT_VIEW, ...change });

it.each<[Partial<ViewState>]>([
  [{ sel: { type: 'actor', id: 'caldor' } as ViewState['sel'] }],
  [{ view: 'table' }],
  [{ layout: 'circle' }],
  [{ data: 'ferry-dispute' }],
  [{ voice: ['direct'] }],
  [{ by: 'state' }],
  [{ q: 'harbour', by: 'state' }],
])('choosing %o is a step', (change) => {
  expect(stepTo(change)).toBe('push');
});

it.each<[Partial<ViewState>]>([
  [{ q: 'harbour' }],
  [{ from: '2031' }],
  [{ to: '2031-05' }],
  [{ cam: { x: 1, y: 2, zoom: 3 } }],
  [{ pin: [] }],
])('typing or dragging to %o is none', (change) => {
  expect(stepTo(change)).toBe('replace');
});
