// Does what takes the filters away lead back to how the dataset opens, and rest there?
import { beforeEach, expect, it } from 'vitest';
import { queryClient } from '../../src/state/query-client.ts';
import { isReset, resetAll } from '../../src/state/reset-all.ts';
import { DEFAULT_VIEW, type ViewState } from '../../src/view/view-state.ts';

const entry = (id: string, opens: string) => ({
  id,
  title: id,
  file: '',
  fictional: true,
  note: '',
  opens,
});
const straits: ViewState = { ...DEFAULT_VIEW, data: 'straits', by: 'state' };

beforeEach(() =>
  queryClient.setQueryData(['catalogue'], {
    datasets: [entry('straits', 'by=state&layout=circle'), entry('ferries', '')],
    default: 'ferries',
  }),
);

it('a crowd that opens by state is by state again, and there is nothing to reset then', () => {
  const found: ViewState = { ...straits, by: 'name', q: 'levy', actor: ['a' as never], hops: 3 };
  expect(isReset(found)).toBe(false);
  expect(resetAll(found)).toEqual(straits);
  expect(isReset(straits)).toBe(true);
});

it('what is no filter stays: the layout, the view and what is selected', () => {
  const table: ViewState = { ...straits, view: 'table', sel: { type: 'actor', id: 'a' as never } };
  expect(resetAll({ ...table, from: '2031' })).toEqual(table);
});

it.each(['ferries', 'file:mine', ''])('“%s” is seen as named when nothing else is said', (data) => {
  const view: ViewState = { ...DEFAULT_VIEW, data };
  expect(resetAll({ ...view, by: 'state' })).toEqual(view);
  expect(isReset(view)).toBe(true);
  expect(isReset({ ...view, unmatched: true })).toBe(false);
});
