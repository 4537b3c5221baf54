import { describe, expect, it } from 'vitest';
import { items, keepList, single } from '../../src/view/url-param.ts';

const letters = keepList((text) => (/^[abc]$/.test(text) ? text : undefined), 'No letter.');
const size = single(
  'm',
  (text) => (['s', 'm'].includes(text) ? text : undefined),
  String,
  'No size.',
);

describe('one value', () => {
  it('is not written when it is the default', () => {
    expect([size.write('m'), size.write('s')]).toEqual([null, 's']);
  });

  it('is read, or refused with the text as the reader would see it', () => {
    expect(size.read('s')).toEqual({ value: 's', bad: [] });
    expect(size.read('%78')).toEqual({
      value: undefined,
      bad: [{ value: 'x', message: 'No size.' }],
    });
    expect(size.read('%E0%A4').bad[0]?.message).toContain('percent');
  });
});

describe('a list of values to keep', () => {
  it('is written once each, in order of code units', () => {
    expect(letters.write(['c', 'a', 'c'])).toBe('a~c');
    expect([letters.write(null), letters.write([])]).toEqual([null, '~']);
  });

  it('is read without what is no value, which is named', () => {
    expect(letters.read('c~x~a')).toEqual({
      value: ['a', 'c'],
      bad: [{ value: 'x', message: 'No letter.' }],
    });
  });

  it('is not there at all when nothing in it is a value', () => {
    expect(letters.read('x').value).toBeUndefined();
    expect(letters.read('').value).toBeUndefined();
    expect(letters.read('~').value).toEqual([]);
  });
});

describe('a list of texts', () => {
  it('has no empty text in it', () => {
    const texts = items((text) => text, 'No text.');
    expect(texts.print(['b', '', 'a'])).toBe('a~b');
    expect(texts.read('a~~b')).toEqual({
      value: ['a', 'b'],
      bad: [{ value: '', message: 'No text.' }],
    });
  });
});
