// Is it said plainly whether a text is the one that the data was made from?
import { expect, test } from 'vitest';
import { describeDigest, describeGiven, describeOthers } from '../../src/view/describe-text.ts';
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
  const said = describeGiven(article, supplied({}), 'ferry.txt');
  expect(said).toMatch(/^ferry\.txt is read as the text of “The ferry”\. This is the text/);
  expect(said).toMatch(/never stored or sent\.$/);
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
