import { expect, it } from 'vitest';
import { inlineData, isInlineData, packedOf, readPacked } from '../../src/view/inline-data.ts';

it('a view holds the packed text and gives it back', () => {
  expect(packedOf(inlineData('a-_9'))).toBe('a-_9');
  expect(isInlineData(inlineData('a'))).toBe(true);
  expect(['inline', 'file:inline', 'https://inline:x', ''].some(isInlineData)).toBe(false);
});

it.each([
  ['a-_9', 'a-_9'],
  ['a+/9==', 'a-_9'],
  ['a%2B%2f9%3D%3D', 'a-_9'],
  ['ab\r\n cd', 'abcd'],
  ['ab%cd…', 'abcd'],
  ['', undefined],
  ['…', undefined],
])('%j is read as %j', (text, packed) => expect(readPacked(text)).toBe(packed));
