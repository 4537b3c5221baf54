import { describe, expect, it } from 'vitest';
import { alphabetically } from '../../src/graph/alphabetical.ts';

describe('a list of names', () => {
  it('is in alphabetical order, accents and capitals beside their letters', () => {
    expect(['zeta', 'Élan', 'Eld', 'fen', 'Arn'].toSorted(alphabetically)).toEqual([
      'Arn',
      'Élan',
      'Eld',
      'fen',
      'zeta',
    ]);
  });

  it('has one order even for names that look the same', () => {
    expect(alphabetically('e\u0301', 'é')).not.toBe(0);
    expect(alphabetically('é', 'e\u0301')).toBe(-alphabetically('e\u0301', 'é'));
  });
});
