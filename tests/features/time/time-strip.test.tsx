// Does time pass by itself, step by step, and stand where it is stopped, by button, key and handle?
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Vocabulary } from '../../../src/features/shared/vocabulary.ts';
import { TimeStrip } from '../../../src/features/time/TimeStrip.tsx';
import { NONE_UNMATCHED } from '../../../src/graph/filter.ts';
import { useFresh } from '../../../src/state/fresh-stances.ts';
import { useView, useViewStore } from '../../../src/state/view-store.ts';
import { buildAxis, hasTime } from '../../../src/view/time-axis.ts';
import { DEFAULT_VIEW } from '../../../src/view/view-state.ts';
import { DISPUTE_INDEX } from '../../support/build-index.ts';

const AXIS = buildAxis(DISPUTE_INDEX);
const dates = () => {
  const { from, to } = useViewStore.getState().view;
  return [from, to];
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pass = (time: number) => act(() => vi.advanceTimersByTime(time));
let fresh: ReadonlySet<string> = new Set();

function Page() {
  fresh = useFresh();
  if (!hasTime(AXIS)) throw new Error('the dispute lasts for days');
  return (
    <Vocabulary value={DISPUTE_INDEX.dataset.vocabulary}>
      <TimeStrip
        index={DISPUTE_INDEX}
        view={useView()}
        unmatched={NONE_UNMATCHED}
        axis={AXIS}
        open
      />
    </Vocabulary>
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  useViewStore.setState({ view: DEFAULT_VIEW, step: 'none' });
  render(<Page />);
});
afterEach(() => vi.useRealTimers());

it('plays day by day, says what is new, and ends with the last day', () => {
  press('Play through time');
  expect(dates()).toEqual([null, '2031-05-02']);
  expect(screen.getByRole('status')).toHaveTextContent('2 May 2031: 2 new stances');
  expect([...fresh]).toEqual(['ostrel-condemns-merrow', 'tavria-supports-caldor']);
  pass(1500);
  expect(dates()).toEqual([null, '2031-05-03']);
  expect(screen.getByRole('status')).toHaveTextContent('3 May 2031: 2 new stances');
  pass(1500);
  pass(1500);
  expect(dates()).toEqual([null, '2031-05-04']);
  expect(screen.getByRole('button', { name: 'Play through time' })).toBeVisible();
  expect(fresh.size).toBe(0);
  expect(useViewStore.getState().step).toBe('replace');
  press('Play through time');
  expect(dates()).toEqual([null, '2031-05-02']);
});

it('stops where it is, and the keys go a step on or back', () => {
  fireEvent.keyDown(document.body, { key: 'p' });
  fireEvent.keyDown(document.body, { key: 'p' });
  pass(5000);
  expect(dates()).toEqual([null, '2031-05-02']);
  fireEvent.keyDown(document.body, { key: '.' });
  fireEvent.keyDown(document.body, { key: '.' });
  expect(dates()).toEqual([null, '2031-05-04']);
  fireEvent.keyDown(document.body, { key: ',' });
  expect(dates()).toEqual([null, '2031-05-03']);
  expect(screen.getByText('As of 3 May 2031')).toBeVisible();
});

it('is faster on request', () => {
  fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: 'fast' } });
  press('Play through time');
  pass(700);
  expect(dates()).toEqual([null, '2031-05-03']);
});

it('has two handles that keys move, and a button that opens all dates again', () => {
  const [from, to] = screen.getAllByRole('slider');
  if (from === undefined || to === undefined) throw new Error('two handles');
  expect(to).toHaveAttribute('aria-valuetext', 'open: to 4 May 2031');
  fireEvent.keyDown(to, { key: 'ArrowLeft' });
  fireEvent.keyDown(from, { key: 'ArrowRight' });
  expect(dates()).toEqual(['2031-05-03', '2031-05-03']);
  expect(from).toHaveAttribute('aria-valuetext', '3 May 2031');
  fireEvent.keyDown(to, { key: 'End' });
  expect(dates()).toEqual(['2031-05-03', null]);
  press('All dates');
  expect(dates()).toEqual([null, null]);
});

it('says what names no day and what has no date, and that it is not shown within dates', () => {
  expect(screen.getByText(/1 dated to a month or year.*1 without a date: shown/)).toBeVisible();
  fireEvent.keyDown(screen.getAllByRole('slider')[1] as HTMLElement, { key: 'ArrowLeft' });
  expect(screen.getByText(/1 without a date: not shown/)).toBeVisible();
});
