import { describe, expect, it } from 'vitest';
import { createTextMeasure, isInFamily } from '../../src/canvas/text-measure.ts';

it('a name is as much wider as its letters are larger', () => {
  const measure = createTextMeasure('sans-serif');
  expect(measure.at(26)('Invented actor')).toBeCloseTo(2 * measure.at(13)('Invented actor'));
});

describe('a face that arrives', () => {
  const family = '"Source Sans 3 Variable", system-ui, sans-serif';

  it.each(['Source Sans 3 Variable', '"Source Sans 3 Variable"'])('concerns names as %s', (own) => {
    expect(isInFamily({ family: own }, family)).toBe(true);
  });

  it('of the quotes does not concern the names', () => {
    expect(isInFamily({ family: 'Source Serif 4 Variable' }, family)).toBe(false);
  });
});
