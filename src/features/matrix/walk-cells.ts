// To which cell does a key lead?

/** Row and column from 0; −1 is the head of the other. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** How far Page Up and Page Down go. */
const PAGE = 10;

/** Null for keys that do not walk; at the edge it stays. */
export function walkCells({ row, column }: Place, { key, ctrlKey }: Key, count: number) {
  const last = count - 1;
  switch (key) {
    case 'ArrowUp':
      return within(ctrlKey ? 0 : row - 1, column);
    case 'ArrowDown':
      return within(ctrlKey ? last : row + 1, column);
    case 'ArrowLeft':
      return within(row, ctrlKey ? 0 : column - 1);
    case 'ArrowRight':
      return within(row, ctrlKey ? last : column + 1);
    case 'Home':
      return within(ctrlKey ? 0 : row, 0);
    case 'End':
      return within(ctrlKey ? last : row, last);
    case 'PageUp':
      return within(Math.max(0, row - PAGE), column);
    case 'PageDown':
      return within(row + PAGE, column);
    default:
      return null;
  }

  function within(toRow: number, toColumn: number): Place {
    const place = { row: clamp(toRow), column: clamp(toColumn) };
    // The corner between the heads is nobody's.
    return place.row === -1 && place.column === -1 ? { row, column } : place;
  }

  function clamp(at: number): number {
    return Math.min(last, Math.max(-1, at));
  }
}
