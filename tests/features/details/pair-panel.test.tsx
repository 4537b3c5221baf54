// Does the panel set two actors side by side, in their own words, and lead from one to the other?
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Details } from '../../../src/features/details/Details.tsx';
import { Compared, Connected } from '../../../src/features/details/PairPanel.tsx';
import { indexGraph } from '../../../src/graph/index-graph.ts';
import { useViewStore } from '../../../src/state/view-store.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { describeSelection } from '../../../src/view/describe-selection.ts';
import { type ActorPair, DEFAULT_VIEW, type Selection } from '../../../src/view/view-state.ts';
import { buildDataset, buildStance } from '../../support/build-dataset.ts';
import { id } from '../../support/build-index.ts';

const user = userEvent.setup();
const said = (exact: string) => ({ evidence: [{ exact }], topic: 'harbour' });
const index = indexGraph(
  buildDataset({
    stances: [
      buildStance('caldor supports dorn', said('Caldor stands by Dorn.')),
      buildStance('merrow supports dorn', said('Merrow stands by Dorn too.')),
      buildStance('caldor condemns erlin', said('Caldor turns away from Erlin.')),
      buildStance('merrow supports erlin', said('Merrow is with Erlin.')),
      buildStance('merrow condemns fjel', said('Merrow alone speaks of Fjel.')),
      buildStance('aune supports bryn', said('Nothing to do with it.')),
    ],
  }),
);
const scene = buildScene(index, DEFAULT_VIEW);
const view = () => useViewStore.getState().view;
const pair = (one: string, other: string): ActorPair => [id(one), id(other)];

function show(Panel: typeof Compared, ends: ActorPair) {
  const lit: (readonly Selection[])[] = [];
  useViewStore.setState({ view: DEFAULT_VIEW, step: 'none' });
  const shown = render(
    <Panel
      index={index}
      scene={scene}
      pair={ends}
      check={() => 'unchecked'}
      onLight={(selections) => lit.push(selections)}
    />,
  );
  return { ...shown, lit };
}

const heading = (name: string | RegExp) => screen.getByRole('heading', { name, level: 3 });

it('compared, the words of both stand side by side under what they share', () => {
  show(Compared, pair('caldor', 'merrow'));
  expect(heading(/^Same stance/)).toBeVisible();
  expect(heading(/^Opposed/)).toBeVisible();
  expect(heading(/^Only Merrow speaks/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: /^Only Caldor/ })).toBeNull();
  const sides = screen.getAllByRole('group', { name: 'Caldor' });
  expect(sides.map((side) => side.textContent)).toEqual([
    expect.stringContaining('Caldor stands by Dorn.'),
    expect.stringContaining('Caldor turns away from Erlin.'),
    expect.stringContaining('no stance shown'),
  ]);
  expect(screen.getByRole('status')).toHaveTextContent(
    'Comparison: Caldor and Merrow. Same stance on 1 target, opposed on 1, only one speaks on 1.',
  );
});

it('compared, both are lit in the picture until the panel is gone', () => {
  const { lit, unmount } = show(Compared, pair('caldor', 'merrow'));
  expect(lit.at(-1)).toMatchObject([{ id: 'caldor' }, { id: 'merrow' }]);
  unmount();
  expect(lit.at(-1)).toEqual([]);
});

it('the two change places, and from the comparison one gets to their connection and back', async () => {
  show(Compared, pair('caldor', 'merrow'));
  await user.click(screen.getByRole('button', { name: 'Let the two change places' }));
  expect(view().cmp).toEqual(['merrow', 'caldor']);
  await user.click(screen.getByRole('button', { name: 'How are the two connected?' }));
  expect(view()).toMatchObject({ cmp: null, path: ['caldor', 'merrow'] });
});

it('an actor beside itself takes only the same stance', () => {
  show(Compared, pair('merrow', 'merrow'));
  expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
    'Same stance3 targets',
  ]);
  expect(screen.getByText('An actor beside itself agrees on everything.')).toBeVisible();
});

it('connected, each chain opens to its ties and their words, and is lit while it is pointed at', async () => {
  const { lit } = show(Connected, pair('caldor', 'merrow'));
  const [first, second] = within(screen.getAllByRole('list')[0] ?? document.body).getAllByText(
    /^By way of/,
  );
  expect(first).toHaveTextContent('By way of Dorn');
  expect(second).toHaveTextContent('By way of Erlin');
  expect(screen.getByText('Caldor stands by Dorn.')).toBeVisible();
  expect(screen.getByText('Merrow is with Erlin.')).not.toBeVisible();
  expect(lit.at(-1)).toHaveLength(4);
  await user.hover(second ?? document.body);
  expect(lit.at(-1)).toMatchObject([{ target: 'erlin' }, { target: 'erlin' }]);
  await user.click(second ?? document.body);
  expect(screen.getByText('Merrow is with Erlin.')).toBeVisible();
});

it('two whom nothing connects are said to be so', () => {
  const { lit } = show(Connected, pair('caldor', 'aune'));
  expect(screen.getByText('There is no connection in what is shown.')).toBeVisible();
  expect(lit.at(-1)).toEqual([]);
});

it('from an actor another is chosen by typing a part of its name', async () => {
  useViewStore.setState({ view: DEFAULT_VIEW, step: 'none' });
  render(
    <Details
      index={index}
      details={describeSelection(scene, index, { type: 'actor', id: id('caldor') })}
    />,
  );
  const closed = { hidden: true };
  const [list] = screen.getAllByRole('listbox', closed);
  const [field] = screen.getAllByRole('combobox', closed);
  if (list === undefined || field === undefined) throw new Error('there is no list');
  const options = () =>
    within(list)
      .queryAllByRole('option', closed)
      .map((option) => option.textContent);
  expect(options()).toEqual(['Aune', 'Bryn', 'Dorn', 'Erlin', 'Fjel', 'Merrow']);
  await user.type(field, 'nobody');
  expect(options()).toEqual([]);
  await user.clear(field);
  await user.type(field, 'ÉR{ArrowDown}{ArrowUp}{ArrowDown}{Enter}');
  expect(view().cmp).toEqual(['caldor', 'merrow']);
});

it('of very many actors the first are listed, and typing brings the others', async () => {
  const many = indexGraph(
    buildDataset({
      stances: Array.from({ length: 80 }, (_, at) => buildStance(`caldor supports actor-${at}`)),
    }),
  );
  const all = buildScene(many, DEFAULT_VIEW);
  render(
    <Details
      index={many}
      details={describeSelection(all, many, { type: 'actor', id: id('caldor') })}
    />,
  );
  expect(screen.getAllByText('20 more: type a part of the name.')).toHaveLength(2);
  const [field] = screen.getAllByRole('combobox', { hidden: true });
  await user.type(field ?? document.body, 'actor-79{Enter}');
  expect(view().cmp).toEqual(['caldor', 'actor-79']);
});
