// Does a text that the reader brings find its article, and is a file that is none refused with a reason?
import { createHash } from 'node:crypto';
import { renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/stance-graph.ts';
import { takeTextBack, useGivenTexts } from '../../src/state/given-texts.ts';
import { setNotices, useNotices } from '../../src/state/notice-store.ts';
import { giveTo, receiveFiles } from '../../src/state/receive-text.ts';
import { listStrays, stopReceiving } from '../../src/state/stray-texts.ts';
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

type Body = string | Uint8Array<ArrayBuffer>;
const fileOf = (text: Body, name = 'words.txt') => new File([text], name, { type: 'text/plain' });
const bring = async (dataset: Dataset, text: Body, name?: string) => {
  await receiveFiles(dataset, [fileOf(text, name)]);
  return listStrays(dataset);
};
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

test('a text that fits no article waits, and goes where the reader says', async () => {
  const dataset = build();
  const [rest] = await bring(dataset, 'A book about gardens.');
  expect(rest?.why).toBe('unknown');
  expect(given(dataset).size).toBe(0);
  const [, dam] = dataset.articles;
  if (rest?.why !== 'unknown' || dam === undefined) throw new Error('no text');
  await giveTo(dataset, dam, rest.brought);
  expect([...given(dataset).keys()]).toEqual(['dam']);
  expect(notices()).toEqual([expect.stringContaining('does not match: “Nobody wants the dam”.')]);
});

test('between two articles with the same words the reader decides', async () => {
  const words = 'The ferry across the strait is closed.';
  const evidence = ['ferry', 'dam'].map((article) => ({ article, exact: words }));
  const dataset = buildDataset({
    articles: [buildArticle({ id: 'ferry' }), buildArticle({ id: 'dam' })],
    stances: [buildStance('caldor condemns merrow', { evidence })],
  });
  expect(await bring(dataset, words)).toMatchObject([{ why: 'tied' }]);
});

test('texts that wait stay when others come, the same one once', async () => {
  const dataset = build();
  await bring(dataset, 'A book about gardens.', 'a.txt');
  await bring(dataset, 'A book about gardens.', 'copy of a.txt');
  await bring(dataset, '', 'c.txt');
  await bring(dataset, 'A book about the sea.', 'a.txt');
  const strays = listStrays(dataset);
  expect(strays.map((each) => (each.why === 'unreadable' ? '' : each.brought.text))).toEqual([
    'A book about gardens.',
    'A book about the sea.',
  ]);
  expect(new Set(strays.map(({ id }) => id)).size).toBe(2);
  expect(listStrays(build())).toEqual([]);
});

describe('the text at hand that fits the data', () => {
  const wrong = FERRY.replace('boats', 'goats');

  test('is kept where another one is brought, and it is told which quote fails', async () => {
    const dataset = build();
    await bring(dataset, FERRY);
    const [rest] = await bring(dataset, wrong);
    expect(rest).toMatchObject({ why: 'worse', article: { id: 'ferry' } });
    expect(rest?.why === 'worse' && rest.told).toMatch(
      /is the one that the data was made from; .*1 quote does not match: “Let the boats sail”/,
    );
    expect(given(dataset).values().next().value?.digest).toBe('same');
  });

  test('is kept without a digest too, where more quotes match it', async () => {
    const dataset = build();
    await bring(dataset, DAM);
    expect(await bring(dataset, 'Nobody knows.', 'dam-1.txt')).toMatchObject([{ why: 'worse' }]);
    expect(given(dataset).values().next().value?.text).toBe(DAM);
  });

  test('gives way to one that fits better', async () => {
    const dataset = build();
    await bring(dataset, wrong);
    expect(await bring(dataset, FERRY)).toEqual([]);
    expect(given(dataset).values().next().value?.text).toBe(FERRY);
  });
});

test('a text that is taken back leaves no notice behind', async () => {
  const dataset = build();
  await bring(dataset, FERRY);
  expect(notices()).toHaveLength(1);
  const [ferry] = dataset.articles;
  if (ferry !== undefined) takeTextBack(dataset, ferry.id);
  expect(given(dataset).size).toBe(0);
  expect(notices()).toEqual([]);
});

test('a newer call ends the one before, and so does another dataset', async () => {
  const dataset = build();
  const first = receiveFiles(dataset, [fileOf(FERRY)]);
  const second = receiveFiles(dataset, [fileOf(DAM)]);
  expect(await first).toBe(false);
  await second;
  expect([...given(dataset).keys()]).toEqual(['dam']);
  const third = receiveFiles(dataset, [fileOf(FERRY)]);
  stopReceiving();
  await third;
  expect([...given(dataset).keys()]).toEqual(['dam']);
  expect(notices()).toEqual([]);
});

test.each<[string, string | Uint8Array<ArrayBuffer>, RegExp]>([
  ['empty', ' \n', /is empty/],
  ['in another encoding', Uint8Array.from([0x41, 0xe9, 0x42]), /not in UTF-8/],
  ['in UTF-16', Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), /UTF-16/],
  [
    'in another encoding, and begins like a list of keys',
    Uint8Array.from([0x42, 0x79, 0x3a, 0x20, 0x4a, 0xe9, 0x42]),
    /byte 5 is out of place/,
  ],
  ['a zip archive', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0xff]), /zip archive, not plain text/],
  ['a web page', '<!doctype html><p>words', /is a web page, not plain text/],
  ['too large', 'a'.repeat(8 * 1024 * 1024 + 1), /larger than 8 MiB/],
])('a file that is %s is refused, and nothing is kept of it', async (_what, body, words) => {
  const dataset = build();
  const [rest] = await bring(dataset, body);
  expect(rest?.why === 'unreadable' && rest.error.message).toMatch(words);
  expect(given(dataset).size).toBe(0);
});

test('of several files each finds its own article', async () => {
  const dataset = build();
  const files = [fileOf(DAM, 'a.txt'), fileOf(FERRY, 'b.txt'), fileOf('', 'c.txt')];
  expect(await receiveFiles(dataset, files)).toBe(true);
  expect([...given(dataset).keys()].toSorted()).toEqual(['dam', 'ferry']);
  expect(listStrays(dataset)).toMatchObject([{ error: { message: 'c.txt is empty.' } }]);
  expect(notices()).toHaveLength(2);
});
