import { describe, expect, it } from 'vitest';
import { cameraParam, pinsParam } from '../../src/view/url-place.ts';
import { id } from '../support/build-index.ts';

describe('the camera in the address', () => {
  it('has one decimal for its place and three for its zoom', () => {
    expect(cameraParam.write({ x: -12.34, y: 5, zoom: 1.23456 })).toBe('-12.3,5,1.235');
    expect(cameraParam.read('-12.34,5,1.23456').value).toEqual({ x: -12.3, y: 5, zoom: 1.235 });
  });

  it('is left out when it cannot be written', () => {
    expect(cameraParam.write({ x: Number.NaN, y: 0, zoom: 1 })).toBeNull();
    expect(cameraParam.write(null)).toBeNull();
  });

  it.each([
    '',
    '1,2',
    '1,2,3,4',
    '1,2,',
    ',,',
    '0x1,2,3',
    '1e3,2,3',
    '1,2,-1',
    ' 1,2,3',
    '1,2,1000',
    'Infinity,1,1',
  ])('is not %j', (text) => expect(cameraParam.read(text).value).toBeUndefined());
});

describe('placed actors in the address', () => {
  it('are in order of their ids, on whole units', () => {
    const pins = [
      { id: id<never>('merrow'), x: 1.6, y: -0.3 },
      { id: id<never>('caldor'), x: 0, y: 0 },
    ];
    expect(pinsParam.write(pins)).toBe('caldor,0,0~merrow,2,0');
    expect(pinsParam.write([])).toBeNull();
  });

  it('come one by one: a bad one does not take the others with it', () => {
    const { value, bad } = pinsParam.read('merrow,1,2~x~caldor,3,4~merrow,5,6~tavria,1');
    expect(value).toEqual([
      { id: 'caldor', x: 3, y: 4 },
      { id: 'merrow', x: 1, y: 2 },
    ]);
    expect(bad.map((part) => part.value)).toEqual(['x', 'merrow,5,6', 'tavria,1']);
  });

  it('may have their commas encoded by somebody', () => {
    expect(pinsParam.read('caldor%2C3%2C4').value).toEqual([{ id: 'caldor', x: 3, y: 4 }]);
  });
});
