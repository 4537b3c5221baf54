import { describe, expect, it } from 'vitest';
import { readId } from '../../src/view/url-id.ts';

describe('an identifier in the address', () => {
  it.each(['a', '0', 'constructor', 'a-1-', 'x'.repeat(64)])('can be %s', (text) => {
    expect(readId(text)).toBe(text);
  });

  it.each(['', '-a', 'A', 'a b', 'a\n', 'ä', '__proto__', 'x'.repeat(65)])(
    'cannot be %j',
    (text) => {
      expect(readId(text)).toBeUndefined();
    },
  );
});
