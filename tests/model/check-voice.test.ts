// Is a quote's voice the one that its place in the text gives it?
import { describe, expect, test } from 'vitest';
import { findVoiceFault } from '../../src/model/check-voice.ts';
import { locateQuotations } from '../../src/model/locate-quotations.ts';
import type { TextSpan, Voice } from '../../src/model/stance-graph.ts';

function quoted(text: string): readonly string[] {
  return locateQuotations(text).map(([start, end]) => text.slice(start, end));
}

describe('what stands inside quotation marks', () => {
  test.each([
    ['curly', 'She said “we will stay” today.', ['“we will stay”']],
    ['straight', 'She said "we will stay" today.', ['"we will stay"']],
    ['guillemets', 'Elle dit « nous restons » hier.', ['« nous restons »']],
    ['German, low to high', 'Sie sagte: „Wir bleiben“, und ging.', ['„Wir bleiben“']],
    ['German guillemets', 'Sie sagte: »Wir bleiben« und ging.', ['»Wir bleiben«']],
    ['Swedish', 'Hon sade: ”Vi stannar” i dag.', ['”Vi stannar”']],
    ['Polish', 'Powiedziała: „Zostajemy” i wyszła.', ['„Zostajemy”']],
    ['corner brackets', '彼女は「残る」と言った。', ['「残る」']],
    ['Arabic with guillemets', 'قالت «سنبقى» اليوم.', ['«سنبقى»']],
    ['single curly', 'She said ‘we will stay’ today.', ['‘we will stay’']],
    ['single straight', "She said 'we will stay' today.", ["'we will stay'"]],
    ['two in one sentence', '“We will,” he said, “stay.”', ['“We will,”', '“stay.”']],
    ['one in another', 'He: “She said ‘stay’ twice.”', ['“She said ‘stay’ twice.”', '‘stay’']],
    ['an apostrophe inside single marks', 'She said ‘we don’t stay’ today.', ['‘we don’t stay’']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test.each([
    ['apostrophes', 'Caldor’s envoy didn’t stay; Merrow’s did. It’s the envoys’ choice.'],
    ['straight apostrophes', "Caldor's envoy didn't stay; the envoys' choice."],
    ['inches', 'A pipe of 12" and one of 14" were laid.'],
    ['a mark that is never closed', 'He said “we will stay\nAnd then he left.'],
    [
      'a straight mark that is never closed',
      'He said "we will stay\nAnd then he left.\nHe said so.',
    ],
  ])('%s are no quotation', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  test('a quotation that runs over paragraphs repeats its opening mark', () => {
    const text = '“We will stay.\n\n“We will build.\n\n“We will sing,” she said.';
    expect(quoted(text)).toEqual(['“We will stay.\n\n“We will build.\n\n“We will sing,”']);
  });

  test('so does one with straight marks, and French repeats the closing one', () => {
    expect(quoted('"We stay.\n"We build," she said.')).toEqual(['"We stay.\n"We build,"']);
    expect(quoted('« Nous restons.\n» Nous chantons », dit-elle.')).toEqual([
      '« Nous restons.\n» Nous chantons »',
    ]);
  });

  test('a quotation over paragraphs without repeated marks ends where it is closed', () => {
    expect(quoted('“We stay.\nWe build,” she said.')).toEqual(['“We stay.\nWe build,”']);
  });

  test('an unclosed mark does not swallow the next quotation', () => {
    expect(quoted('He said “we stay.\nShe said “we go” today.')).toEqual(['“we go”']);
    expect(quoted('He said "we stay.\nShe said "we go" today.')).toEqual(['"we go"']);
  });

  test('a line that is only wrapped does not end a straight quotation', () => {
    expect(quoted('He said "we will\nstay" today.\n\nShe left.')).toEqual(['"we will\nstay"']);
  });
});

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
