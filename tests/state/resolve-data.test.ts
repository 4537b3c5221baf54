// Does the address mean the dataset that its sender saw?
import { expect, test } from 'vitest';
import { resolveData } from '../../src/state/resolve-data.ts';

const entry = (id: string, title: string) => ({
  id,
  title,
  file: `${id}.json`,
  fictional: true,
  note: '',
  opens: '',
});
const CATALOGUE = {
  datasets: [entry('harbour', 'The harbour'), entry('ferry', 'The ferry')],
  default: 'ferry',
  embedders: [],
  places: [],
};

test('an address without data means the default, by name', () => {
  expect(resolveData('', CATALOGUE)).toEqual({ data: 'ferry', notices: [] });
});

test('a dataset of the catalogue is meant as it is named', () => {
  expect(resolveData('harbour', CATALOGUE)).toEqual({ data: 'harbour', notices: [] });
});

test('an unknown dataset gives way to the default, and the notice names both', () => {
  const { data, notices } = resolveData('atlantis', CATALOGUE);
  expect(data).toBe('ferry');
  expect(notices).toMatchObject([{ key: 'data', value: 'atlantis' }]);
  expect(notices[0]?.message).toContain('The ferry');
});

test('a file of the reader needs no catalogue, everything else waits for it', () => {
  expect(resolveData('file:mine', null).data).toBe('file:mine');
  expect(resolveData('harbour', null).data).toBeNull();
});

test.each(['inline:abc', 'https://data.example/a.json'])(
  'no catalogue is needed for %s, and none speaks against it',
  (data) => {
    expect(resolveData(data, null)).toEqual({ data, notices: [] });
    expect(resolveData(data, CATALOGUE)).toEqual({ data, notices: [] });
  },
);
