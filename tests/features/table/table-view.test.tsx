// Is the table the scene, row by row, in the order that is asked for?
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { TableView } from '../../../src/features/table/TableView.tsx';
import { NONE_UNMATCHED, type Unmatched } from '../../../src/graph/filter.ts';
import { indexGraph } from '../../../src/graph/index-graph.ts';
import { useViewStore } from '../../../src/state/view-store.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/view-state.ts';
import { buildActor, buildDataset, buildStance } from '../../support/build-dataset.ts';
import { DISPUTE_INDEX } from '../../support/build-index.ts';

const user = userEvent.setup();

function show(
  index = DISPUTE_INDEX,
  filters: Partial<ViewState> = {},
  unmatched: Unmatched = NONE_UNMATCHED,
) {
  const view: ViewState = { ...DEFAULT_VIEW, view: 'table', ...filters };
  useViewStore.setState({ view, step: 'none' });
  const scene = buildScene(index, view, unmatched);
  render(<TableView index={index} view={view} scene={scene} />);
  return scene;
}

const rows = () => screen.getAllByRole('row').slice(1);
const sources = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

it('there is a row for each stance of the scene, and its cells say the same', () => {
  const scene = show();
  expect(rows()).toHaveLength(scene.stances.length);
  const row = screen.getByRole('row', { name: /Ana Ostrel condemns Merrow/ });
  expect(row).toHaveTextContent('harbour');
  expect(row).toHaveTextContent('direct speech, paraphrased');
  expect(row).toHaveTextContent('Caldor Gazette, The Merrow Courier');
  expect(row).toHaveTextContent('2 May 2031');
});

it('a filtered scene has fewer rows', () => {
  show(DISPUTE_INDEX, { voice: ['direct'] });
  expect(rows()).toHaveLength(1);
});

it('a header sorts by its column, says which way, and turns it round', async () => {
  show();
  const header = () => screen.getByRole('columnheader', { name: 'Target' });
  expect(header()).toHaveAttribute('aria-sort', 'none');
  await user.click(within(header()).getByRole('button'));
  expect(header()).toHaveAttribute('aria-sort', 'ascending');
  const up = sources();
  await user.click(within(header()).getByRole('button'));
  expect(header()).toHaveAttribute('aria-sort', 'descending');
  expect(sources()).toEqual(up.toReversed());
});

it('dates sort by time and not by the words of the month', async () => {
  show();
  await user.click(screen.getByRole('button', { name: 'Date' }));
  const dates = rows().map((row) => within(row).getAllByRole('cell').at(-1)?.textContent ?? '');
  expect(dates.filter((date) => /\d May/.test(date)).map((date) => date[0])).toEqual([
    '2',
    '3',
    '3',
    '4',
  ]);
});

it('the button of a row opens its quotes and closes them again', async () => {
  show();
  await user.click(screen.getByRole('button', { name: /^Quotes of: Ana Ostrel condemns Merrow/ }));
  expect(useViewStore.getState().view.sel).toMatchObject({ type: 'stance' });
});

it('more than a hundred rows come in pages', async () => {
  const actors = Array.from({ length: 121 }, (_, at) => buildActor({ id: `a${at}` }));
  const stances = actors.slice(1).map(({ id }) => buildStance(`${id} supports a0`));
  show(indexGraph(buildDataset({ actors, stances })));
  expect(rows()).toHaveLength(100);
  await user.click(screen.getByRole('button', { name: 'Next page' }));
  expect(rows()).toHaveLength(20);
  expect(screen.getByText('Page 2 of 2')).toBeVisible();
  const next = screen.getByRole('button', { name: 'Next page' });
  expect(next).toHaveFocus();
  expect(next).toHaveAttribute('aria-disabled', 'true');
  await user.keyboard('{Enter}');
  expect(screen.getByText('Page 2 of 2')).toBeVisible();
});

it('with nothing left it says what to relax, and how many would return', async () => {
  show(DISPUTE_INDEX, { q: 'nobody said this' });
  expect(screen.queryByRole('table')).toBeNull();
  await user.click(screen.getByRole('button', { name: /Remove the words\s*6 stances/ }));
  expect(useViewStore.getState().view.q).toBe('');
});

it('a row says that it is contested and why, or that its words were not found and do not count', () => {
  const stances = [
    'caldor supports merrow',
    'caldor condemns merrow',
    'tavria supports merrow',
  ].map((words) => buildStance(words));
  show(indexGraph(buildDataset({ stances })), {}, new Set(stances[2]?.evidence));
  const notes = rows().map((row) => within(row).getAllByRole('cell')[0]?.textContent);
  expect(notes).toEqual([
    'supportscontested: one outlet reports both',
    'condemnscontested: one outlet reports both',
    'supportsnot matched to the text, not counted',
  ]);
  expect(screen.getByText(/hollow/, { selector: 'p' })).toHaveTextContent(
    '2 of 3 stances counted; 1 hollow: not matched to the text',
  );
});
