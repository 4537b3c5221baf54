import { expect, it } from 'vitest';
import { innerMarks } from '../../src/view/inner-marks.ts';

it.each([
  ['urged Merrow to “open the gates”', 'urged Merrow to ‘open the gates’'],
  ['she said “the word ‘toll’ is theirs”', 'she said ‘the word “toll” is theirs’'],
  ['“we won’t pay ‘the levy’ twice”', '‘we won’t pay “the levy” twice’'],
  ['it’s “half', 'it’s ‘half'],
  ['a "straight" word of 5" length', 'a ‘straight’ word of 5" length'],
  ['er sagte „nein“ und «doch»', 'er sagte „nein“ und «doch»'],
  ['at 10°30′15″ north, “off ‘the bar’”', 'at 10°30′15″ north, ‘off “the bar”’'],
  ['a mark like ‶ or ″ itself', 'a mark like ‶ or ″ itself'],
  ['none at all', 'none at all'],
])('%s stands inside double marks as %s', (words, inside) => {
  expect(innerMarks(words)).toBe(inside);
});
