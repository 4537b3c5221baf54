// Is the text of an article told from a dataset?
import { expect, test } from 'vitest';
import { isTextFile } from '../../src/state/is-text-file.ts';

test.each([
  ['article.txt', '', true],
  ['ARTICLE.TXT', 'text/plain', true],
  ['article', 'text/plain', true],
  ['data.json', 'application/json', false],
  ['article.txt.json', '', false],
  ['page.html', 'text/html', false],
])('%s of type "%s": %j', (name, type, is) => {
  expect(isTextFile({ name, type })).toBe(is);
});
