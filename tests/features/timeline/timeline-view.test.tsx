// Is the timeline a list of lanes whose marks say in words what they show, are walked by keyboard and open their words?
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Vocabulary } from '../../../src/features/shared/vocabulary.ts';
import { TimelineView } from '../../../src/features/timeline/TimelineView.tsx';
import { indexGraph } from '../../../src/graph/index-graph.ts';
import { useView, useViewStore } from '../../../src/state/view-store.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/view-state.ts';
import { buildDataset, buildStance } from '../../support/build-dataset.ts';
import { DISPUTE_INDEX } from '../../support/build-index.ts';

const user = userEvent.setup();

function show(index = DISPUTE_INDEX, changes: Partial<ViewState> = {}) {
  const view: ViewState = { ...DEFAULT_VIEW, view: 'timeline', ...changes };
  useViewStore.setState({ view, step: 'none' });
  function Page() {
    const now = useView();
    return (
      <Vocabulary value={index.dataset.vocabulary}>
        <TimelineView index={index} view={now} scene={buildScene(index, now)} lit={[]} />
      </Vocabulary>
    );
  }
  render(<Page />);
}

const turn = indexGraph(
  buildDataset({
    stances: [
      buildStance('a condemns b', { date: { value: '2031-03-19', certainty: 'stated' } }),
      buildStance('a supports b', { date: { value: '2031-04-07', certainty: 'inferred' } }),
    ],
  }),
);
const selection = () => useViewStore.getState().view.sel;
const lanes = () => screen.getByRole('list', { name: 'Lanes' });
const mark = (name: RegExp) => within(lanes()).getByRole('button', { name });

it('each tie has a lane with its name, each stance a mark with date, certainty and what is said', () => {
  show();
  expect(mark(/^Ana Ostrel → Merrow: condemns$/)).toBeVisible();
  const marks = lanes().querySelectorAll('[data-mark]');
  expect(marks).toHaveLength(6);
  expect(mark(/^2 May 2031 \(stated in the text\): Ana Ostrel condemns Merrow/)).toHaveAttribute(
    'data-certainty',
    'stated',
  );
  expect(mark(/^May 2031 \(date of publication\): Tavria supports Caldor/)).toHaveAttribute(
    'data-certainty',
    'published',
  );
  expect(mark(/^without a date: Coastal League supports Merrow/)).toBeVisible();
});

it('by actor there is one lane for all that an actor says, and a switch leads there', async () => {
  show();
  await user.click(screen.getByRole('radio', { name: 'By actor' }));
  expect(useViewStore.getState().view.lane).toBe('actor');
  const [first] = within(lanes()).getAllByRole('listitem');
  expect(within(first as HTMLElement).getByRole('button', { name: 'Tavria' })).toBeVisible();
  expect(first?.querySelectorAll('[data-mark]')).toHaveLength(2);
});

it('there is one tab stop; arrows walk, Enter opens and closes, a name opens its tie', async () => {
  show(turn);
  expect(document.querySelectorAll('#picture [tabindex="0"]')).toHaveLength(1);
  act(() => mark(/^19 March/).focus());
  await user.keyboard('{ArrowDown}');
  expect(mark(/^7 April/)).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(selection()).toEqual({ type: 'stance', id: 'a-supports-b' });
  expect(mark(/^7 April/)).toHaveAttribute('aria-pressed', 'true');
  await user.keyboard('{Enter}');
  expect(selection()).toBeNull();
  await user.keyboard('{ArrowLeft}{Enter}');
  expect(mark(/^A → B: supports$/)).toHaveFocus();
  expect(selection()).toEqual({ type: 'tie', source: 'a', target: 'b', stance: 'supports' });
});

it('a change of stance is told in words above the lanes, on its mark, and a click leads to it', async () => {
  show(turn);
  expect(screen.getByRole('heading', { name: 'A change of stance' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /then supports, 7 April 2031/ }));
  expect(selection()).toEqual({ type: 'stance', id: 'a-supports-b' });
  expect(mark(/^7 April .*a change of stance$/)).toHaveAttribute('tabindex', '0');
});

it('a selection made elsewhere lights its lane and takes the tab stop along', () => {
  show(DISPUTE_INDEX, { sel: { type: 'stance', id: 'tavria-condemns-merrow' as never } });
  expect(mark(/^Tavria → Merrow: condemns$/)).toHaveAttribute('aria-pressed', 'true');
  expect(mark(/Tavria condemns Merrow/)).toHaveAttribute('tabindex', '0');
});

it('of hundreds of lanes only those in sight are in the page, and all of them go on paper', () => {
  const stances = Array.from({ length: 100 }, (_, at) =>
    buildStance(`a${at} supports b`, { date: { value: '2031-05-02', certainty: 'stated' } }),
  );
  show(indexGraph(buildDataset({ stances })));
  const drawn = () => lanes().querySelectorAll('[data-head]').length;
  expect(drawn()).toBeLessThan(60);
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(drawn()).toBe(100);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(drawn()).toBeLessThan(60);
});

it('with nothing left it says what to relax', () => {
  show(DISPUTE_INDEX, { q: 'nobody said this' });
  expect(screen.queryByRole('list', { name: 'Lanes' })).toBeNull();
  expect(screen.getByRole('button', { name: /Remove the words/ })).toBeVisible();
});
