import { expect, it } from 'vitest';
import { describeTitle } from '../../src/view/describe-title.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';
import { DISPUTE_INDEX, id, kindId, stanceId } from '../support/build-index.ts';

const ostrel = id<never>('ostrel');
const merrow = id<never>('merrow');

it.each<[string, Partial<ViewState>]>([
  ['The harbour dispute', {}],
  ['Ana Ostrel – Graph – The harbour dispute', { sel: { type: 'actor', id: ostrel }, q: 'toll' }],
  [
    'Ana Ostrel condemns Merrow – Table – The harbour dispute',
    { view: 'table', sel: { type: 'stance', id: stanceId('ostrel-condemns-merrow') } },
  ],
  [
    'Ana Ostrel demands Merrow – Graph – The harbour dispute',
    { sel: { type: 'tie', source: ostrel, target: merrow, stance: kindId('demands') } },
  ],
  [
    'Ana Ostrel and Merrow – Matrix – The harbour dispute',
    { view: 'matrix', cmp: [ostrel, merrow] },
  ],
  ['Ana Ostrel to Merrow – Graph – The harbour dispute', { path: [ostrel, merrow] }],
  ['Two camps – Graph – The harbour dispute', { split: 'camps' }],
  ['actors by state – Graph – The harbour dispute', { by: 'state' }],
  [
    'topic: fees and 1 more – Timeline – The harbour dispute',
    { view: 'timeline', topic: ['fees'], q: 'a' },
  ],
  ['Harbour closed – Article – The harbour dispute', { view: 'article', article: id('courier-1') }],
  ['Sources – The harbour dispute', { view: 'sources' }],
])('a window is called “%s”', (title, view) => {
  expect(describeTitle({ ...DEFAULT_VIEW, ...view }, DISPUTE_INDEX)).toBe(title);
});

it('a name of any length leaves room for the view', () => {
  const title = describeTitle({ ...DEFAULT_VIEW, q: 'x'.repeat(5000) }, DISPUTE_INDEX);
  expect(title).toMatch(/ – Graph – The harbour dispute$/);
  expect(title.length).toBeLessThan(120);
});
