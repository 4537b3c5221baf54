// Is it known whether a text is the one that the data was made from, whatever happened to its line ends?
import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { findByDigest, supplyText } from '../../src/state/supply-text.ts';
import { buildArticle, buildDataset } from '../support/build-dataset.ts';

const TEXT = 'The ferry is closed.\n“Let the boats sail,” he said.\n\n\n';
const sha256 = createHash('sha256').update(TEXT).digest('hex');
const article = buildArticle({ id: 'courier', length: TEXT.length, sha256 });

afterEach(() => vi.unstubAllGlobals());

test('the very text is the same', async () => {
  expect(await supplyText(article, TEXT, 'given')).toEqual({
    text: TEXT,
    supply: 'given',
    digest: 'same',
  });
});

test.each([
  ['with the line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
  ['with those of an old Mac', TEXT.replaceAll('\n', '\r')],
  ['without the empty lines at its end', TEXT.trimEnd()],
  ['with more of them', `${TEXT}\n\n`],
])('a text %s gets back those it had, and that is told', async (_what, text) => {
  expect(await supplyText(article, text, 'given')).toMatchObject({
    text: TEXT,
    digest: 'same',
    lineEndsRestored: true,
  });
});

test.each([
  ['one letter', TEXT.replace('boats', 'goats')],
  ['a word', TEXT.replace('is closed', 'is not closed')],
  ['white space within a line', TEXT.replace('The ferry', 'The  ferry')],
])('a text in which %s differs is another one, and stays as it is', async (_what, text) => {
  expect(await supplyText(article, text, 'given')).toEqual({
    text,
    supply: 'given',
    digest: 'different',
  });
});

test('without a digest the length tells which line ends it had', async () => {
  const bare = buildArticle({ id: 'courier', length: TEXT.length });
  expect(await supplyText(bare, TEXT.replaceAll('\n', '\r\n'), 'given')).toMatchObject({
    text: TEXT,
    digest: 'unknown',
    lineEndsRestored: true,
  });
});

test('without a digest in the data, or in the browser, it is unknown; another length is another text', async () => {
  const bare = buildArticle({ id: 'courier', length: TEXT.length });
  expect(await supplyText(bare, TEXT, 'given')).toMatchObject({ digest: 'unknown' });
  expect(await supplyText(bare, `${TEXT}!`, 'given')).toMatchObject({ digest: 'different' });
  vi.stubGlobal('crypto', {});
  expect(await supplyText(article, TEXT, 'given')).toMatchObject({ digest: 'unknown' });
});

test('among many articles the one that was made from the text is found', async () => {
  const dataset = buildDataset({
    articles: [buildArticle({ id: 'gazette' }), article],
    stances: [],
  });
  expect((await findByDigest(dataset, TEXT))?.id).toBe('courier');
  expect((await findByDigest(dataset, TEXT.replaceAll('\n', '\r\n').trimEnd()))?.id).toBe(
    'courier',
  );
  expect(await findByDigest(dataset, 'Something else.')).toBeNull();
});
