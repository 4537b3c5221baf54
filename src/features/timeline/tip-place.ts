// Where does what is said of a mark stand, so that it covers neither the mark nor the edge?
import type { StanceId } from '../../model/stance-graph.ts';

/** Above or below the mark, in pixels of the frame that it stands in. */
export interface TipPlace {
  readonly x: number;
  readonly y: number;
  readonly below: boolean;
}

export interface Tip {
  readonly id: StanceId;
  readonly place: TipPlace;
}

const HALF = 158;
const ROOM = 150;
const GAP = 6;

/** Null where there is no mark. */
export function tipAt(target: EventTarget, frame: Element | null): Tip | null {
  const mark = target instanceof Element ? target.closest('[data-mark]') : null;
  const id = mark?.getAttribute('data-mark');
  if (!mark || !id || frame === null) return null;
  const box = frame.getBoundingClientRect();
  // Not the whole of what covers a month, only its sign.
  const sign = (mark.querySelector('circle') ?? mark).getBoundingClientRect();
  const below = sign.top - box.top < ROOM;
  const middle = sign.left + sign.width / 2 - box.left;
  const place = {
    x: Math.min(Math.max(HALF, box.width - HALF), Math.max(HALF, middle)),
    y: (below ? sign.bottom + GAP : sign.top - GAP) - box.top,
    below,
  };
  return { id: id as StanceId, place };
}
