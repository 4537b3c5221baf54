// What is left when a part of the page breaks, and does it come back?
import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ErrorScreen } from '../../src/app/ErrorScreen.tsx';

function Broken(): never {
  throw new Error('no such chunk');
}

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

it('what broke is said in its place, and another part gets its own try', () => {
  const { rerender } = render(
    <ErrorScreen resetKey="table ferry">
      <Broken />
    </ErrorScreen>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('no such chunk');
  rerender(<ErrorScreen resetKey="graph ferry">The graph</ErrorScreen>);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('The graph')).toBeInTheDocument();
});

it('a window that does not come is said elsewhere, and the page stands', () => {
  const onError = vi.fn();
  render(
    <>
      <p>The page</p>
      <ErrorScreen resetKey="help" onError={onError}>
        <Broken />
      </ErrorScreen>
    </>,
  );
  expect(onError).toHaveBeenCalledOnce();
  expect(screen.getByText('The page')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).toBeNull();
});
