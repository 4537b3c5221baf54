// Which web addresses may become links?
import { expect, test } from 'vitest';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { sampleWith } from '../support/sample-dataset.ts';
import { hasShared, readShared } from '../support/shared-files.ts';

function isTaken(url: string): boolean {
  const reading = parseDataset(sampleWith((d) => (d['articles'][2].url = url)));
  return reading.verdict === 'loaded';
}

test.each([
  'https://courier.example/a?b=c#d',
  'HTTP://courier.example',
  'https://пример.example/путь',
  'http://192.0.2.1:8080/x',
])('%s is a web address', (url) => {
  expect(isTaken(url)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  ' https://courier.example',
  'https:/courier.example',
  'https:courier.example',
  '//courier.example',
  'https://user:secret@courier.example',
  'https://courier.example\\@other.example',
  'https://courier.example/\u202egpj.exe',
  'https://courier.example/a b',
  'ftp://courier.example',
  'data:text/html,x',
  `https://courier.example/${'x'.repeat(2048)}`,
  'https://',
  '',
])('%j is none', (url) => {
  expect(isTaken(url)).toBe(false);
});

// Browsers would repair these; a dataset can write what is meant, and then nobody has to guess.
const IN_NEED_OF_REPAIR = ['https://example.org/\u202egpj.exe', 'https:///x'];

test.skipIf(!hasShared)('the collected addresses are judged as listed', () => {
  const cases: { url: string; link?: string }[] = JSON.parse(readShared('cases/urls.json'));
  const wrong = cases.filter(
    ({ url, link }) => link !== undefined && isTaken(url) !== (link === 'allow'),
  );
  expect(wrong.map(({ url }) => url)).toEqual(IN_NEED_OF_REPAIR);
});
