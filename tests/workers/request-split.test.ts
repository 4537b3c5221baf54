// Is a split looked for in a worker of its own that ends when nobody waits, and what is known when the reader stops it?
import { afterEach, expect, test, vi } from 'vitest';
import type { SignedNet } from '../../src/graph/partition/signed-edge.ts';
import { requestSplit, type SplitAnswer } from '../../src/workers/request-split.ts';

const net: SignedNet = { size: 2, edges: [{ a: 0, b: 1, sign: -1 }] };
const found = { groups: [0, 1], contradictions: 0, atLeast: 0, exact: true, others: false };
type Say = (type: string, event: object) => void;

function stubWorker(answer: (say: Say) => void) {
  const terminated = vi.fn();
  class StubWorker {
    readonly #listeners = new Map<string, (event: object) => void>();
    readonly terminate = terminated;
    addEventListener(type: string, listener: (event: object) => void) {
      this.#listeners.set(type, listener);
    }
    postMessage() {
      answer((type, event) => this.#listeners.get(type)?.(event));
    }
  }
  vi.stubGlobal('Worker', StubWorker);
  return terminated;
}

function ask() {
  const given = new AbortController();
  const stop = new AbortController();
  const heard: SplitAnswer[] = [];
  const answer = requestSplit(net, 'camps', {
    signal: given.signal,
    stop: stop.signal,
    onProgress: (soFar) => heard.push(soFar),
  });
  return { given, stop, heard, answer };
}

afterEach(() => vi.unstubAllGlobals());

test('without a worker it is begun here', async () => {
  vi.stubGlobal('Worker', undefined);
  expect(await ask().answer).toEqual({ found, state: 'done' });
});

test('what is known so far is told, then the last word, and the worker ends', async () => {
  const terminated = stubWorker((say) => {
    say('message', { data: { found, done: false } });
    say('message', { data: { found, done: true } });
  });
  const { answer, heard } = ask();
  expect(await answer).toEqual({ found, state: 'done' });
  expect(heard).toEqual([{ found, state: 'solving' }]);
  expect(terminated).toHaveBeenCalledOnce();
});

test('stopped by the reader, the best so far is the answer', async () => {
  const terminated = stubWorker((say) => say('message', { data: { found, done: false } }));
  const { answer, stop } = ask();
  stop.abort();
  expect(await answer).toEqual({ found, state: 'stopped' });
  expect(terminated).toHaveBeenCalledOnce();
});

test('a question that nobody waits for any more ends with its worker', async () => {
  const terminated = stubWorker(() => undefined);
  const { answer, given } = ask();
  given.abort(new Error('other pairs are visible'));
  await expect(answer).rejects.toThrow('other pairs are visible');
  expect(terminated).toHaveBeenCalledOnce();
});

test('a worker that cannot start leaves the work to the page', async () => {
  stubWorker((say) => say('error', { preventDefault: () => undefined }));
  expect(await ask().answer).toEqual({ found, state: 'done' });
});
