// What is wrong, where, and how is it mended? One shape for the browser and the command line.

type Severity = 'error' | 'warning';

export interface Issue {
  /** `E-…` or `W-…`; each has an entry in docs/data-format.md. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON path from the top of the file: `stances[12].target`; empty for the whole file. */
  readonly path: string;
  /** The id of the record the path leads through, if it has one. */
  readonly record: string | null;
  readonly message: string;
  readonly cure: string;
  /** 1-based place in the file, where it is known. */
  readonly line?: number;
  readonly column?: number;
}
