// Which cells does a table have, and what was in those that were defused?
import { parse } from 'csv-parse/sync';
import { defuseCell } from '../../src/exchange/spreadsheet-cell.ts';

export type CsvRow = Readonly<Record<string, string>>;

/** By other people's reader, which stops at whatever RFC 4180 does not allow. */
export function readCsv(text: string): readonly CsvRow[] {
  return parse(text, { bom: true, columns: true, recordDelimiter: '\r\n' });
}

/** Takes back what defusing added, and nothing else. */
export function restoreCell(cell: string): string {
  return cell.replace(/[^\r\n]+/g, (line) => {
    const before = line.slice(1);
    return line.startsWith("'") && defuseCell(before) === line ? before : line;
  });
}
