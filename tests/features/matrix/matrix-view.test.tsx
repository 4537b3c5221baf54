// Is the matrix a table that is walked by keyboard, whose cells say in words what they show and open it?
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { MatrixView } from '../../../src/features/matrix/MatrixView.tsx';
import { Vocabulary } from '../../../src/features/shared/vocabulary.ts';
import { measureBalance } from '../../../src/graph/balance.ts';
import { NONE_UNMATCHED, type Unmatched } from '../../../src/graph/filter.ts';
import { indexGraph } from '../../../src/graph/index-graph.ts';
import { useView, useViewStore } from '../../../src/state/view-store.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { findScenePairs } from '../../../src/view/find-scene-pairs.ts';
import type { ShownSplit } from '../../../src/view/shown-split.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/view-state.ts';
import { buildActor, buildDataset, buildStance } from '../../support/build-dataset.ts';
import { DISPUTE_INDEX, kindId } from '../../support/build-index.ts';
import { QUARREL } from '../../support/quarrel.ts';

const user = userEvent.setup();

function show(
  index = DISPUTE_INDEX,
  changes: Partial<ViewState> = {},
  unmatched: Unmatched = NONE_UNMATCHED,
  split: ShownSplit | null = null,
) {
  const view: ViewState = { ...DEFAULT_VIEW, view: 'matrix', ...changes };
  useViewStore.setState({ view, step: 'none' });
  const scene = buildScene(index, view, unmatched);
  function Page() {
    return (
      <Vocabulary value={index.dataset.vocabulary}>
        <MatrixView index={index} view={useView()} scene={scene} split={split} />
      </Vocabulary>
    );
  }
  render(<Page />);
  return scene;
}

const indexOf = (...sentences: string[]) =>
  indexGraph(buildDataset({ stances: sentences.map((sentence) => buildStance(sentence)) }));

const cell = (name: RegExp) => screen.getByRole('gridcell', { name });
const heads = (role: 'rowheader' | 'columnheader') =>
  screen.getAllByRole(role).map(({ textContent }) => textContent);
const selection = () => useViewStore.getState().view.sel;

it('rows and columns are the same actors in the same order, and each cell is named in words', () => {
  const scene = show();
  const names = scene.actors.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en'));
  expect(heads('rowheader')).toEqual(names);
  expect(heads('columnheader')).toEqual(names);
  expect(screen.getAllByRole('gridcell')).toHaveLength(names.length ** 2);
  expect(cell(/^Ana Ostrel about Merrow: condemns \(1 stance, 2 outlets\)$/)).toHaveTextContent(
    '−2',
  );
  expect(cell(/^Tavria about Ana Ostrel: no statement in this data$/)).toBeEmptyDOMElement();
  expect(screen.getByText(/An empty cell: no statement in this data/)).toBeVisible();
});

it('of a vocabulary too long for the corner every sign is explained, and none runs into its number', () => {
  const kinds = ['admires', 'praises', 'thanks', 'meets', 'threatens'];
  const vocabulary = kinds.map((label) => ({
    id: kindId(label),
    label,
    sign: 1 as const,
    definition: '',
  }));
  const stances = kinds.map((kind) => buildStance(`caldor ${kind} merrow`));
  show(indexGraph(buildDataset({ stances, vocabulary })));
  for (const label of kinds) expect(screen.getByText(label)).toBeVisible();
  expect(cell(/^Caldor about Merrow: admires/)).toHaveTextContent('+1+b1+c1+d1+e1');
});

it('ordered by number, who takes and receives most comes first', async () => {
  show();
  await user.click(screen.getByRole('radio', { name: 'By number' }));
  expect(useViewStore.getState().view.order).toBe('number');
  expect(heads('rowheader')[0]).toBe('Merrow');
});

it('a switch turns the cells from stances to agreement and back', async () => {
  show();
  await user.click(screen.getByRole('radio', { name: 'Agreement' }));
  expect(useViewStore.getState().view.cell).toBe('agreement');
  expect(cell(/^Ana Ostrel and Tavria: same stance on 1 target/)).toHaveTextContent('=1');
  await user.click(screen.getByRole('radio', { name: 'Stances' }));
  expect(cell(/^Ana Ostrel about Tavria/)).toBeEmptyDOMElement();
});

it('there is one tab stop, and arrows, Home and End lead from cell to cell and into the heads', async () => {
  show(indexOf('a condemns b', 'b supports c', 'c supports a'));
  const stops = () =>
    [...document.querySelectorAll<HTMLElement>('[role=grid] [tabindex="0"]')].length;
  expect(stops()).toBe(1);
  await user.tab();
  while (!screen.getByRole('grid').contains(document.activeElement)) await user.tab();
  expect(cell(/^A about B/)).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(cell(/^B about B/)).toHaveFocus();
  await user.keyboard('{End}');
  expect(cell(/^B about C/)).toHaveFocus();
  await user.keyboard('{Home}{ArrowLeft}');
  expect(screen.getByRole('rowheader', { name: 'B' })).toHaveFocus();
  await user.keyboard('{ArrowRight}{ArrowUp}{ArrowUp}');
  expect(screen.getByRole('columnheader', { name: 'A' })).toHaveFocus();
  await user.keyboard('{Control>}{End}{/Control}');
  expect(cell(/^C about C/)).toHaveFocus();
  expect(stops()).toBe(1);
});

it('Enter opens the tie of a cell, and then the next one of it; the cell is framed', async () => {
  show(indexOf('a condemns b', 'a supports b', 'b demands a'));
  act(() => cell(/^A about B/).focus());
  await user.keyboard('{Enter}');
  expect(selection()).toEqual({ type: 'tie', source: 'a', target: 'b', stance: 'condemns' });
  expect(cell(/^A about B/)).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{Enter}');
  expect(selection()).toMatchObject({ stance: 'supports' });
  await user.keyboard('{Enter}');
  expect(selection()).toMatchObject({ stance: 'condemns' });
});

it('a click on one of several signs opens that one, on an empty cell nothing, on a head the actor', async () => {
  show(indexOf('a condemns b', 'a supports b'));
  await user.click(within(cell(/^A about B/)).getByText('+'));
  expect(selection()).toMatchObject({ stance: 'supports' });
  await user.click(cell(/^B about A/));
  expect(selection()).toMatchObject({ stance: 'supports' });
  await user.click(screen.getByRole('columnheader', { name: 'B' }));
  expect(selection()).toEqual({ type: 'actor', id: 'b' });
});

it('a selection made elsewhere takes the tab stop to its cell', () => {
  const index = indexOf('a condemns b', 'b supports c');
  show(index, { sel: { type: 'stance', id: index.facts[1]?.stance.id ?? ('' as never) } });
  expect(cell(/^B about C/)).toHaveAttribute('tabindex', '0');
  expect(cell(/^B about C/)).toHaveAttribute('aria-selected', 'true');
});

it('contested and hollow cells say so, and what is hollow counts no outlet', () => {
  const index = indexOf('a condemns b', 'a supports b', 'b supports a');
  show(index, {}, new Set(index.facts[2]?.stance.evidence));
  expect(cell(/^A about B: .*contested/)).toBeVisible();
  const hollow = cell(/^B about A: supports \(1 stance, not .* the text, 0 outlets\)$/);
  expect(hollow).toHaveTextContent('+0');
  expect(screen.getByText(/^Contested/)).toBeVisible();
  expect(screen.getByText(/^Hollow/)).toBeVisible();
});

it('by agreement a cell says where two actors agree, is the same both ways, and compares the two', async () => {
  show(indexOf('a condemns c', 'b condemns c', 'a supports d', 'b condemns d', 'a condemns e'), {
    cell: 'agreement',
  });
  const name = 'same stance on 1 target, opposite on 1, only one speaks of 1';
  expect(cell(new RegExp(`^A and B: ${name}`))).toHaveTextContent('=1≠1');
  expect(cell(new RegExp(`^B and A: ${name}`))).toHaveTextContent('=1≠1');
  expect(cell(/^C and D: no signed stance/)).toBeEmptyDOMElement();
  act(() => cell(/^B and A/).focus());
  await user.keyboard('{Enter}');
  expect(useViewStore.getState().view.cmp).toEqual(['b', 'a']);
  expect(cell(/^B and A/)).toHaveAttribute('aria-selected', 'true');
  expect(cell(/^A and B/)).not.toHaveAttribute('aria-selected');
});

it('of many actors only what is in sight is in the page, and all of it goes on paper', () => {
  const actors = Array.from({ length: 55 }, (_, at) => buildActor({ id: `a${at}` }));
  const stances = actors.slice(1).map(({ id }) => buildStance(`${id} supports a0`));
  show(indexGraph(buildDataset({ actors, stances })));
  const drawn = () => document.querySelectorAll('[role=gridcell]').length;
  expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '56');
  expect(drawn()).toBeLessThan(500);
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(drawn()).toBe(55 * 55);
  // As many tables as pages side by side, each with heads of its own.
  expect(screen.getAllByRole('grid')).toHaveLength(3);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(drawn()).toBeLessThan(500);
});

it('larger cells are a button away', async () => {
  show();
  const section = screen.getByRole('region', { name: 'Matrix' });
  expect(section).toHaveAttribute('data-size', '24');
  await user.click(screen.getByRole('button', { name: 'Larger cells' }));
  expect(section).toHaveAttribute('data-size', '30');
});

it('with nothing left it says what to relax', () => {
  show(DISPUTE_INDEX, { q: 'nobody said this' });
  expect(screen.queryByRole('grid')).toBeNull();
  expect(screen.getByRole('button', { name: /Remove the words/ })).toBeVisible();
});

it('by bloc the former order stays until the groups are known; then each begins with its name', () => {
  const pairs = findScenePairs(buildScene(QUARREL, DEFAULT_VIEW), QUARREL, 'nothing');
  const shown = { kind: 'blocs', pairs } as const;
  show(QUARREL, { order: 'bloc' }, NONE_UNMATCHED, { ...shown, split: null, state: 'solving' });
  expect(screen.getByText(/^Looking for the groups/)).toBeVisible();
  const byName = heads('rowheader');
  cleanup();
  const split = measureBalance(pairs).blocs;
  show(QUARREL, { order: 'bloc' }, NONE_UNMATCHED, { ...shown, split, state: 'done' });
  expect(heads('rowheader')[0]).toBe('Bloc 1Aune');
  expect(heads('columnheader')).toContain('Bloc 2Dorn');
  expect(heads('rowheader')).toHaveLength(byName.length);
  expect(heads('rowheader').at(-1)).toBe('No signed pairFjel');
});
