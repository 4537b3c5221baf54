// Does a real spreadsheet find any formula in the tables? Only where LibreOffice is at hand.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCsv } from '../../src/exchange/write-csv.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildActor, buildDataset, buildStance } from '../support/build-dataset.ts';
import { materialOf } from '../support/export-material.ts';
import { hasShared, readShared } from '../support/shared-files.ts';

// It takes some seconds to start, so it is asked for: DEMARCHE_LIBREOFFICE=1.
const wanted = process.env['DEMARCHE_LIBREOFFICE'] !== undefined;
const OWN = ['=1+1', '+A1', '@SUM(A1)', '\t=A1', 'safe\n=WEBSERVICE("http://x.invalid/")', '＝1+1'];

/** Each text twice: as the name of an actor and as a quote. */
function hostileTables(texts: readonly string[]) {
  const dataset = buildDataset({
    actors: texts.map((name, at) => buildActor({ id: `a${at}`, name })),
    stances: texts.map((exact, at) =>
      buildStance(`a${at} condemns a0`, { id: `s${at}`, evidence: [{ exact }] }),
    ),
  });
  return (raw: boolean) => writeCsv(materialOf(indexGraph(dataset)), { raw }).files;
}

function countFormulas(text: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-sheet-'));
  try {
    writeFileSync(join(folder, 'table.csv'), text);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    // Comma, quotation mark, UTF-8, from line 1, all columns as found, formulas calculated: the worst that it can be told.
    const filter = '--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true';
    const args = [profile, '--headless', filter, '--convert-to', 'fods', '--outdir', folder];
    const { status, error } = spawnSync('soffice', [...args, join(folder, 'table.csv')]);
    if (error !== undefined || status !== 0)
      throw new Error('LibreOffice did not convert the table');
    return readFileSync(join(folder, 'table.fods'), 'utf8').split('table:formula=').length - 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.skipIf(!wanted)(
  'LibreOffice finds no formula in any cell, and would find them in the raw tables',
  () => {
    const tricks = hasShared ? JSON.parse(readShared('cases/csv-cells.json')) : [];
    const tables = hostileTables([...OWN, ...tricks]);
    for (const { text } of tables(false)) expect(countFormulas(text)).toBe(0);
    expect(countFormulas(tables(true)[0]?.text ?? '')).toBeGreaterThan(0);
  },
  120_000,
);
