import { describe, expect, it } from 'vitest';
import { drawnName } from '../../src/view/drawn-name.ts';

describe('a name in the picture', () => {
  it('is written out up to sixty characters, on one line, with nothing hidden', () => {
    expect(drawnName('Caldoran\nForeign Ministry')).toBe('Caldoran Foreign Ministry');
    expect(drawnName('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
    expect(drawnName('Mer\u202erow')).toBe('Mer[U+202E]row');
  });
});
