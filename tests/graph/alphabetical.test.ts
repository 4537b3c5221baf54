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

  it('counts: a tenth does not come before a second', () => {
    expect(['Group 10', 'Group 9', 'G20', 'G7'].toSorted(alphabetically)).toEqual([
      'G7',
      'G20',
      'Group 9',
      'Group 10',
    ]);
  });

  it('has one order even for names that look the same', () => {
    expect(alphabetically('e\u0301', 'é')).not.toBe(0);
    expect(alphabetically('é', 'e\u0301')).toBe(-alphabetically('e\u0301', 'é'));
  });
});
