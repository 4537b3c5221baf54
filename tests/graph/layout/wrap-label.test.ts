import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLabel } from '../../../src/graph/layout/wrap-label.ts';

const measure = (text: string) => [...text].length;

describe('a long name', () => {
  it('stays on one line where it fits', () => {
    expect(wrapLabel('Caldor', 10, 3, measure)).toEqual(['Caldor']);
  });

  it('breaks into even lines', () => {
    expect(wrapLabel('Caldoran Ministry of Transport', 20, 3, measure)).toEqual([
      'Caldoran Ministry',
      'of Transport',
    ]);
  });

  it('is cut with a mark where even three lines are not enough', () => {
    const lines = wrapLabel('one two three four five six seven eight', 6, 3, measure);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it('of blanks is no line at all', () => {
    expect(wrapLabel(' \n ', 10, 3, measure)).toEqual([]);
  });

  it('never exceeds its width or its lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 2, max: 30 }),
        (text, width) => {
          const lines = wrapLabel(text, width, 3, measure);
          expect(lines.length).toBeLessThanOrEqual(3);
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
      { seed: 5 },
    );
  });
});
