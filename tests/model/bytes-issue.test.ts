// Is a file that cannot be read as UTF-8 told for what it is?
import { expect, test } from 'vitest';
import { describeUndecodable } from '../../src/model/bytes-issue.ts';

const inUtf16 = (text: string, low: 0 | 1) =>
  Uint8Array.from({ length: 2 * text.length }, (_, at) => {
    const unit = text.charCodeAt(at >> 1);
    return at % 2 === low ? unit & 0xff : unit >> 8;
  });

test.each(['Le président a parlé…', '[{"é": 1}]', 'Совет молчит, и гавань ждёт.'])(
  'in UTF-16 without a mark, words stay a text, which is to be saved as UTF-8: %s',
  (words) => {
    for (const low of [0, 1] as const)
      for (const wanted of ['JSON', 'plain text'] as const)
        expect(describeUndecodable(inUtf16(words, low), wanted)).toMatchObject({
          code: 'E-FILE-ENCODING',
          message: 'the text is in UTF-16, not in UTF-8',
          cure: 'Save it as UTF-8.',
        });
  },
);

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]],
  ['samples of sound', [0x52, 0x49, 0x46, 0x46, 0x24, 0, 0xff, 0, 3, 0, 0xfe, 0, 0xff, 0, 1, 0]],
])('%s is none', (_, bytes) => {
  expect(describeUndecodable(Uint8Array.from(bytes))).toMatchObject({ code: 'E-FILE-KIND' });
});
