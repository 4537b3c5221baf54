// Does every part know that the page goes on paper, those that come only then too?
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { usePrinting } from '../../src/state/use-printing.ts';

it('says so from the browser’s word on until it is done, to whatever comes in between', () => {
  const early = renderHook(usePrinting);
  expect(early.result.current).toBe(false);
  act(() => void dispatchEvent(new Event('beforeprint')));
  const late = renderHook(usePrinting);
  expect([early.result.current, late.result.current]).toEqual([true, true]);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect([early.result.current, late.result.current]).toEqual([false, false]);
  expect(renderHook(usePrinting).result.current).toBe(false);
});
