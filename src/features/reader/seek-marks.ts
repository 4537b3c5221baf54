// Where in the scrolling text are these marks, and how do they come into sight?
import type { Block } from './build-blocks.ts';

/** The sign at its words: the note beside the text, if there is one, bears the same id. */
export function signOf(region: HTMLElement, id: string): HTMLElement | null {
  return region.querySelector<HTMLElement>(`button[data-walk="text"][data-mark="${id}"]`);
}

/** Between which heights of the window it is seen: where the page scrolls, it is higher than that, and details lie over its foot. */
function sightOf(region: HTMLElement): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = region.getBoundingClientRect();
  const sheet = document.querySelector('[data-sheet]')?.getBoundingClientRect().top ?? innerHeight;
  return { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom, sheet) };
}

/** The beginning of one of them, with room below it for its words. */
function isInSight(region: HTMLElement, ids: readonly string[]): boolean {
  const { top, bottom } = sightOf(region);
  const lowest = top + (bottom - top) * 0.75;
  return ids.some((id) => {
    const box = signOf(region, id)?.getBoundingClientRect();
    return box !== undefined && box.top >= top && box.bottom <= lowest;
  });
}

/** Returns undo. */
export function scrollToMark(
  region: HTMLElement | null,
  ids: readonly string[],
): (() => void) | undefined {
  const [first] = ids;
  if (region === null || first === undefined || isInSight(region, ids)) return undefined;
  return scrollTo(() => signOf(region, first));
}

/** Of words that were pressed: they stay where they are, unless what opened for them took their place. Returns undo. */
export function uncoverMark(
  region: HTMLElement | null,
  id: string | undefined,
): (() => void) | undefined {
  if (region === null || id === undefined) return undefined;
  const { top, bottom } = sightOf(region);
  const pieces = Array.from(region.querySelectorAll(`mark[data-mark="${id}"]`));
  const boxes = pieces.map((piece) => piece.getBoundingClientRect());
  const isSeen = boxes.every((box) => box.top >= top && box.bottom <= bottom);
  return isSeen ? undefined : scrollTo(() => signOf(region, id));
}

/** Twice: what is skipped until it comes near has only an estimated height. */
export function scrollTo(find: () => HTMLElement | null): () => void {
  const scroll = () => find()?.scrollIntoView?.({ block: 'center' });
  scroll();
  const frame = requestAnimationFrame(() => requestAnimationFrame(scroll));
  return () => cancelAnimationFrame(frame);
}

export interface Beyond {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

export const NOTHING_BEYOND: Beyond = { above: [], below: [] };

/** Those out of sight, in reading order; a block that is not near is not laid out for it. */
export function marksBeyond(
  region: HTMLElement,
  blocks: readonly Block[],
  ids: readonly string[],
): Beyond {
  const wanted = new Set(ids);
  const { top, bottom } = sightOf(region);
  const elements = region.querySelectorAll('[data-filled]');
  const above: string[] = [];
  const below: string[] = [];
  blocks.forEach((block, at) => {
    const held = block.ids.filter((id) => wanted.has(id));
    const element = elements[at];
    if (held.length === 0 || element === undefined) return;
    const whole = element.getBoundingClientRect();
    const isNear = whole.bottom > top && whole.top < bottom;
    for (const id of held) {
      const box = isNear ? signOf(region, id)?.getBoundingClientRect() : whole;
      if (box === undefined) continue;
      if (box.bottom <= top) above.push(id);
      else if (box.top >= bottom) below.push(id);
    }
  });
  return { above, below };
}
