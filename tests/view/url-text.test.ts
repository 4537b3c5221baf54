import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeText } from '../../src/view/url-text.ts';

describe('a text in the address', () => {
  it('comes back unchanged, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeText(encodeText(text))).toBe(text);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  it('never contains what separates keys, values and items', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(encodeText(text)).not.toMatch(/[~&=#()\s]|\.$/);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  it('has half a character replaced instead of throwing', () => {
    expect(decodeText(encodeText('a\ud800'))).toBe('a\ufffd');
  });

  it('is nothing when its percent signs are no text', () => {
    expect(decodeText('%E0%A4%A')).toBeNull();
  });
});
