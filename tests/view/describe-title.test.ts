import { expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { describeTitle } from '../../src/view/describe-title.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';
import { buildDataset } from '../support/build-dataset.ts';
import { DISPUTE_INDEX, id, kindId, stanceId } from '../support/build-index.ts';

const ostrel = id<never>('ostrel');
const merrow = id<never>('merrow');

it.each<[string, Partial<ViewState>]>([
  ['The harbour dispute (fiction)', {}],
  [
    'Ana Ostrel – Graph – The harbour dispute (fiction)',
    { sel: { type: 'actor', id: ostrel }, q: 'toll' },
  ],
  [
    'Ana Ostrel condemns Merrow – Table – The harbour dispute (fiction)',
    { view: 'table', sel: { type: 'stance', id: stanceId('ostrel-condemns-merrow') } },
  ],
  [
    'Ana Ostrel demands Merrow – Graph – The harbour dispute (fiction)',
    { sel: { type: 'tie', source: ostrel, target: merrow, stance: kindId('demands') } },
  ],
  [
    'Ana Ostrel and Merrow – Matrix – The harbour dispute (fiction)',
    { view: 'matrix', cmp: [ostrel, merrow] },
  ],
  ['Ana Ostrel to Merrow – Graph – The harbour dispute (fiction)', { path: [ostrel, merrow] }],
  [
    'Coastal League condemns Caldor (withdrawn) – Graph – The harbour dispute (fiction)',
    { sel: { type: 'stance', id: stanceId('league-condemns-caldor') } },
  ],
  // Whether there are camps is for the panel to say.
  ['Blocs and tension – Graph – The harbour dispute (fiction)', { split: 'camps' }],
  ['actors by state – Graph – The harbour dispute (fiction)', { by: 'state' }],
  [
    'topic: fees and 1 more – Timeline – The harbour dispute (fiction)',
    { view: 'timeline', topic: ['fees'], q: 'a' },
  ],
  [
    'Harbour closed – Article – The harbour dispute (fiction)',
    { view: 'article', article: id('courier-1') },
  ],
  ['Sources – The harbour dispute (fiction)', { view: 'sources' }],
])('a window is called “%s”', (title, view) => {
  expect(describeTitle({ ...DEFAULT_VIEW, ...view }, DISPUTE_INDEX)).toBe(title);
});

it('a name of any length leaves room for the view', () => {
  const title = describeTitle({ ...DEFAULT_VIEW, q: 'x'.repeat(5000) }, DISPUTE_INDEX);
  expect(title).toMatch(/ – Graph – The harbour dispute \(fiction\)$/);
  expect(title.length).toBeLessThan(120);
});

it('only fiction is called so, however long its title', () => {
  const titled = (title: string, fictional: boolean) =>
    describeTitle(DEFAULT_VIEW, indexGraph({ ...buildDataset({ title }), fictional }));
  expect(titled('The ferries', false)).toBe('The ferries');
  expect(titled('x'.repeat(500), true)).toMatch(/^x{40,}… \(fiction\)$/);
});
