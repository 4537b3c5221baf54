import { describe, expect, it } from 'vitest';
import { selectionName, selectionParam } from '../../src/view/url-selection.ts';

describe('a selection in the address', () => {
  it.each([
    ['caldor', 'caldor'],
    ['caldor>demands>merrow', 'caldor%3Edemands%3Emerrow'],
    ['stance:one', 'stance:one'],
    ['stance:one/2', 'stance:one/2'],
  ])('%s is written %s and read back', (name, text) => {
    const { value } = selectionParam.read(text);
    expect(value && selectionName(value)).toBe(name);
    expect(value && selectionParam.write(value)).toBe(text);
  });

  it.each([
    '',
    'a>b',
    'a>b>',
    'a>b>c>d',
    '>b>c',
    'stance:',
    'stance:A',
    'stance:a/',
    'stance:a/0',
    'stance:a/b',
    'stance:a/1/2',
    'tie:a',
    'A',
  ])('%j is no selection', (text) => expect(selectionParam.read(text).value).toBeUndefined());

  it('is left out when nothing is selected', () => {
    expect(selectionParam.write(null)).toBeNull();
  });
});
