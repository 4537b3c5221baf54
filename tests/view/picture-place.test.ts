import { describe, expect, it } from 'vitest';
import { roundCamera, roundPin } from '../../src/view/picture-place.ts';
import { id } from '../support/build-index.ts';

describe('a place in the picture', () => {
  it('is kept as precisely as the address writes it', () => {
    expect(roundCamera({ x: 1.26, y: -0.04, zoom: 0.12345 })).toEqual({
      x: 1.3,
      y: 0,
      zoom: 0.123,
    });
    expect(roundPin({ id: id('caldor'), x: 1.5, y: -0.2 })).toEqual({ id: 'caldor', x: 2, y: 0 });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e308, -1_000_001])(
    'is refused at %d',
    (value) => {
      expect(roundCamera({ x: value, y: 0, zoom: 1 })).toBeNull();
      expect(roundPin({ id: id('caldor'), x: 0, y: value })).toBeNull();
    },
  );

  it('is not seen from zero or a million times nearer', () => {
    expect(roundCamera({ x: 0, y: 0, zoom: 0 })).toBeNull();
    expect(roundCamera({ x: 0, y: 0, zoom: 1e6 })).toBeNull();
  });
});
