import { describe, expect, it } from 'vitest';
import { describeUnknownKey } from '../../src/view/unknown-keys.ts';

const say = (key: string, text = '') => describeUnknownKey(key, text).map(({ message }) => message);

describe('a key that this version does not act on', () => {
  it.each(['inline', 'rev', 'sha256'])('%s is for a later version', (key) => {
    expect(say(key)).toEqual(['Not available in this version.']);
  });

  it.each(['fbclid', 'gclid', 'utm_source', 'utm_medium'])('%s came from a tracker', (key) => {
    expect(say(key)[0]).toContain('tracking');
  });

  it.each(['theme', '__proto__', 'constructor', ''])('%s is not known', (key) => {
    expect(say(key)).toEqual(['This key is not known.']);
  });

  it('is silent about the version it is', () => {
    expect(say('v', '1')).toEqual([]);
    expect(say('v', '2')[0]).toContain('newer version (v2)');
    for (const text of ['', '0', '01', '1.5', 'two']) {
      expect(say('v', text)).toEqual(['This is not a version of the address.']);
    }
  });
});
