// May a path in the data lead to this place?
import { expect, test } from 'vitest';
import { locateFile } from '../../src/state/fetch-text-files.ts';

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
