// Do spreadsheets and programs find every quote in the tables, and no formula?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingCleaner } from '../../src/exchange/clean-text.ts';
import { csvWriter } from '../../src/exchange/csv-table.ts';
import type { Material } from '../../src/exchange/material.ts';
import { defuseCell } from '../../src/exchange/spreadsheet-cell.ts';
import { writeCsv } from '../../src/exchange/write-csv.ts';
import { isQuote } from '../../src/model/stance-graph.ts';
import {
  describeMaterial,
  materialOf,
  SHIPPED,
  shippedMaterial,
  viewOf,
} from '../support/export-material.ts';
import { anyCriteria, anyIndex } from '../support/graph-arbitrary.ts';
import { readCsv, restoreCell } from '../support/read-csv.ts';
import { hasShared, readShared } from '../support/shared-files.ts';

function tables(material: Material, raw = false) {
  const { files, changes } = writeCsv(material, { raw });
  const [stances = '', actors = ''] = files.map(({ text }) => text);
  return { stances: readCsv(stances), actors: readCsv(actors), files, changes };
}

/** From the data and the scene, by no code of the export. */
function expectedQuotes({ index, view, scene }: Material) {
  return index.dataset.stances.flatMap((stance) => {
    if (stance.status === 'withdrawn')
      return view === null ? [[stance.id, '', '', ''] as const] : [];
    const shown = scene.stances.find(({ id }) => id === stance.id)?.evidence ?? [];
    return shown.map((piece) =>
      isQuote(piece)
        ? ([stance.id, piece.exact, piece.voice, piece.article] as const)
        : ([stance.id, '', '', ''] as const),
    );
  });
}

const quotesIn = ({ stances }: ReturnType<typeof tables>) =>
  stances.map((row) => [
    row['stance_id'],
    restoreCell(row['quote'] ?? ''),
    row['voice'],
    row['article'],
  ]);

describe('the two tables', () => {
  test.each(SHIPPED.map((material) => [describeMaterial(material), material] as const))(
    'have a row for each quote of %s, in order',
    (_, material) => {
      expect(quotesIn(tables(material))).toEqual(expectedQuotes(material));
    },
  );

  test('have them of any data under any filters, with all the actors that they name', () => {
    fc.assert(
      fc.property(anyIndex, fc.option(anyCriteria, { nil: null }), (index, criteria) => {
        const material = materialOf(index, { view: criteria === null ? null : viewOf(criteria) });
        const read = tables(material);
        expect(quotesIn(read)).toEqual(expectedQuotes(material));
        const actors = new Set(read.actors.map(({ id }) => id));
        for (const row of read.stances)
          expect([row['source'], row['target']].every((id) => actors.has(id))).toBe(true);
      }),
      { seed: 20370323, numRuns: 50 },
    );
  });

  test('say in each row where it is from, and that fiction is fiction', () => {
    const { stances, actors } = tables(shippedMaterial('ferry-dispute', 'voice=direct'));
    for (const row of [...stances, ...actors])
      expect(row).toMatchObject({
        fiction: 'Fiction: no actor, outlet or quote in it exists.',
        filters: 'voice: direct speech',
        exported: '2031-06-01',
      });
    expect(stances[0]).toMatchObject({ sign: '0', date_first: '2031-05-04', check: 'exact' });
    expect(stances[0]?.['link']).toMatch(/#data=ferry-dispute&sel=stance:/);
  });
});

/** One column of cells from the data, read back. */
function writeCells(cells: readonly string[], raw = false) {
  const writer = csvWriter(countingCleaner(), raw);
  const text = writer.encode(
    ['cell'],
    cells.map((cell) => [cell]),
  );
  return { text, rows: readCsv(text), changes: writer.changes() };
}

describe('a cell that a spreadsheet would take for a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['\t=A1', "'\t=A1"],
    ['“=A1', "'“=A1"],
    ['fine\r\n@SUM(A1)', "fine\r\n'@SUM(A1)"],
    ["'=1+1", "''=1+1"],
    ['＝1+1', "'＝1+1"],
    ['-5', '-5'],
    ['@ministry', '@ministry'],
    ['a=b', 'a=b'],
  ])('%j is written as %j', (cell, written) => {
    expect(defuseCell(cell)).toBe(written);
  });

  test('is named in its row, the head says why, and it is counted', () => {
    const { rows, changes } = writeCells(['=1+1', 'plain']);
    const defused = "defused (columns whose text begins with an added ')";
    expect(rows).toEqual([
      { cell: "'=1+1", [defused]: 'cell' },
      { cell: 'plain', [defused]: '' },
    ]);
    expect(changes).toEqual([{ count: 1, one: 'cell defused', many: 'cells defused' }]);
  });

  test('stays as it is in the raw tables, which have no mark and no such column', () => {
    const { text, changes } = writeCells(['=1+1'], true);
    expect(text).toBe('"cell"\r\n"=1+1"\r\n');
    expect(changes).toEqual([]);
  });

  test('can be had back whatever it was', () => {
    const piece = fc.constantFrom(...'=+-@|\'"“ \t\n\r5aA1(', '\uFEFF', '\u00A0', '＝');
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 8 }), (cell) => {
        expect(restoreCell(writeCells([cell]).rows[0]?.['cell'] ?? '')).toBe(cell);
        expect(writeCells([cell], true).rows[0]?.['cell']).toBe(cell);
      }),
      { seed: 20370324, numRuns: 200 },
    );
  });

  test.skipIf(!hasShared)(
    'is found among all known tricks, and no harmless cell is touched',
    () => {
      const tricks: readonly string[] = JSON.parse(readShared('cases/csv-cells.json'));
      const harmless: readonly string[] = JSON.parse(readShared('cases/csv-benign.json'));
      expect(harmless.filter((cell) => defuseCell(cell) !== cell)).toEqual([]);
      // Those that begin elsewhere in the cell are held by its quotation marks.
      const held = /^(?:a[,;\t]|%0A)/;
      expect(tricks.filter((cell) => defuseCell(cell) === cell && !held.test(cell))).toEqual([]);
      const { rows } = writeCells([...tricks, ...harmless]);
      expect(rows.map(({ cell }) => restoreCell(cell ?? ''))).toEqual([...tricks, ...harmless]);
    },
  );
});
