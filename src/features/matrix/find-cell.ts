// Where in the grid does something on the page stand, and what on the page stands there?
import type { Place } from './walk-cells.ts';

/** The corner takes the first of each, and the grid counts from 1. */
const HEADS = 2;

export function placeOf(target: EventTarget): Place | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest('[aria-colindex]');
  const row = cell?.closest('[aria-rowindex]');
  if (!cell || !row) return null;
  return {
    row: Number(row.getAttribute('aria-rowindex')) - HEADS,
    column: Number(cell.getAttribute('aria-colindex')) - HEADS,
  };
}

export function cellAt(root: Element | null, { row, column }: Place): HTMLElement | null {
  const cell = root?.querySelector(
    `[aria-rowindex="${row + HEADS}"] > [aria-colindex="${column + HEADS}"]`,
  );
  return cell instanceof HTMLElement ? cell : null;
}

/** The tie whose sign was hit, by its id. */
export function tieOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-tie]')?.getAttribute('data-tie') ?? null;
}
