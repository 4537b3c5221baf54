import { expect, it } from 'vitest';
import { isForeignData, readDigest, readForeignAddress } from '../../src/view/foreign-data.ts';

it.each(['https://data.example/a.json', 'HTTPS://data.example', 'https://data.example?a=b'])(
  '%s is an address on another site',
  (text) => {
    expect(readForeignAddress(text)).toBe(text);
    expect(isForeignData(text)).toBe(true);
  },
);

it.each([
  'https://',
  'https:data.example',
  'https://a b/',
  `https://a.example/${'a'.repeat(2048)}`,
])('%s is none', (text) => expect(readForeignAddress(text)).toBeUndefined());

it.each(['ferry-dispute', 'file:ferry', 'inline:https', ''])('%s is not from elsewhere', (data) =>
  expect(isForeignData(data)).toBe(false),
);

it('a digest may come from another writer of base64', () => {
  expect(readDigest(`${'+/'.repeat(21)}a=`)).toBe(`${'-_'.repeat(21)}a`);
  expect(readDigest('abc')).toBeUndefined();
});
