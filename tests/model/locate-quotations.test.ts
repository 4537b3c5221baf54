// Which stretches of a text stand inside quotation marks, in the habits of many languages?
import { expect, test } from 'vitest';
import { locateQuotations } from '../../src/model/locate-quotations.ts';

function quoted(text: string): readonly string[] {
  return locateQuotations(text).map(([start, end]) => text.slice(start, end));
}

test.each([
  ['curly', 'She said “we will stay” today.', ['“we will stay”']],
  ['straight', 'She said "we will stay" today.', ['"we will stay"']],
  ['guillemets', 'Elle dit « nous restons » hier.', ['« nous restons »']],
  ['German, low to high', 'Sie sagte: „Wir bleiben“, und ging.', ['„Wir bleiben“']],
  ['German guillemets', 'Sie sagte: »Wir bleiben« und ging.', ['»Wir bleiben«']],
  ['Swedish', 'Hon sade: ”Vi stannar” i dag.', ['”Vi stannar”']],
  ['Polish', 'Powiedziała: „Zostajemy” i wyszła.', ['„Zostajemy”']],
  ['vertical corner brackets', '彼女は﹁残る﹂と言った。', ['﹁残る﹂']],
  ['half-width corner brackets', '彼女は｢残る｣と言った。', ['｢残る｣']],
  [
    'one in another, in corner brackets',
    '「彼は『残る』と言った」',
    ['「彼は『残る』と言った」', '『残る』'],
  ],
  ['Chinese with curly marks', '她说：“我们留下。”然后离开。', ['“我们留下。”']],
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
  ['a straight mark that is never closed', 'He said "we will stay\nAnd then he left.\nHe said so.'],
])('%s are no quotation', (_, text) => {
  expect(quoted(text)).toEqual([]);
});

test('a quotation that runs over paragraphs repeats its opening mark', () => {
  const text = '“We will stay.\n\n“We will build.\n\n“We will sing,” she said.';
  expect(quoted(text)).toEqual(['“We will stay.\n\n“We will build.\n\n“We will sing,”']);
});

test.each([
  ['guillemets', '« Nous restons.\r\n\r\n« Nous chantons », dit-elle.'],
  ['German marks', '„Wir bleiben.\n\n„Wir singen“, sagte sie.'],
  ['corner brackets', '「残る。\n\n「歌う」と言った。'],
  ['curly marks and indented lines', '“We stay.\n\n   “We sing,” she said.'],
])('over paragraphs with %s', (_, text) => {
  expect(quoted(text)).toHaveLength(1);
  expect(quoted(text)[0]).toMatch(/^[«„「“].*\s+[«„「“]?.*[»“」”]$/s);
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

test('a blank line at the very end does not make one paragraph of all lines', () => {
  const text = 'He said "we stay.\nShe said "we go" today.';
  expect(quoted(`${text}\n\n`)).toEqual(quoted(text));
  expect(quoted(`\n\n${text}`)).toEqual(quoted(text));
});

test('a carriage return alone ends a line too', () => {
  expect(quoted('He said "we stay.\rShe said "we go" today.')).toEqual(['"we go"']);
  expect(quoted('“We stay.\r\r“We sing,” she said.')).toEqual(['“We stay.\r\r“We sing,”']);
});
