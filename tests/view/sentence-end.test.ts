import { expect, test } from 'vitest';
import { endsSentence } from '../../src/view/sentence-end.ts';

test('a sentence ends with its mark, in any script, and with what closes around it', () => {
  for (const text of ['It ended.', '“It ended.”', 'هل انتهى؟', '结束了。', 'It did (really?) '])
    expect(endsSentence(text), text).toBe(true);
});

test('a comma, a number and nothing at all end no sentence', () => {
  for (const text of ['It went on', 'It went on,', 'no. 4', ''])
    expect(endsSentence(text), text).toBe(false);
});
