// Does long work leave room for others, and does it come to the same end?
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { doAtOnce, doInSteps } from '../../src/canvas/in-steps.ts';

let now = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Each of its steps takes so long. */
function* work(said: string[], ms: number): Generator<void, string> {
  for (const step of ['one', 'two', 'three']) {
    now += ms;
    said.push(step);
    yield;
  }
  said.push('done');
  return 'outcome';
}

/** What else waits for its turn. */
function other(said: string[]): void {
  setTimeout(() => {
    said.push('other');
    if (!said.includes('done')) other(said);
  });
}

it('what is long lets others have their turn after each step', () => {
  const said: string[] = [];
  doInSteps(work(said, 50));
  other(said);
  vi.runAllTimers();
  expect(said).toEqual(['one', 'other', 'two', 'other', 'three', 'other', 'done', 'other']);
});

it('what is short is done in one turn, and not before', () => {
  const said: string[] = [];
  doInSteps(work(said, 0));
  other(said);
  expect(said).toEqual([]);
  vi.runAllTimers();
  expect(said).toEqual(['one', 'two', 'three', 'done', 'other']);
});

it('what is given up goes no further', () => {
  const said: string[] = [];
  const giveUp = doInSteps(work(said, 50));
  vi.advanceTimersToNextTimer();
  giveUp();
  vi.runAllTimers();
  expect(said).toEqual(['one']);
});

it('who cannot wait gets the outcome at once', () => {
  expect(doAtOnce(work([], 50))).toBe('outcome');
});
