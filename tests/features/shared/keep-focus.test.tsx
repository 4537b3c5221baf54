// Where does the focus go when what had it is gone?
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bindFocus, LANDING, PICTURE } from '../../../src/features/shared/keep-focus.ts';

const user = userEvent.setup();
let unbind = () => {};

beforeEach(() => {
  unbind = bindFocus();
});
afterEach(() => unbind());

function Group({ name, landing = true }: { name: string; landing?: boolean }) {
  const [there, setThere] = useState(true);
  return (
    <section>
      <h2 {...(landing ? LANDING : {})}>{name}</h2>
      {there && (
        <button type="button" onClick={() => setThere(false)}>
          leave {name}
        </button>
      )}
    </section>
  );
}

it('it lands on the heading of its own group, not of the first', async () => {
  render(
    <main>
      <Group name="stances" />
      <Group name="voices" />
    </main>,
  );
  screen.getByRole('button', { name: 'leave voices' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'voices' })).toHaveFocus());
});

it('a group without a landing hands it on to what stands around it', async () => {
  render(
    <main {...LANDING}>
      <Group name="stances" landing={false} />
    </main>,
  );
  screen.getByRole('button', { name: 'leave stances' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

it('what stood beside everything hands it on to the picture, not to the first filter', async () => {
  render(
    <>
      <main id="main" tabIndex={-1}>
        <h2 {...LANDING}>stances</h2>
        <div id={PICTURE} tabIndex={-1} role="application" />
      </main>
      <Group name="dialog" landing={false} />
    </>,
  );
  screen.getByRole('button', { name: 'leave dialog' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('application')).toHaveFocus());
});

it('who has gone elsewhere by pointer is not brought back', async () => {
  const { rerender } = render(
    <main>
      <Group name="stances" key="before" />
      <p>elsewhere</p>
    </main>,
  );
  screen.getByRole('button').focus();
  await user.click(screen.getByText('elsewhere'));
  rerender(
    <main>
      <Group name="stances" key="after" />
      <p>elsewhere</p>
    </main>,
  );
  await Promise.resolve();
  expect(document.body).toHaveFocus();
});
