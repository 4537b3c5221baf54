// Are the measures of the grid right: cell sizes, what is in sight, where keys lead, what goes on paper?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCells, stepCells } from '../../../src/features/matrix/cell-size.ts';
import { printBands } from '../../../src/features/matrix/print-bands.ts';
import { isIn, visibleRange } from '../../../src/features/matrix/visible-range.ts';
import { walkCells } from '../../../src/features/matrix/walk-cells.ts';

describe('cells', () => {
  it('are as large as lets all of them fit, and never smaller than 24 pixels', () => {
    expect(fitCells({ width: 800, height: 650 }, 27)).toBe(24);
    expect(fitCells({ width: 800, height: 650 }, 5)).toBe(48);
    expect(fitCells({ width: 800, height: 650 }, 20)).toBe(30);
    expect(fitCells({ width: 300, height: 300 }, 200)).toBe(24);
  });

  it('grow and shrink in steps that end', () => {
    expect([stepCells(24, -1), stepCells(24, 1), stepCells(48, -1), stepCells(48, 1)]).toEqual([
      null,
      30,
      38,
      null,
    ]);
  });
});

describe('what is drawn', () => {
  it('is everything as long as there is little', () => {
    expect(visibleRange(0, 10, 24, 50)).toEqual({ from: 0, to: 50 });
  });

  it('holds whatever is in sight wherever one scrolls, and little more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 51, max: 500 }),
        fc.constantFrom(24, 30, 38, 48),
        fc.integer({ min: 100, max: 2000 }),
        fc.double({ min: -0.1, max: 1.1, noNaN: true }),
        (count, size, extent, share) => {
          const scrolled = share * Math.max(0, count * size - extent);
          const range = visibleRange(scrolled, extent, size, count);
          const first = Math.max(0, Math.floor(scrolled / size));
          const last = Math.min(count - 1, Math.floor((scrolled + extent - 1) / size));
          for (let at = first; at <= last; at += 1) expect(isIn(range, at)).toBe(true);
          expect(range.from).toBeGreaterThanOrEqual(0);
          expect(range.to).toBeLessThanOrEqual(count);
          expect(range.to - range.from).toBeLessThanOrEqual(Math.ceil(extent / size) + 16);
        },
      ),
      { seed: 9, numRuns: 500 },
    );
  });

  it('always has the heads', () => {
    expect(isIn({ from: 40, to: 80 }, -1)).toBe(true);
    expect(isIn({ from: 40, to: 80 }, 80)).toBe(false);
  });
});

describe('keys', () => {
  const press = (key: string, row: number, column: number, ctrlKey = false) => {
    const place = walkCells({ row, column }, { key, ctrlKey }, 30);
    return place && [place.row, place.column];
  };

  it('lead from cell to cell, to the ends of a row and a column, and ten rows on', () => {
    expect(press('ArrowRight', 3, 4)).toEqual([3, 5]);
    expect(press('ArrowUp', 3, 4)).toEqual([2, 4]);
    expect(press('Home', 3, 4)).toEqual([3, 0]);
    expect(press('End', 3, 4)).toEqual([3, 29]);
    expect(press('Home', 3, 4, true)).toEqual([0, 0]);
    expect(press('End', 3, 4, true)).toEqual([29, 29]);
    expect(press('ArrowDown', 3, 4, true)).toEqual([29, 4]);
    expect(press('PageDown', 3, 4)).toEqual([13, 4]);
    expect(press('PageUp', 3, 4)).toEqual([0, 4]);
  });

  it('lead into the heads and no farther, and never into the corner', () => {
    expect(press('ArrowUp', 0, 4)).toEqual([-1, 4]);
    expect(press('ArrowUp', -1, 4)).toEqual([-1, 4]);
    expect(press('ArrowLeft', 2, 0)).toEqual([2, -1]);
    expect(press('ArrowLeft', -1, 0)).toEqual([-1, 0]);
    expect(press('ArrowRight', 2, 29)).toEqual([2, 29]);
  });

  it('that do not walk are left alone', () => {
    expect(press('a', 3, 4)).toBeNull();
  });
});

it('paper takes so many columns at a time that none is lost and none stands alone', () => {
  expect(printBands(27)).toEqual([{ from: 0, to: 27 }]);
  for (let count = 1; count <= 400; count += 1) {
    const bands = printBands(count);
    expect(bands[0]?.from).toBe(0);
    expect(bands.at(-1)?.to).toBe(count);
    bands.forEach(({ from, to }, at) => {
      expect(to - from).toBeLessThanOrEqual(27);
      if (at > 0) expect(from).toBe(bands[at - 1]?.to);
      if (bands.length > 1) expect(to - from).toBeGreaterThan(12);
    });
  }
});
