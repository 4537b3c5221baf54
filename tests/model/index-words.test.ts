// What counts as a word when differences are shown?
import { expect, test } from 'vitest';
import { indexWords, keysAt, listWords } from '../../src/model/index-words.ts';
import { foldTyping } from '../../src/model/normalise-text.ts';

const wordsOf = (text: string) => listWords(foldTyping(text)).map(({ word }) => word);

test.each([
  [
    'words and marks apart',
    'We, too: “12 gates”',
    ['We', ',', 'too', ':', '"', '12', 'gates', '"'],
  ],
  ['an apostrophe belongs to its word', 'Caldor’s', ["Caldor's"]],
  ['a letter to a word in scripts without spaces', '我们不接受', ['我', '们', '不', '接', '受']],
  ['marks belong to their letter', 'Na\u0308he قالتِ', ['Nähe', 'قالتِ']],
])('%s', (_, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('places are those of the text as supplied', () => {
  const text = 'a\u00AD  Na\u0308he…';
  expect(listWords(foldTyping(text)).map(({ at }) => text.slice(...at))[1]).toBe('Na\u0308he');
});

test('pairs say where a word stands, and case does not hide it', () => {
  const { words, places } = indexWords(foldTyping('Firm ground. firm ground'));
  expect(keysAt(words, 0)).toEqual(['firm ground', 'firm']);
  expect(places.get('firm ground')).toEqual([0, 3]);
  expect(keysAt(words, 4)).toEqual(['ground']);
});
