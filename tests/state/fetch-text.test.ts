// Does each way in which a download can fail get words of its own?
import { afterEach, expect, it, vi } from 'vitest';
import { fetchText, MAX_BYTES, type Progress, tooLarge } from '../../src/state/fetch-text.ts';
import { LoadError } from '../../src/state/load-error.ts';

const never = new AbortController().signal;

function answerWith(answer: Response | Error): void {
  vi.stubGlobal('fetch', () =>
    answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer),
  );
}

const get = (signal = never, onProgress: (progress: Progress) => void = () => undefined) =>
  fetchText('data/a.json', '“A”', signal, onProgress);

afterEach(() => vi.unstubAllGlobals());

it.each([
  [404, /404 for “A”: there is no such file/],
  [403, /does not hand the file out/],
  [429, /too many requests/],
  [500, /out of order/],
])('status %i is said, whatever the body holds', async (status, words) => {
  answerWith(new Response('{"format":"stance-graph/1"}', { status }));
  await expect(get()).rejects.toThrow(words);
});

it('a web page in place of JSON is named', async () => {
  answerWith(new Response('<p>', { headers: { 'content-type': 'text/html' } }));
  await expect(get()).rejects.toThrow(/web page/);
  answerWith(new Response('  <!DOCTYPE html><p>', { headers: { 'content-type': 'text/plain' } }));
  await expect(get()).rejects.toThrow(/web page/);
});

it.each<[string, readonly number[], RegExp]>([
  ['UTF-16', [0xff, 0xfe, 0x7b, 0x00], /in UTF-16, not in UTF-8/],
  ['an encoding of one byte a letter', [0x7b, 0xcf, 0xf0, 0x7d], /byte 1 is out of place/],
  ['a gzip archive', [0x1f, 0x8b, 0x08, 0x00], /gzip archive/],
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04, 0xff], /zip archive/],
])('bytes of %s are named', async (_what, bytes, words) => {
  answerWith(new Response(Uint8Array.from(bytes)));
  await expect(get()).rejects.toThrow(words);
});

it('a character that is split between two chunks arrives whole', async () => {
  const bytes = new TextEncoder().encode('"é"');
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(bytes.slice(0, 2));
      stream.enqueue(bytes.slice(2));
      stream.close();
    },
  });
  answerWith(new Response(body));
  await expect(get()).resolves.toBe('"é"');
});

it('a failed connection is told from what we did wrong', async () => {
  answerWith(new TypeError('Failed to fetch'));
  await expect(get()).rejects.toBeInstanceOf(LoadError);
  await expect(get()).rejects.toThrow(/connection failed/);
});

it('more than 32 MiB are not read to the end', async () => {
  const chunk = new Uint8Array(MAX_BYTES / 4);
  let sent = 0;
  const body = new ReadableStream({
    pull(stream) {
      sent += 1;
      stream.enqueue(chunk);
    },
  });
  answerWith(new Response(body));
  await expect(get()).rejects.toThrow(/32 MiB/);
  expect(sent).toBeLessThan(8);
});

it('progress is told by bytes, against the length that the server gives', async () => {
  const seen: Progress[] = [];
  answerWith(new Response('{"a":1}', { headers: { 'content-length': '7' } }));
  await get(never, (progress) => seen.push(progress));
  expect(seen.at(-1)).toEqual({ loaded: 7, total: 7 });
});

it('a length of compressed bytes is not taken for the length of the text', async () => {
  const seen: Progress[] = [];
  const headers = { 'content-length': '3', 'content-encoding': 'gzip' };
  answerWith(new Response('{"a":1}', { headers }));
  await get(never, (progress) => seen.push(progress));
  expect(seen.at(-1)?.total).toBeNull();
});

it('who asks for the text of an article is not told to split a dataset', () => {
  expect(tooLarge('“A”').cure).toMatch(/Split the dataset/);
  expect(tooLarge('“A”', 'plain text').cure).toMatch(/hardly the text of one article/);
});
