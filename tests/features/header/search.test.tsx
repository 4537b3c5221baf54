// Is an actor or a quote found and chosen by keyboard, whatever its accents?
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { beforeAll, expect, it, vi } from 'vitest';
import { Search } from '../../../src/features/header/Search.tsx';
import type { SearchHit } from '../../../src/graph/search.ts';
import { DISPUTE_INDEX } from '../../support/build-index.ts';

const user = userEvent.setup();

function show() {
  const onChoose = vi.fn<(hit: SearchHit) => void>();
  render(
    <Search index={DISPUTE_INDEX} inputRef={createRef<HTMLInputElement>()} onChoose={onChoose} />,
  );
  return onChoose;
}

const field = () => screen.getByRole('combobox', { name: 'Search actors and quotes' });
const options = () => screen.getAllByRole('option').map((option) => option.textContent);

// The first to turn to the field would wait for what is loaded then.
beforeAll(async () => {
  await import('../../../src/features/header/SearchResult.tsx');
  await import('../../../src/graph/search.ts');
});

it('accents and case make no difference', async () => {
  show();
  await user.type(field(), 'PORT ELAN');
  expect(options()[0]).toContain('Caldor');
  expect(options()[0]).toContain('Port Élan');
});

it('who speaks for a found state stands right below it, with the role', async () => {
  show();
  await user.type(field(), 'port elan');
  expect(options().slice(1)).toEqual([
    'Caldoran Foreign Ministrypart of Caldor',
    'Ana OstrelHarbour Minister · part of Caldor',
  ]);
});

it('a withdrawn stance says that it is', async () => {
  show();
  await user.type(field(), 'harbour');
  expect(screen.getByRole('option', { name: /condemns Caldor · withdrawn$/ })).toBeInTheDocument();
});

it('actors come before quotes', async () => {
  const onChoose = show();
  await user.type(field(), 'merrow');
  expect(options()[0]).toBe('Merrow');
  await user.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ type: 'actor', id: 'merrow' }));
});

it('the arrows go through the finds and round, and the active one is named', async () => {
  const onChoose = show();
  await user.type(field(), 'breach of faith');
  expect(field()).toHaveAttribute('aria-expanded', 'true');
  const [only] = screen.getAllByRole('option');
  expect(field()).toHaveAttribute('aria-activedescendant', only?.id);
  await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ type: 'stance' }));
});

it('a click chooses too', async () => {
  const onChoose = show();
  await user.type(field(), 'league');
  await user.click(screen.getByRole('option', { name: /Coastal League/ }));
  expect(onChoose).toHaveBeenCalledOnce();
});

it('what is not there is said', async () => {
  show();
  await user.type(field(), 'zanzibar');
  expect(screen.getByRole('status')).toHaveTextContent(
    'No actor and no quote contains “zanzibar”.',
  );
  expect(field()).toHaveAttribute('aria-expanded', 'false');
});

it('signs of a search pattern are only signs', async () => {
  show();
  await user.type(field(), '(a+)+$');
  expect(screen.getByText(/No actor and no quote contains/)).toBeVisible();
});

it('Escape empties the field and closes the list', async () => {
  const onChoose = show();
  await user.type(field(), 'merrow{Escape}');
  expect(field()).toHaveValue('');
  expect(field()).toHaveAttribute('aria-expanded', 'false');
  expect(onChoose).not.toHaveBeenCalled();
});
