import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { URL_KEYS, URL_PARAMS } from '../../src/view/url-params.ts';
import { DEFAULT_VIEW } from '../../src/view/view-state.ts';

describe('the keys of the address', () => {
  it('are the fields of the view, in the order of the documented table', () => {
    expect([...URL_KEYS, 'newer'].toSorted()).toEqual(Object.keys(DEFAULT_VIEW).toSorted());
    const [, table = ''] = readFileSync('docs/address.md', 'utf8').split(/^## Keys$/m);
    const rows = (table.split(/^## /m)[0] ?? '').matchAll(/^\| (`[^|]*`) \|/gm);
    const documented = [...rows].flatMap(([, keys = '']) => keys.match(/\w+/g) ?? []);
    // These are read by themselves: they are no choice of whoever looks.
    const apart = new Set(['v', 'inline', 'rev']);
    expect(documented.filter((key) => !apart.delete(key))).toEqual(URL_KEYS);
    expect(apart.size).toBe(0);
  });

  it.each([
    ['data', 'ferry-dispute', 'ferry-dispute'],
    ['data', 'file%3Aown', 'file:own'],
    ['data', 'Ferry', undefined],
    ['data', 'file:', undefined],
    ['data', 'https%3A%2F%2Fdata.example%2Fa.json', 'https://data.example/a.json'],
    ['data', 'https:data.example', undefined],
    ['data', 'http://data.example/a.json', undefined],
    ['data', 'inline:abc', undefined],
    ['hops', '9', 9],
    ['hops', '10', undefined],
    ['hops', '0', 0],
    ['hops', '-1', undefined],
    ['from', '2031-02', '2031-02'],
    ['to', '2031-13', undefined],
    ['q', '', undefined],
    ['unmatched', '1', true],
    ['unmatched', '0', undefined],
    ['article', 'lanwan-post', 'lanwan-post'],
    ['article', 'A b', undefined],
    ['by', 'name', 'name'],
    ['by', 'STATE', undefined],
    ['layout', 'hierarchy', 'hierarchy'],
    ['view', 'timeline', 'timeline'],
    ['view', 'heap', undefined],
    ['lane', 'actor', 'actor'],
    ['lane', 'outlet', undefined],
    ['places', 'shown', 'shown'],
    ['split', 'camps', 'camps'],
    ['split', 'sides', undefined],
    ['unsigned', 'negative', 'negative'],
    ['unsigned', 'nothing', undefined],
  ] as const)('%s=%s is read as %s', (key, text, value) => {
    const read = URL_PARAMS[key].read(text);
    expect(read.value).toBe(value);
    expect(read.bad).toHaveLength(value === undefined ? 1 : 0);
  });
});
