// Are single values of a JSON file replaced, and nothing around them?
import { expect, test } from 'vitest';
import { replaceValues } from '../../src/cli/edit-json.ts';

const FILE = '{\n "a" : [ {"b":"x\\"y\\\\", "c":-1.5e3 } ],\n\t"d":"é" }\n';

test('text and numbers are replaced in place', () => {
  const values = new Map<string, string | number>([
    ['a[0].b', 'new "words"\n'],
    ['a[0].c', 7],
    ['d', 'è'],
  ]);
  expect(replaceValues(FILE, values)).toBe(
    '{\n "a" : [ {"b":"new \\"words\\"\\n", "c":7 } ],\n\t"d":"è" }\n',
  );
});

test('what is not there, or is no single value, is never written', () => {
  expect(() => replaceValues(FILE, new Map([['a[1].b', 'x']]))).toThrow('nothing at a[1].b');
  expect(() => replaceValues(FILE, new Map([['a', 'x']]))).toThrow('neither text nor a number');
});
