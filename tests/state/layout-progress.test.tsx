import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLayoutTicks, watchLayout } from '../../src/state/layout-progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a layout is spoken of only once it takes long, and no more when it is done', async () => {
  const { result } = renderHook(useLayoutTicks);
  let finish = (): void => undefined;
  const wait = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let report = (_done: number, _total: number): void => undefined;
  const layout = watchLayout((say) => {
    report = say;
    return wait;
  });
  act(() => report(10, 260));
  expect(result.current).toBeNull();
  vi.advanceTimersByTime(450);
  act(() => report(120, 260));
  expect(result.current).toEqual({ done: 120, total: 260 });
  finish();
  await act(async () => void (await layout));
  expect(result.current).toBeNull();
});

it('a layout that nobody waits for any more says nothing into the next one', () => {
  const { result } = renderHook(useLayoutTicks);
  const reports: ((done: number, total: number) => void)[] = [];
  const never = new Promise<void>(() => undefined);
  for (let each = 0; each < 2; each += 1) {
    watchLayout((say) => {
      reports.push(say);
      return never;
    });
  }
  vi.advanceTimersByTime(450);
  act(() => reports[0]?.(1, 2));
  expect(result.current).toBeNull();
  act(() => reports[1]?.(3, 4));
  expect(result.current).toEqual({ done: 3, total: 4 });
});
