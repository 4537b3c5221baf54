import { describe, expect, it } from 'vitest';
import { describeUnknownKey } from '../../src/view/unknown-keys.ts';

const say = (key: string, text = '') => describeUnknownKey(key, text).message;

describe('a key that this version does not act on', () => {
  it.each(['fbclid', 'gclid', 'utm_source', 'utm_medium'])('%s came from a tracker', (key) => {
    expect(say(key)).toContain('tracking');
  });

  it.each(['theme', '__proto__', 'constructor', ''])('%s is not known', (key) => {
    expect(say(key)).toBe('This key is not known.');
  });
});
