// Can the reader call off what is on its way, and does only the last of several count?
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useCancellable } from '../../src/state/use-cancellable.ts';

/** Work that ends when the test says. */
function open<Result>() {
  let resolve: (result: Result) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<Result>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

it('it is busy until the work is done, and hands on what came of it', async () => {
  const { result } = renderHook(useCancellable);
  const work = open<string>();
  let coming: Promise<string | null> = Promise.resolve(null);
  act(() => {
    coming = result.current.run(() => work.promise);
  });
  expect(result.current.busy).toBe(true);
  await act(async () => {
    work.resolve('written');
    expect(await coming).toBe('written');
  });
  expect(result.current.busy).toBe(false);
});

it('what is called off, or overtaken, or left behind comes to nothing, and its work is told', async () => {
  const { result, unmount } = renderHook(useCancellable);
  const signals: AbortSignal[] = [];
  const begin = () => {
    let coming: Promise<string | null> = Promise.resolve('');
    act(() => {
      coming = result.current.run((signal) => {
        signals.push(signal);
        const work = open<string>();
        signal.addEventListener('abort', () => work.reject(new Error('called off')));
        return work.promise;
      });
    });
    return coming;
  };
  const cancelled = begin();
  act(() => result.current.cancel());
  expect(await cancelled).toBeNull();
  expect(result.current.busy).toBe(false);
  const overtaken = begin();
  const last = begin();
  expect(await overtaken).toBeNull();
  expect(result.current.busy).toBe(true);
  unmount();
  expect(await last).toBeNull();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]);
});

it('what fails is told to whoever asked', async () => {
  const { result } = renderHook(useCancellable);
  await act(async () => {
    await expect(result.current.run(() => Promise.reject(new Error('full')))).rejects.toThrow(
      'full',
    );
  });
  expect(result.current.busy).toBe(false);
});
