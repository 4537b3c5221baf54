// May a path in the data lead to this place, and are many files asked for a few at a time?
import { afterEach, expect, test, vi } from 'vitest';
import { fetchTextFiles, locateFile } from '../../src/state/fetch-text-files.ts';
import { buildArticle } from '../support/build-dataset.ts';

afterEach(() => vi.unstubAllGlobals());

test('a file beside the data lies in the folder of the data', () => {
  expect(locateFile('data/strait/', 'articles/one.txt')).toBe('/data/strait/articles/one.txt');
  expect(locateFile('data/strait/', '../shared/one.txt')).toBe('/data/shared/one.txt');
});

test.each([
  '../../index.html',
  '/secret.txt',
  '//elsewhere.example/one.txt',
  'https://elsewhere.example/one.txt',
  '..\\..\\index.html',
  '%2e%2e/%2e%2e/index.html',
  'javascript:alert(1)',
  'http://[',
])('%s leads out of the data, and is not fetched', (file) => {
  expect(locateFile('data/strait/', file)).toBeNull();
});

test('of many files six are asked for at once, and those that fail stop none of the others', async () => {
  let running = 0;
  let most = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    return new Response('words', { status: url.endsWith('7.txt') ? 404 : 200 });
  });
  const articles = Array.from({ length: 20 }, (_, at) =>
    buildArticle({ id: `article-${at}`, textFile: `${at}.txt` }),
  );
  const signal = new AbortController().signal;
  const files = await fetchTextFiles(articles, 'data/strait/', signal, () => undefined);
  expect(most).toBe(6);
  expect(files.arrived.size).toBe(18);
  expect([...files.lost.keys()]).toEqual(['article-7', 'article-17']);
});
