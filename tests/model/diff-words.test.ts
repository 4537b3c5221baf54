// Are the words that tell a quote from its nearest place the ones that a person would name?
import { expect, test } from 'vitest';
import { diffWords } from '../../src/model/diff-words.ts';
import { indexWords } from '../../src/model/index-words.ts';
import { foldTyping } from '../../src/model/normalise-text.ts';

const TEXT =
  'The envoy left early. “We will not support the dam on the Tann,” the minister said. Firm words, said the paper: we will support the bridge.\n代表随后离开了会场，渡轮照常行驶。';

function diff(quote: string, text = TEXT): string | null {
  const found = diffWords(text, indexWords(foldTyping(text)), quote);
  if (found === null) return null;
  const marks = { both: ['', ''], quote: ['[-', '-]'], text: ['{+', '+}'] } as const;
  return found.runs
    .map(({ in: side, words, spaced }) => {
      return `${spaced ? ' ' : ''}${marks[side][0]}${words}${marks[side][1]}`;
    })
    .join('')
    .trim();
}

test.each([
  [
    'a word dropped',
    'We will support the dam on the Tann',
    'We will {+not+} support the dam on the Tann',
  ],
  ['a word added', 'the minister never said. Firm', 'the minister [-never-] said. Firm'],
  [
    'a word for another',
    'support the bridge on the Tann',
    'support the [-bridge-] {+dam+} on the Tann',
  ],
  ['another case', 'firm words, said the paper', '[-firm-] {+Firm+} words, said the paper'],
  ['another mark', 'on the Tann; the minister', 'on the Tann[-;-]{+,”+} the minister'],
  ['a letter of another alphabet', 'The envоy left early', 'The [-envоy-] {+envoy+} left early'],
  ['a Chinese word', '代表随后进入了会场', '代表随后[-进入-]{+离开+}了会场'],
  ['only typing', 'early. "We will not', 'early. "We will not'],
])('%s', (_, quote, expected) => {
  expect(diff(quote)).toBe(expected);
});

test('what is like nothing in the text is compared with nothing', () => {
  expect(diff('Seven oranges were peeled yesterday')).toBeNull();
  expect(diff('…', 'no such mark')).toBeNull();
  expect(diff('words', '')).toBeNull();
});

test('the place is that of the text as supplied', () => {
  const found = diffWords(TEXT, indexWords(foldTyping(TEXT)), 'We will support the dam');
  expect(TEXT.slice(...(found?.at ?? []))).toBe('We will not support the dam');
});

test('in a long text the right one of many like places is found', () => {
  const filler = Array.from({ length: 3000 }, (_, at) => `The ferry number ${at} left the port.`);
  const text = `${filler.join(' ')} ${TEXT} ${filler.join(' ')}`;
  expect(diff('We will support the dam on the Tann', text)).toBe(
    'We will {+not+} support the dam on the Tann',
  );
});
