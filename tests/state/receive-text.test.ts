// Does a text that the reader brings find its article, and is a file that is none refused with a reason?
import { createHash } from 'node:crypto';
import { renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/stance-graph.ts';
import { useGivenTexts } from '../../src/state/given-texts.ts';
import { setNotices, useNotices } from '../../src/state/notice-store.ts';
import { giveTo, receiveFiles } from '../../src/state/receive-text.ts';
import { buildArticle, buildDataset, buildStance } from '../support/build-dataset.ts';

const FERRY = 'The ferry is closed.\n“Let the boats sail,” he said.\n';
const DAM = 'Nobody wants the dam.';

const build = () =>
  buildDataset({
    articles: [
      buildArticle({
        id: 'ferry',
        length: FERRY.length,
        sha256: createHash('sha256').update(FERRY).digest('hex'),
      }),
      buildArticle({ id: 'dam', textFile: 'articles/dam-1.txt' }),
    ],
    stances: [
      buildStance('caldor condemns merrow', {
        evidence: [
          { article: 'ferry', exact: 'The ferry is closed' },
          { article: 'ferry', exact: 'Let the boats sail' },
          { article: 'dam', exact: 'Nobody wants the dam' },
        ],
      }),
    ],
  });

const never = new AbortController().signal;
const bring = (dataset: Dataset, text: string | Uint8Array<ArrayBuffer>, name = 'words.txt') =>
  receiveFiles(dataset, [new File([text], name, { type: 'text/plain' })], never);
const given = (dataset: Dataset) => renderHook(() => useGivenTexts(dataset)).result.current;
const notices = () => renderHook(() => useNotices()).result.current.map(({ message }) => message);

beforeEach(() => setNotices('text', []));

test.each([
  ['the very text', FERRY, 'ferry', 'same'],
  ['the text with other line ends', FERRY.replaceAll('\n', '\r\n'), 'ferry', 'same'],
  ['the text with a byte order mark', `\uFEFF${FERRY}`, 'ferry', 'same'],
  ['the text with one letter changed', FERRY.replace('boats', 'goats'), 'ferry', 'different'],
  ['a text without a digest in the data', DAM, 'dam', 'unknown'],
])('%s finds its article, and a notice says what it is', async (_what, text, id, digest) => {
  const dataset = build();
  expect(await bring(dataset, text)).toEqual([]);
  const [entry] = [...given(dataset)];
  expect(entry).toMatchObject([id, { supply: 'given', digest }]);
  expect(notices()).toEqual([expect.stringMatching(/^words\.txt is read as the text of/)]);
});

test('a text without a known quote goes by the name that the data gives its file', async () => {
  const dataset = build();
  expect(await bring(dataset, 'Another version altogether.', 'dam-1.txt')).toEqual([]);
  expect([...given(dataset).keys()]).toEqual(['dam']);
});

test('a text that fits no article is handed back, and goes where the reader says', async () => {
  const dataset = build();
  const [rest] = await bring(dataset, 'A book about gardens.');
  expect(given(dataset).size).toBe(0);
  const [, dam] = dataset.articles;
  if (rest === undefined || rest.brought === null || dam === undefined) throw new Error('no text');
  await giveTo(dataset, dam, rest.brought);
  expect([...given(dataset).keys()]).toEqual(['dam']);
});

test.each<[string, string | Uint8Array<ArrayBuffer>, RegExp]>([
  ['empty', ' \n', /is empty/],
  ['in another encoding', Uint8Array.from([0x41, 0xe9, 0x42]), /not in UTF-8/],
  ['in UTF-16', Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), /UTF-16/],
  ['a web page', '<!doctype html><p>words', /is a web page, not plain text/],
  ['too large', 'a'.repeat(8 * 1024 * 1024 + 1), /larger than 8 MiB/],
])('a file that is %s is refused, and nothing is kept of it', async (_what, body, words) => {
  const dataset = build();
  const [rest] = await bring(dataset, body);
  expect(rest?.error?.message).toMatch(words);
  expect(given(dataset).size).toBe(0);
});

test('of several files each finds its own article', async () => {
  const dataset = build();
  const files = [new File([DAM], 'a.txt'), new File([FERRY], 'b.txt'), new File([''], 'c.txt')];
  const rest = await receiveFiles(dataset, files, never);
  expect([...given(dataset).keys()].toSorted()).toEqual(['dam', 'ferry']);
  expect(rest.map(({ error }) => error?.message)).toEqual(['c.txt is empty.']);
});
