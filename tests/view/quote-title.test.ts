// Does a title stand in quotation marks once, and never twice?
import { expect, test } from 'vitest';
import { quoteTitle } from '../../src/view/quote-title.ts';

test.each([
  ['Harbour closed', '“Harbour closed”'],
  ['“A strait is a sentence”', '“A strait is a sentence”'],
  ['“They are not ours”: ministry asks', '“They are not ours”: ministry asks'],
])('%s', (title, said) => {
  expect(quoteTitle(title)).toBe(said);
});
