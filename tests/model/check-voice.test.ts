// Is a quote's voice the one that its place in the text gives it?
import { describe, expect, test } from 'vitest';
import { findVoiceFault } from '../../src/model/check-voice.ts';
import { locateQuotations } from '../../src/model/locate-quotations.ts';
import type { TextSpan, Voice } from '../../src/model/stance-graph.ts';

describe('voices', () => {
  const text = 'Merrow “to stay”\nThe envoy said “we will stay” on Monday and left.';
  const headings: readonly TextSpan[] = [[0, 16]];
  const find = (voice: Voice, words: string, known: readonly TextSpan[] | null = headings) => {
    const start = text.indexOf(words);
    const clues = { quotations: locateQuotations(text), headings: known };
    return findVoiceFault(voice, [start, start + words.length], clues);
  };

  test.each<[Voice, string]>([
    ['direct', 'we will stay'],
    ['direct', '“we will stay”'],
    ['direct', 'will'],
    ['partial', 'said “we will stay” on Monday'],
    ['partial', 'envoy said “we will'],
    ['paraphrase', 'on Monday and left'],
    ['narration', 'The envoy said'],
    ['headline', 'Merrow “to stay”'],
    ['headline', 'to stay'],
  ])('%s fits "%s"', (voice, words) => {
    expect(find(voice, words)).toBeNull();
  });

  test.each<[Voice, string, string]>([
    ['direct', 'on Monday', 'inside quotation marks'],
    ['direct', 'said “we will stay”', 'inside quotation marks'],
    ['partial', 'on Monday', 'no quoted fragment'],
    ['partial', 'will stay', '"direct"'],
    ['partial', '” on Monday', 'no quoted fragment'],
    ['headline', 'we will stay', 'headings'],
    ['paraphrase', 'Merrow', '"headline"'],
  ])('%s does not fit "%s"', (voice, words, why) => {
    expect(find(voice, words)).toContain(why);
  });

  test('without known headings no headline can be judged', () => {
    expect(find('headline', 'we will stay', null)).toBeNull();
    expect(find('paraphrase', 'Merrow', null)).toBeNull();
  });
});
