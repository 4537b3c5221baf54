// Is it said long enough to be read, and then no more?
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePassing } from '../../src/state/use-passing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('what was said passes by itself, counted from the last time it was said', () => {
  const { result } = renderHook(() => usePassing<string>());
  const say = () => act(() => result.current[1]('copied'));
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  expect(result.current[0]).toBeNull();
  say();
  wait(2_000);
  expect(result.current[0]).toBe('copied');
  say();
  wait(2_000);
  expect(result.current[0]).toBe('copied');
  wait(600);
  expect(result.current[0]).toBeNull();
});
