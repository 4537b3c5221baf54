// Is it said plainly whether a text is the one that the data was made from?
import { expect, test } from 'vitest';
import {
  describeDigest,
  describeGiven,
  describeOthers,
  describeWorse,
} from '../../src/view/describe-text.ts';
import type { SuppliedText } from '../../src/view/provenance.ts';
import { buildArticle } from '../support/build-dataset.ts';

const article = buildArticle({ id: 'courier', title: 'The ferry', length: 1200, sha256: 'ab' });
const supplied = (changes: Partial<SuppliedText>): SuppliedText => ({
  text: 'words',
  supply: 'given',
  digest: 'same',
  ...changes,
});

test.each<[Partial<SuppliedText>, string]>([
  [{}, 'This is the text that the data was made from.'],
  [
    { lineEndsRestored: true },
    'But for its line ends, which were put right, this is the text that the data was made from.',
  ],
  [
    { digest: 'different' },
    'This is not the text that the data was made from: that one has 1,200 characters, this one 5.',
  ],
  [
    { digest: 'different', text: 'a'.repeat(1200) },
    'This is not the text that the data was made from, though it is of the same length.',
  ],
  [
    { digest: 'unknown' },
    'This browser cannot compare it with the text that the data was made from.',
  ],
])('%j', (changes, said) => {
  expect(describeDigest(article, supplied(changes))).toBe(said);
});

test('data without a digest says nothing about its text', () => {
  const bare = buildArticle({ id: 'courier' });
  expect(describeDigest(bare, supplied({ digest: 'unknown' }))).toMatch(/does not say which text/);
});

test('who gives a text is told whose it is, and that it stays here', () => {
  const [told] = describeGiven([
    { name: 'ferry.txt', article, supplied: supplied({}), failing: [] },
  ]);
  const said = told?.message;
  expect(told?.warns).toBe(false);
  expect(said).toMatch(/^ferry\.txt is read as the text of “The ferry”\. This is the text/);
  expect(said).toMatch(/never stored or sent\.$/);
});

test('who gives another text is told which quotes do not match it', () => {
  const given = (failing: readonly string[]) =>
    describeGiven([
      { name: 'a.txt', article, supplied: supplied({ digest: 'different' }), failing },
    ]).map(({ message, warns }) => `${warns ? 'Warning: ' : ''}${message}`);
  expect(given([])[0]).toMatch(/^Warning: /);
  expect(given(['the boats'])[0]).toContain('1 quote does not match: “the boats”.');
  expect(given(['the boats', 'sail'])[0]).toContain(
    '2 quotes do not match: “the boats” and “sail”.',
  );
  expect(given(['a', 'b', 'c', 'd'])[0]).toContain('4 quotes do not match: “a”, “b” and 2 more.');
});

test('of several texts each is told, of many the sum, and once that they stay here', () => {
  const given = (count: number) =>
    describeGiven(
      Array.from({ length: count }, (_, at) => ({
        name: `${at}.txt`,
        article: buildArticle({ id: `a-${at}` }),
        supplied: supplied({ digest: at === 0 ? 'different' : 'same' }),
        failing: at === 0 ? ['the boats'] : [],
      })),
    );
  const isLast = ({ message }: { message: string }) => /never stored or sent\.$/.test(message);
  expect(given(3).map(isLast)).toEqual([false, false, true]);
  expect(given(3).map(({ warns }) => warns)).toEqual([true, false, false]);
  expect(given(5)).toEqual([
    {
      message: expect.stringMatching(
        /^5 texts are read .* 1 supplied text is not .* “the boats”\. They stay/,
      ),
      warns: true,
    },
  ]);
});

test('a text that fits less well than the one at hand is told so', () => {
  const given = { name: 'a.txt', article, supplied: supplied({}), failing: ['the boats'] };
  expect(describeWorse(given, supplied({ digest: 'same' }))).toMatch(
    /is the one that the data was made from; this is another one\. 1 quote does not match/,
  );
  expect(describeWorse(given, supplied({ digest: 'unknown' }))).toMatch(/^More quotes match/);
});

test('of several texts it is said how many are others', () => {
  const texts = (...digests: SuppliedText['digest'][]) =>
    new Map(
      digests.map((digest, at) => [buildArticle({ id: `a-${at}` }).id, supplied({ digest })]),
    );
  expect(describeOthers(texts('same', 'unknown'))).toBeNull();
  expect(describeOthers(texts('different'))).toMatch(/^The supplied text is not the one/);
  expect(describeOthers(texts('different', 'same'))).toMatch(/^1 supplied text is not/);
  expect(describeOthers(texts('different', 'different'))).toMatch(/^2 supplied texts are not/);
});
