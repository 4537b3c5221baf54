// Is a text known again whatever became of its line ends, and is nothing else taken for it?
import { expect, test } from 'vitest';
import { lineEndVariants } from '../../src/model/line-ends.ts';

const TEXT = 'The ferry is closed.\n\n“Let the boats sail,” he said.\n\n';
const sha256 = '0'.repeat(64);

test.each([
  ['with the line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
  ['with those of an old Mac', TEXT.replaceAll('\n', '\r')],
  ['without the empty lines at its end', TEXT.trimEnd()],
  ['with more of them', `${TEXT}\n\n\n`],
])('a text %s leads back to the one it was', (_how, text) => {
  expect(lineEndVariants(text)({ length: TEXT.length, sha256 })).toContain(TEXT);
});

test('a text that had the line ends of Windows gets them back', () => {
  const windows = TEXT.replaceAll('\n', '\r\n');
  expect([...lineEndVariants(TEXT)({ length: windows.length, sha256 })][0]).toBe(windows);
});

test('no form of it has another length than the one that is asked for', () => {
  for (let length = 0; length < 2 * TEXT.length; length++)
    for (const variant of lineEndVariants(TEXT)({ length, sha256 }))
      expect(variant).toHaveLength(length);
  expect(lineEndVariants(TEXT)({ length: TEXT.length + 1000, sha256 }).size).toBe(0);
});

test('where the length is not known the usual forms are tried, and the words stay', () => {
  const variants = [...lineEndVariants(TEXT)({ sha256 })];
  expect(variants).toContain(TEXT.trimEnd());
  expect(variants).not.toContain(TEXT);
  for (const variant of variants) expect(variant.split(/\s+/).filter(Boolean)).toHaveLength(10);
});

test('without a digest only a change of all line ends is believed, not one of the last', () => {
  const { length } = TEXT;
  const windows = TEXT.replaceAll('\n', '\r\n');
  expect([...lineEndVariants(windows)({ length })]).toEqual([TEXT]);
  expect(lineEndVariants(TEXT.slice(0, -1))({ length }).size).toBe(0);
});
