// Do the filters say what each value would leave, and change the view as they are used?
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Filters } from '../../../src/features/filters/Filters.tsx';
import { countFacets } from '../../../src/graph/facets.ts';
import type { GraphIndex } from '../../../src/graph/index-graph.ts';
import { useView, useViewStore } from '../../../src/state/view-store.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/view-state.ts';
import { DISPUTE_INDEX } from '../../support/build-index.ts';

// Roles and names of a hundred controls take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

function Shown({ index }: { index: GraphIndex }) {
  const view = useView();
  return <Filters index={index} view={view} facets={countFacets(index, view)} />;
}

function show(view: Partial<ViewState> = {}): void {
  useViewStore.setState({ view: { ...DEFAULT_VIEW, ...view }, step: 'none' });
  render(<Shown index={DISPUTE_INDEX} />);
}

const group = (name: string) => within(screen.getByRole('group', { name }));
const rowOf = (facet: string, name: RegExp) => group(facet).getByRole('checkbox', { name });
const view = () => useViewStore.getState().view;
const user = userEvent.setup();

beforeEach(() => useViewStore.setState({ view: DEFAULT_VIEW, step: 'none' }));

describe('facets', () => {
  it('each value shows how many stances it would leave', () => {
    show();
    expect(rowOf('Stance', /condemns\s*3/)).toBeChecked();
    expect(rowOf('Stance', /supports\s*2/)).toBeChecked();
    expect(rowOf('Stance', /demands\s*1/)).toBeChecked();
  });

  it('taking a value away keeps the others', async () => {
    show();
    await user.click(rowOf('Stance', /condemns/));
    expect(view().stance).toEqual(['demands', 'supports']);
    expect(rowOf('Stance', /condemns/)).not.toBeChecked();
  });

  it('giving the last one back keeps all again, and the address shorter', async () => {
    show();
    await user.click(rowOf('Stance', /condemns/));
    await user.click(rowOf('Stance', /condemns/));
    expect(view().stance).toBeNull();
  });

  it('“only” keeps one value, and “all” brings the others back', async () => {
    show();
    await user.click(group('Stance').getByRole('button', { name: 'Only demands' }));
    expect(view().stance).toEqual(['demands']);
    await user.click(screen.getByRole('button', { name: 'All: Stance' }));
    expect(view().stance).toBeNull();
  });

  it('a filter on one facet changes what the others would leave', async () => {
    show();
    await user.click(group('Stance').getByRole('button', { name: 'Only demands' }));
    expect(rowOf('Voice', /partly quoted\s*1/)).toBeChecked();
    expect(rowOf('Voice', /direct speech\s*0/)).toBeChecked();
  });
});

it('one switch keeps only the actors’ own words, and gives the rest back', async () => {
  show();
  const own = screen.getByRole('switch', { name: 'Only the actors’ own words' });
  await user.click(own);
  expect(view().voice).toEqual(['direct']);
  expect(own).toBeChecked();
  await user.click(own);
  expect(view().voice).toBeNull();
});

it('actors are shown as named or by state', async () => {
  show();
  await user.click(screen.getByRole('radio', { name: 'by state' }));
  expect(view().by).toBe('state');
});

describe('dates', () => {
  it('a day, a month or a year is taken when it is complete', async () => {
    show();
    await user.type(screen.getByRole('textbox', { name: 'From' }), '2031-05-03{Enter}');
    expect(view().from).toBe('2031-05-03');
  });

  it('a date that is none changes nothing and says how to write it', async () => {
    show({ to: '2031' });
    const to = screen.getByRole('textbox', { name: 'To' });
    await user.clear(to);
    await user.type(to, 'May 2031{Enter}');
    expect(view().to).toBe('2031');
    expect(to).toBeInvalid();
    expect(to).toHaveAccessibleDescription('Write 2026, 2026-01 or 2026-01-03.');
  });

  it('a first date after the last is refused, as it is in a link, and said', async () => {
    show({ to: '2031-05' });
    const from = screen.getByRole('textbox', { name: 'From' });
    await user.type(from, '2031-06{Enter}');
    expect(view().from).toBeNull();
    expect(from).toBeInvalid();
    expect(from).toHaveAccessibleDescription('This is after the last date.');
  });

  it('a last date before the first is refused too, until the first one moves', async () => {
    show({ from: '2031-05-04' });
    const to = screen.getByRole('textbox', { name: 'To' });
    await user.type(to, '2031-05-03{Enter}');
    expect(to).toHaveAccessibleDescription('This is before the first date.');
    expect(view().to).toBeNull();
    const from = screen.getByRole('textbox', { name: 'From' });
    await user.clear(from);
    await user.type(from, '2031-05-02{Enter}');
    expect(view()).toMatchObject({ from: '2031-05-02', to: '2031-05-03' });
  });

  it('within one month, first and last may be the same', async () => {
    show({ to: '2031-05' });
    await user.type(screen.getByRole('textbox', { name: 'From' }), '2031-05-31{Enter}');
    expect(view()).toMatchObject({ from: '2031-05-31', to: '2031-05' });
  });

  it('Enter leaves the focus in the field', async () => {
    show();
    const from = screen.getByRole('textbox', { name: 'From' });
    await user.type(from, '2031-05-03{Enter}');
    expect(from).toHaveFocus();
  });

  it('a date that a link or Back brings stands in the field', () => {
    show({ from: '2031-05-03' });
    act(() => useViewStore.setState({ view: { ...DEFAULT_VIEW, from: '2031-05-02' } }));
    expect(screen.getByRole('textbox', { name: 'From' })).toHaveValue('2031-05-02');
  });

  it('an empty date takes the limit away', async () => {
    show({ from: '2031-05-03' });
    await user.clear(screen.getByRole('textbox', { name: 'From' }));
    await user.tab();
    expect(view().from).toBeNull();
  });
});

it('words are taken letter by letter', async () => {
  show();
  await user.type(screen.getByRole('searchbox', { name: 'Contains the words' }), 'gates');
  expect(view().q).toBe('gates');
});

describe('the focus', () => {
  it('names its actors, widens, narrows and goes', async () => {
    show({ actor: ['merrow'] as unknown as ViewState['actor'] });
    const focus = group('Focus');
    expect(screen.getByRole('group', { name: 'Focus' })).toHaveTextContent(
      'Within 1 step of Merrow',
    );
    await user.click(focus.getByRole('button', { name: 'One step more' }));
    expect(view().hops).toBe(2);
    await user.click(focus.getByRole('button', { name: 'One step less' }));
    expect(view().hops).toBe(1);
    await user.click(focus.getByRole('button', { name: 'Remove the focus' }));
    expect(view().actor).toEqual([]);
    expect(screen.queryByRole('group', { name: 'Focus' })).toBeNull();
  });
});
