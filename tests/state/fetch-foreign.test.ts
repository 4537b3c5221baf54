// @vitest-environment node
// What becomes of a download from another site: does each way in which it can fail have words of its own?
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ForeignRequest, fetchForeign } from '../../src/state/fetch-foreign.ts';

const TEXT = '{"format":"stance-graph/1"}';
const url = new URL('https://data.example/ferries.json');
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

function request(
  answer: (init: RequestInit) => Response | Promise<Response>,
  more: Partial<ForeignRequest> = {},
) {
  const asked: RequestInit[] = [];
  const fetch = async (_: unknown, init: RequestInit = {}) => {
    asked.push(init);
    return answer(init);
  };
  const { signal } = new AbortController();
  const onProgress = vi.fn();
  const done = fetchForeign({
    url,
    sha256: '',
    signal,
    onProgress,
    fetch: fetch as never,
    ...more,
  });
  return { done, asked, onProgress };
}

/** Hands out what it is given, then waits for ever, unless it is called off. */
const stalling = (init: RequestInit, ...chunks: string[]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
        init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
      },
    }),
  );

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('data from another site', () => {
  it('arrive with progress, and nothing of the reader went along', async () => {
    const { done, asked, onProgress } = request(() => new Response(TEXT));
    expect(await done).toBe(TEXT);
    expect(asked).toMatchObject([
      { credentials: 'omit', referrerPolicy: 'no-referrer', mode: 'cors', redirect: 'manual' },
    ]);
    expect(onProgress).toHaveBeenLastCalledWith({ loaded: TEXT.length, total: null });
  });

  it('with the right digest arrive, with a wrong one are refused, and both are told', async () => {
    const sha256 = createHash('sha256').update(TEXT).digest('base64url');
    expect(await request(() => new Response(TEXT), { sha256 }).done).toBe(TEXT);
    const { done } = request(() => new Response(`${TEXT} `), { sha256 });
    await expect(done).rejects.toThrow(sha256);
    await expect(done).rejects.toThrow(/its digest is [\w-]{43}, and/);
  });

  it.each([
    [404, /no such file/],
    [403, /does not hand the file out/],
    [500, /out of order/],
  ])('with the answer %d are not read, whatever comes with it', async (status, said) => {
    await expect(request(() => new Response(TEXT, { status })).done).rejects.toThrow(said);
  });

  it('say how long to wait where the site does', async () => {
    const headers = { 'retry-after': '120' };
    const { done } = request(() => new Response(null, { status: 429, headers }));
    await expect(done).rejects.toMatchObject({ cure: expect.stringContaining('120') });
  });

  it.each([
    ['a web page', () => new Response('<!doctype html>'), /web page/],
    ['nothing', () => new Response(''), /empty/],
    ['no content', () => new Response(null, { status: 204 }), /empty/],
    [
      'a way elsewhere',
      () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }),
      /leads on to another address/,
    ],
    [
      'bytes that are no text',
      () => new Response(new Uint8Array([0x7b, 0xff, 0x7d])),
      /was not opened/,
    ],
  ])('that are %s are refused in their own words', async (_, answer, said) => {
    await expect(request(answer).done).rejects.toThrow(said);
  });

  it('are stopped at 32 MiB', async () => {
    const chunk = new Uint8Array(1024 * 1024);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(chunk);
      },
    });
    await expect(request(() => new Response(endless)).done).rejects.toThrow('32 MiB');
    expect(sent).toBeLessThan(40);
  });

  it('that the site does not give to others are told from a site that is not there', async () => {
    const closed = request(({ mode }) => (mode === 'cors' ? unreachable() : new Response()));
    await expect(closed.done).rejects.toThrow('was reached, but does not allow');
    await expect(request(unreachable).done).rejects.toThrow('was not reached');
  });

  it('that stop coming are given up after 15 seconds, and those that trickle after two minutes', async () => {
    vi.useFakeTimers();
    const stalled = request((init) => stalling(init, '{'));
    const told = expect(stalled.done).rejects.toThrow('for 15 seconds');
    await vi.advanceTimersByTimeAsync(15_000);
    await told;
    const trickle = request((init) => {
      const response = new ReadableStream({
        start(controller) {
          const drop = setInterval(() => controller.enqueue(new Uint8Array([0x20])), 5_000);
          init.signal?.addEventListener('abort', () => {
            clearInterval(drop);
            controller.error(init.signal?.reason);
          });
        },
      });
      return new Response(response);
    });
    const late = expect(trickle.done).rejects.toThrow('not arrived whole after 120 seconds');
    await vi.advanceTimersByTimeAsync(120_000);
    await late;
  });

  it('are left at once when the reader cancels', async () => {
    const control = new AbortController();
    const { done } = request((init) => stalling(init, '{'), { signal: control.signal });
    const left = expect(done).rejects.toThrow(/abort/i);
    control.abort();
    await left;
  });
});
