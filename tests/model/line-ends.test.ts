// Is a text known again whatever became of its line ends, and is nothing else taken for it?
import { expect, test } from 'vitest';
import { lineEndVariants } from '../../src/model/line-ends.ts';

const TEXT = 'The ferry is closed.\n\n“Let the boats sail,” he said.\n\n';

test.each([
  ['with the line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
  ['with those of an old Mac', TEXT.replaceAll('\n', '\r')],
  ['without the empty lines at its end', TEXT.trimEnd()],
  ['with more of them', `${TEXT}\n\n\n`],
])('a text %s leads back to the one it was', (_how, text) => {
  expect(lineEndVariants(text)(TEXT.length)).toContain(TEXT);
});

test('a text that had the line ends of Windows gets them back', () => {
  const windows = TEXT.replaceAll('\n', '\r\n');
  expect([...lineEndVariants(TEXT)(windows.length)][0]).toBe(windows);
});

test('no form of it has another length than the one that is asked for', () => {
  for (let length = 0; length < 2 * TEXT.length; length++)
    for (const variant of lineEndVariants(TEXT)(length)) expect(variant).toHaveLength(length);
  expect(lineEndVariants(TEXT)(TEXT.length + 1000).size).toBe(0);
});

test('where the length is not known the usual forms are tried, and the words stay', () => {
  const variants = [...lineEndVariants(TEXT)(undefined)];
  expect(variants).toContain(TEXT.trimEnd());
  expect(variants).not.toContain(TEXT);
  for (const variant of variants) expect(variant.split(/\s+/).filter(Boolean)).toHaveLength(10);
});
