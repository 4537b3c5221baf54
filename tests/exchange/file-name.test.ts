// Does a file that is called after data have a name that every system takes?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameFile, safeFileName } from '../../src/exchange/file-name.ts';
import { DEFAULT_VIEW as view } from '../../src/view/view-state.ts';
import { DISPUTE_INDEX as index } from '../support/build-index.ts';

test('a file of all the data is called after the dataset; one of a view says so', () => {
  expect(nameFile({ index, view: null }, null, 'json')).toBe('harbour.json');
  expect(nameFile({ index, view }, 'sources', 'bib')).toBe('harbour-view-sources.bib');
});

describe('a name from data', () => {
  test.each([
    ['Ligue d’Été', 'ligue-d-ete'],
    ['../../etc/passwd', 'etc-passwd'],
    ['report\u202Efdp.exe', 'report-fdp-exe'],
    ['CON', 'dataset-con'],
    ['lpt1', 'dataset-lpt1'],
    ['Союз', 'dataset'],
    ['', 'dataset'],
  ])('%j becomes %s', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  test('is safe whatever it was', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 90 }), (name) => {
        expect(safeFileName(name)).toMatch(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9-]{1,80}$/);
      }),
      { seed: 20370402, numRuns: 100 },
    );
  });
});
