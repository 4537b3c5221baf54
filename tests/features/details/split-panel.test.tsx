// Does the panel lead from the split to the words that contradict it, and to three actors alone and back?
import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SplitPanel } from '../../../src/features/details/SplitPanel.tsx';
import { Vocabulary } from '../../../src/features/shared/vocabulary.ts';
import { queryClient } from '../../../src/state/query-client.ts';
import { useSplit } from '../../../src/state/use-split.ts';
import { useView, useViewStore } from '../../../src/state/view-store.ts';
import { buildScene } from '../../../src/view/build-scene.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/view/view-state.ts';
import { QUARREL } from '../../support/quarrel.ts';

// The part that splits is fetched on use, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
const user = userEvent.setup();
const view = () => useViewStore.getState().view;

function Panel() {
  const now = useView();
  const scene = buildScene(QUARREL, now);
  const split = useSplit(QUARREL, scene, now);
  if (split === null) return null;
  return (
    <SplitPanel index={QUARREL} view={now} scene={scene} shown={split} check={() => 'unchecked'} />
  );
}

function show(changes: Partial<ViewState>) {
  queryClient.clear();
  useViewStore.setState({ view: { ...DEFAULT_VIEW, ...changes }, step: 'none' });
  return render(
    <QueryClientProvider client={queryClient}>
      <Vocabulary value={QUARREL.dataset.vocabulary}>
        <Panel />
      </Vocabulary>
    </QueryClientProvider>,
  );
}

it('two camps with the statement that would have to change, in its words', async () => {
  show({ split: 'camps' });
  expect(
    await screen.findByText(/^Two camps contradict 1 of 10 signed pairs, proven/),
  ).toBeVisible();
  const camp = screen.getByRole('group', { name: 'Camp B' });
  expect(within(camp).getByRole('img', { name: 'rests on a single statement' })).toBeVisible();
  expect(screen.getByText(/these statements would have to change/)).toBeVisible();
  expect(screen.getByText('Dorn is right this once.')).toBeVisible();
  await user.click(within(camp).getByRole('button', { name: 'Erlin' }));
  expect(view()).toMatchObject({ sel: { type: 'actor', id: 'erlin' }, split: 'camps' });
});

it('from two camps to blocs, and with demands counted as negative', async () => {
  show({ split: 'camps' });
  await user.click(await screen.findByRole('radio', { name: 'Blocs' }));
  expect(view().split).toBe('blocs');
  expect(await screen.findByRole('heading', { name: 'The blocs' })).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /^Count “demands” as negative/ }));
  expect(view().unsigned).toBe('negative');
  expect(await screen.findAllByText(/of 11 signed pairs/)).toHaveLength(2);
});

it('a triad is looked at alone, too little data is said, and all come back', async () => {
  show({ split: 'camps' });
  const [unbalanced] = await screen.findAllByRole('button', { name: /^not balanced/ });
  if (unbalanced) await user.click(unbalanced);
  expect(view()).toMatchObject({ hops: 0, split: 'camps' });
  expect(view().actor).toHaveLength(3);
  expect(await screen.findByText('Too little data')).toBeVisible();
  const pairs = screen.getAllByRole('article');
  expect(pairs).toHaveLength(3);
  for (const pair of pairs) expect(within(pair).getAllByRole('figure').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Show all again' }));
  expect(view()).toMatchObject({ actor: [], hops: 1 });
});
