// Does the outline of a month say where it ends and where it goes on, and does it move with its sign?
import { expect, test } from 'vitest';
import { outlineSpan } from '../../src/view/outline-span.ts';

const span = { left: 100, right: 200, cutStart: false, cutEnd: false };
const middle = { x: 112, y: 20 };

test('an end within the days that are drawn is round, one beyond them is pointed', () => {
  expect(outlineSpan(span, middle).match(/A/g)).toHaveLength(2);
  expect(outlineSpan({ ...span, cutEnd: true }, middle).match(/A/g)).toHaveLength(1);
  const both = outlineSpan({ ...span, cutStart: true, cutEnd: true }, middle);
  expect(both).not.toContain('A');
  // The points reach as far as the round ends do.
  expect(both).toContain('L197 20');
  expect(both).toContain('L103 20');
});

test('one that is hardly broader than its sign still closes around it', () => {
  expect(outlineSpan({ ...span, right: 104 }, middle)).toBe(
    'M112 11L112 11A9 9 0 0 1 112 29L112 29A9 9 0 0 1 112 11Z',
  );
});
