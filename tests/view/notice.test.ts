import { describe, expect, it } from 'vitest';
import { limitNotices, makeNotice } from '../../src/view/notice.ts';

describe('a notice', () => {
  it('shows what stood in the link, short and with nothing hidden', () => {
    const { value } = makeNotice('q', `\u202e${'x'.repeat(500)}`, 'Why.');
    expect(value).toMatch(/^\[U\+202E\]x+…$/);
    expect(value.length).toBeLessThanOrEqual(80);
  });
});

describe('many notices', () => {
  it('are all there up to twenty, and counted beyond', () => {
    const list = (count: number) =>
      Array.from({ length: count }, (_, at) => makeNotice(`k${at}`, '', 'Why.'));
    expect(limitNotices(list(20))).toEqual(list(20));
    expect(limitNotices(list(21))).toHaveLength(20);
    expect(limitNotices(list(21))[19]?.message).toMatch(/^2 more/);
  });
});
