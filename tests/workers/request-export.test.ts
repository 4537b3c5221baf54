// Is an export written with and without a worker, and does a worker get the quotes in parts and an end?
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import type { ExportRequest } from '../../src/exchange/answer-request.ts';
import type { CheckedQuote } from '../../src/model/check-quotes.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';
import type { ExportCall } from '../../src/workers/export-worker.ts';
import { requestExport } from '../../src/workers/request-export.ts';

const source = readFileSync('data/ferry-dispute/dataset.json', 'utf8');
const never = new AbortController().signal;
const request: ExportRequest = {
  ...{ format: 'stance-graph', raw: false, actor: null, source, view: DEFAULT_VIEW },
  ...{
    everything: true,
    texts: new Map(),
    quotes: [],
    done: true,
    coming: new Set(),
    day: '2031-06-01',
    page: '',
  },
};
const WRITTEN = { files: [], changes: [] };

type Listener = (event: object) => void;

/** A worker that does as the test says with each message. */
function stubWorker(take: (call: ExportCall, say: (type: string, event: object) => void) => void) {
  const terminated = vi.fn();
  class StubWorker {
    readonly #listeners = new Map<string, Listener>();
    readonly terminate = terminated;
    addEventListener(type: string, listener: Listener) {
      this.#listeners.set(type, listener);
    }
    postMessage(call: ExportCall) {
      take(call, (type, event) => this.#listeners.get(type)?.(event));
    }
  }
  vi.stubGlobal('Worker', StubWorker);
  return terminated;
}

afterEach(() => vi.unstubAllGlobals());

test('without a worker it is written here, to the letter', async () => {
  vi.stubGlobal('Worker', undefined);
  const { files } = await requestExport(request, never);
  expect(files.map(({ name }) => name)).toEqual(['ferry-dispute.json']);
  expect(await files[0]?.content.text()).toBe(source);
});

test('a worker gets all quotes, never many at once, and then what is wanted of them', async () => {
  const quote = { location: { state: 'exact' } } as CheckedQuote;
  const quotes = Array.from({ length: 2500 }, () => quote);
  const sizes: number[] = [];
  const terminated = stubWorker((call, say) => {
    if ('quotes' in call) sizes.push(call.quotes.length);
    else say('message', { data: { written: WRITTEN } });
  });
  expect(await requestExport({ ...request, quotes }, never)).toBe(WRITTEN);
  expect(sizes).toEqual([1000, 1000, 500]);
  expect(terminated).toHaveBeenCalledOnce();
});

test('a worker that does not start is no reason not to write', async () => {
  stubWorker((_, say) => say('error', new Event('error')));
  expect((await requestExport(request, never)).files).toHaveLength(1);
});

test('what went wrong there is told, and who does not want it any more ends the worker', async () => {
  stubWorker((_, say) => say('message', { data: { error: 'too long' } }));
  await expect(requestExport(request, never)).rejects.toThrow('too long');
  const terminated = stubWorker(() => undefined);
  const control = new AbortController();
  const coming = requestExport(request, control.signal);
  control.abort(new Error('not any more'));
  await expect(coming).rejects.toThrow('not any more');
  expect(terminated).toHaveBeenCalledOnce();
});
