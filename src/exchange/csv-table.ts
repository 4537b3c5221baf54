// How is a table written so that spreadsheets and programs read the same cells from it?
import type { Cleaner } from './clean-text.ts';
import type { Change } from './exported.ts';
import { defuseCell } from './spreadsheet-cell.ts';

/** Numbers are ours and stay numbers; texts are from the data. */
export type Cell = string | number | null;

export interface CsvWriter {
  readonly encode: (head: readonly string[], rows: readonly (readonly Cell[])[]) => string;
  readonly changes: () => readonly Change[];
}

const DEFUSED = "defused (columns whose text begins with an added ')";

/** `raw`: for programs, every cell as it is in the data. */
export function csvWriter({ clean, changes }: Cleaner, raw: boolean): CsvWriter {
  let defused = 0;

  function encodeRow(head: readonly string[], row: readonly Cell[]): string {
    const guarded: string[] = [];
    const cells = row.map((cell, at) => {
      if (typeof cell === 'number') return String(cell);
      if (cell === null) return '';
      const text = clean(cell);
      const safe = raw ? text : defuseCell(text);
      if (safe !== text) guarded.push(head[at] ?? '');
      return quote(safe);
    });
    defused += guarded.length;
    return (raw ? cells : [...cells, guarded.length === 0 ? '' : quote(guarded.join(' '))]).join(
      ',',
    );
  }

  return {
    encode: (head, rows) => {
      const lines = [
        (raw ? head : [...head, DEFUSED]).map(quote).join(','),
        ...rows.map((row) => encodeRow(head, row)),
      ];
      // The mark tells Excel that it is UTF-8; programs have the raw table.
      return `${raw ? '' : '\uFEFF'}${lines.join('\r\n')}\r\n`;
    },
    changes: () => [
      ...(defused === 0 ? [] : [{ count: defused, one: 'cell defused', many: 'cells defused' }]),
      ...changes(),
    ],
  };
}

/** Always, so that a semicolon or a tab inside does not end the cell where these separate cells. */
function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
