import { describe, expect, it } from 'vitest';
import {
  decodeRevision,
  describeChange,
  encodeRevision,
  type LinkRevision,
} from '../../src/view/link-revision.ts';

const made: LinkRevision = { digest: '0a1b2c3d', held: { stances: 24, quotes: 38 } };
const later: LinkRevision = { digest: 'ffffffff', held: { stances: 26, quotes: 41 } };

describe('the revision in a link', () => {
  it.each([made, { ...made, held: null }])('comes back as it was written: %j', (rev) => {
    expect(decodeRevision(encodeRevision(rev))).toEqual(rev);
  });

  it.each(['', '0a1b2c3', '0a1b2c3de', '0a1b2c3d-1', '0a1b2c3d-1-2-3', '0a1b2c3g'])(
    '“%s” is none',
    (text) => expect(decodeRevision(text)).toBeNull(),
  );
});

describe('data that has changed since', () => {
  it('is told in numbers, with the day of its last revision', () => {
    expect(describeChange(made, later, '2031-02')).toBe(
      'The data has changed since this link was made: it held 24 stances with 38 quotes, and now 26 stances with 41 quotes. Its last revision is of February 2031. The view is shown on the data as it is now.',
    );
  });

  it('with the same numbers reads otherwise', () => {
    expect(describeChange(made, { ...made, digest: 'ffffffff' }, undefined)).toContain(
      '24 stances with 38 quotes as before, but not all of them read the same',
    );
  });

  it('is told with the numbers of today where the link has none', () => {
    expect(describeChange({ ...made, held: null }, later, undefined)).toContain(
      'it now holds 26 stances with 41 quotes.',
    );
  });

  it('is not spoken of where it has not', () => {
    expect(describeChange(made, { ...made, held: null }, '2031')).toBeNull();
  });
});
