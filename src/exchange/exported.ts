// What comes out of an export: which files, and what in them is not as it is in the data?

/** In words after a number: "3 cells defused". */
export interface Change {
  readonly count: number;
  /** With one and with many of them. */
  readonly one: string;
  readonly many: string;
}

export interface ExportedFile {
  /** Safe on every system, with its ending. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
  /** Such as "25 actors". */
  readonly holds: string;
}

export interface Exported {
  readonly files: readonly ExportedFile[];
  /** Without those that did not happen. */
  readonly changes: readonly Change[];
}

export function describeChange({ count, one, many }: Change): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
