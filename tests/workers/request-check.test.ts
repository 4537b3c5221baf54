// Are quotes looked up with and without a worker, and does no more go there than the check needs?
import { afterEach, expect, test, vi } from 'vitest';
import type { ArticleId } from '../../src/model/stance-graph.ts';
import type { CheckRequest } from '../../src/workers/check-worker.ts';
import { requestCheck } from '../../src/workers/request-check.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';

const COURIER = 'courier' as ArticleId;
const dataset = buildDataset({
  articles: [
    buildArticle({ id: 'courier', text: 'The boats sail.' }),
    buildArticle({ id: 'gazette' }),
  ],
  stances: [
    buildStance('caldor condemns merrow', {
      evidence: [
        { article: 'courier', exact: 'The boats' },
        { article: 'gazette', exact: 'The harbour' },
      ],
    }),
    buildStance('merrow demands caldor', { evidence: [{ article: 'gazette', exact: 'No' }] }),
  ],
});
const texts = new Map([[COURIER, 'The boats sail.']]);
const never = new AbortController().signal;

type Answer = (request: CheckRequest, say: (type: string, event: object) => void) => void;

/** A worker that answers as the test says. */
function stubWorker(answer: Answer) {
  const terminated = vi.fn();
  class StubWorker {
    readonly #listeners = new Map<string, (event: object) => void>();
    readonly terminate = terminated;
    addEventListener(type: string, listener: (event: object) => void) {
      this.#listeners.set(type, listener);
    }
    postMessage(request: CheckRequest) {
      answer(request, (type, event) => this.#listeners.get(type)?.(event));
    }
  }
  vi.stubGlobal('Worker', StubWorker);
  return terminated;
}

afterEach(() => vi.unstubAllGlobals());

test('without a worker the quotes of the texts are looked up here, and only those', async () => {
  vi.stubGlobal('Worker', undefined);
  expect(await requestCheck(dataset, texts, never)).toMatchObject([
    { stance: 'caldor-condemns-merrow', evidence: 0, location: { state: 'exact' } },
  ]);
});

test('a worker gets the texts once, and no stance that it has nothing to say about', async () => {
  let asked: CheckRequest | null = null;
  const terminated = stubWorker((request, say) => {
    asked = request;
    say('message', { data: { quotes: [] } });
  });
  expect(await requestCheck(dataset, texts, never)).toEqual([]);
  expect(asked).toMatchObject({
    dataset: { actors: [], stances: [{ id: 'caldor-condemns-merrow' }] },
    textByArticle: texts,
  });
  expect(JSON.stringify(asked)).not.toContain('The boats sail.');
  expect(terminated).toHaveBeenCalledOnce();
});

test('a worker that cannot start leaves the work to the page', async () => {
  stubWorker((_request, say) => say('error', { preventDefault: () => undefined }));
  expect(await requestCheck(dataset, texts, never)).toHaveLength(1);
});

test('a check that nobody waits for any more ends with its worker', async () => {
  const control = new AbortController();
  const terminated = stubWorker(() => control.abort());
  await expect(requestCheck(dataset, texts, control.signal)).rejects.toThrow();
  expect(terminated).toHaveBeenCalledOnce();
});

test('a check that was given up before it began starts no worker', async () => {
  const reason = new Error('other texts came');
  await expect(requestCheck(dataset, texts, AbortSignal.abort(reason))).rejects.toBe(reason);
});
