import { describe, expect, test } from 'vitest';
import { buildReader } from '../../src/view/build-reader.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import {
  describeCoverage,
  describeGap,
  describeLeftOut,
  describeMark,
  describeRest,
  describeText,
} from '../../src/view/describe-reader.ts';
import type { SuppliedText } from '../../src/view/provenance.ts';
import { criteria, DISPUTE_INDEX, id } from '../support/build-index.ts';
import { withoutTexts, withTexts } from '../support/provenance.ts';

function read(supplied: SuppliedText | null, changes = {}) {
  const scene = buildScene(DISPUTE_INDEX, criteria(changes));
  const provenance =
    supplied === null
      ? withoutTexts(DISPUTE_INDEX)
      : withTexts(DISPUTE_INDEX, { 'gazette-1': supplied });
  const reader = buildReader(DISPUTE_INDEX, scene, provenance, id('gazette-1'));
  if (reader === null) throw new Error('There is no such article.');
  return reader;
}

const told = (supplied: SuppliedText | null) => describeText(read(supplied), DISPUTE_INDEX);

describe('the foot of the article says', () => {
  test('how much of it bears a stance', () => {
    const coverage = { paragraphs: 25, bearing: 14, quotations: 9, bare: 1 };
    expect(describeCoverage(coverage)).toBe(
      '14 of 25 paragraphs bear a stance; 1 quotation does not.',
    );
    expect(describeCoverage({ ...coverage, bearing: 1, bare: 2 })).toBe(
      '1 of 25 paragraphs bears a stance; 2 quotations do not.',
    );
    expect(describeCoverage({ ...coverage, bare: 0 })).toMatch(/so does every quotation\.$/);
    expect(describeCoverage({ ...coverage, quotations: 1, bare: 0 })).toMatch(
      /so does its one quotation\.$/,
    );
    expect(describeCoverage({ ...coverage, quotations: 0, bare: 0 })).toBe(
      '14 of 25 paragraphs bear a stance.',
    );
  });

  test('what is not marked, and why', () => {
    expect(describeLeftOut(read(null, { voice: ['partial'] }))).toBe(
      'Not marked: 1 more quote hidden by the filters, 1 quote of withdrawn stances.',
    );
    expect(describeLeftOut({ ...read(null), withdrawn: 0 })).toBe('');
  });
});

describe('the head of the article says', () => {
  const text = 'The minister called the closure a breach.';

  test('that there is no text', () => {
    expect(told(null)).toMatch(/not at hand/);
  });

  test('nothing of the text that came with the data', () => {
    expect(told({ text, supply: 'beside', digest: 'same' })).toBe('');
    expect(told({ text, supply: 'inside', digest: 'unknown' })).toBe('');
  });

  test('that the reader gave it, and whether the data was made from it', () => {
    expect(told({ text, supply: 'given', digest: 'same' })).toBe(
      'You gave this text. This is the text that the data was made from.',
    );
    expect(told({ text, supply: 'given', digest: 'different' })).toMatch(
      /^You gave this text\. This is not the text that the data was made from.* Quotes are marked where/,
    );
  });
});

describe('a gap', () => {
  test('is counted in about two digits', () => {
    const about = (characters: number) => describeGap({ characters });
    expect(about(83)).toBe('about 80 characters not shown');
    expect(about(300)).toBe('300 characters not shown');
    expect(about(314)).toBe('about 310 characters not shown');
    expect(about(12_345)).toBe('about 12,000 characters not shown');
  });

  test('of a word or two is not worth a word, at the end of the text neither', () => {
    expect(describeGap({ characters: 1 })).toBe('');
    expect(describeGap({ characters: 19 })).toBe('');
    expect(describeRest({ ...read(null), rest: 19 })).toBe('');
    expect(describeRest({ ...read(null), rest: 20 })).toBe('20 characters not shown');
  });

  test('of unknown size says that the place is unknown', () => {
    expect(describeGap({ characters: null })).toMatch(/does not say where/);
  });
});

test('a mark is named by who, what and whom, about what, in whose voice and by whom', () => {
  const [mark] = read(null).marks;
  if (mark === undefined) throw new Error('There are no marks.');
  expect(describeMark(mark)).toBe('Ana Ostrel condemns Merrow · harbour · paraphrased');
  expect(describeMark({ ...mark, topic: null, speaker: mark.target })).toBe(
    'Ana Ostrel condemns Merrow · paraphrased · said by Merrow',
  );
  // A long topic is cut where all can see it, and nothing after it is lost.
  const long = { ...mark, topic: '🚢'.repeat(500), speaker: mark.target };
  expect(describeMark(long)).toBe(
    `Ana Ostrel condemns Merrow · ${'🚢'.repeat(199)}… · paraphrased · said by Merrow`,
  );
});
