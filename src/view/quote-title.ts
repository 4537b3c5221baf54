// How does the title of an article stand in a line of text? In quotation marks, unless it brings them along.
import { innerMarks } from './inner-marks.ts';

export function quoteTitle(title: string): string {
  return title.startsWith('“') ? title : `“${innerMarks(title)}”`;
}
