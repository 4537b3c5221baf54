import { describe, expect, it } from 'vitest';
import {
  describeNewerLink,
  isThisVersion,
  keepPart,
  readNewerVersion,
} from '../../src/view/newer-link.ts';

describe('the version in a link', () => {
  it.each(['2', '9', '999999'])('%s is newer', (text) => {
    expect(readNewerVersion(text)).toBe(Number(text));
  });

  it.each(['', '0', '1', '01', '1.5', 'two', '-3', '1000000'])('“%s” is not', (text) => {
    expect(readNewerVersion(text)).toBeNull();
  });

  it('of this grammar is 1', () => {
    expect([isThisVersion('1'), isThisVersion('2')]).toEqual([true, false]);
  });
});

describe('what is not known of a newer link', () => {
  it('is kept in characters that arrive anywhere, and then stays as it is', () => {
    const kept = keepPart("era=a b;'é'(1)~2,3%20");
    expect(kept).toBe('era=a%20b%3B%27%C3%A9%27%281%29~2,3%20');
    expect(keepPart(kept)).toBe(kept);
  });

  it('is named, with nothing hidden in the names', () => {
    const { message } = describeNewerLink({ version: 3, parts: ['era=1', 'a\u202eb=2'] });
    expect(message).toContain('era, a[U+202E]b.');
    expect(describeNewerLink({ version: 3, parts: [] }).message).not.toContain('Not known');
  });
});
