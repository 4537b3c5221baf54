import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { dayOfNumber } from '../../src/model/day-number.ts';
import { buildAxis, hasTime } from '../../src/view/time-axis.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';

function axisOf(...values: readonly (string | null)[]) {
  const stances = values.map((value, at) =>
    buildStance('caldor condemns merrow', {
      id: String(at),
      ...(value === null ? {} : { date: { value, certainty: 'stated' as const } }),
    }),
  );
  return buildAxis(indexGraph(buildDataset({ stances })));
}

const daysOf = (...values: readonly (string | null)[]) => {
  const axis = axisOf(...values);
  return axis && [dayOfNumber(axis.from), dayOfNumber(axis.to)];
};

describe('the axis of time', () => {
  it('reaches from the first day that a date names to the last', () => {
    expect(daysOf('2031-05-09', null, '2031-05-02')).toEqual(['2031-05-02', '2031-05-09']);
  });

  it('is not widened by a month or a year around these days', () => {
    expect(daysOf('2031-05-02', '2031', '2031-05', '2031-05-17')).toEqual([
      '2031-05-02',
      '2031-05-17',
    ]);
  });

  it('has room for the end of what lies wholly outside, an eighth of it at most', () => {
    expect(daysOf('2031-05-02', '2031-05-17', '2031-04', '2032')).toEqual([
      '2031-04-30',
      '2031-05-19',
    ]);
    expect(daysOf('2031-02-02', '2032-05-17', '2031-01')?.[0]).toBe('2031-01-01');
  });

  it('is that of months and years where there are no days', () => {
    expect(daysOf('2031-05', '2032')).toEqual(['2031-05-01', '2032-12-31']);
  });

  it('is none without a date, and has no time to pass with one day only', () => {
    expect(axisOf(null)).toBeNull();
    expect(hasTime(axisOf(null))).toBe(false);
    expect(hasTime(axisOf('2031-05-02', '2031-05-02', '2031-05'))).toBe(false);
    expect(hasTime(axisOf('2031-05-02', '2031-05-03'))).toBe(true);
  });
});
