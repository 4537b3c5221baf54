import { expect, it } from 'vitest';
import { nameLanguage } from '../../src/view/name-language.ts';

it('has the English name of a language', () => {
  expect(['fr', 'ar', 'zh-Hant'].map(nameLanguage)).toEqual([
    'French',
    'Arabic',
    'Traditional Chinese',
  ]);
});

it.each(['de-1', 'a-b-c-d', 'xq'])('leaves “%s” as it is, which names none', (code) => {
  expect(nameLanguage(code)).toBe(code);
});
