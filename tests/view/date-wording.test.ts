import { describe, expect, it } from 'vitest';
import { describeDate, describeDateIn, describeDay } from '../../src/view/date-wording.ts';

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

  it('is no surer about a date of publication than about that of the article', () => {
    const published = { value: '2026-01-03', certainty: 'published' } as const;
    expect(describeDateIn(published, { value: '2026-01-03', certainty: 'inferred' })).toBe(
      '3 January 2026 (date of publication, inferred from the text)',
    );
    expect(describeDateIn(published, { value: '2026-01-03', certainty: 'stated' })).toBe(
      '3 January 2026 (date of publication)',
    );
  });
});
