import { describe, expect, it } from 'vitest';
import { describeDate, describeDay } from '../../src/view/date-wording.ts';

describe('a date in words', () => {
  it.each([
    ['2026-01-03', '3 January 2026'],
    ['2026-12', 'December 2026'],
    ['2026', '2026'],
    ['soon', 'soon'],
  ])('of %s is %s', (value, words) => expect(describeDay(value)).toBe(words));

  it('says how sure it is', () => {
    expect(describeDate({ value: '2026-01', certainty: 'published' })).toBe(
      'January 2026 (date of publication)',
    );
  });
});
