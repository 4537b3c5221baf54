// On which line and in which column does an offset lie? Both 1-based, as editors count.
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export function locateOffset(text: string, offset: number): TextPlace {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** Many offsets in one pass; they must be in ascending order. */
export function locateOffsets(text: string, offsets: readonly number[]): readonly TextPlace[] {
  let line = 1;
  let lineStart = 0;
  let next = text.indexOf('\n');
  return offsets.map((offset) => {
    while (next !== -1 && next < offset) {
      line++;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  });
}
