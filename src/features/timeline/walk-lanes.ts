// To which mark does a key lead?

/** A lane and one of its marks, both from 0; −1 is the name of the lane. */
export interface Place {
  readonly lane: number;
  readonly mark: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
}

interface Lane {
  readonly marks: readonly { readonly x: number }[];
}

/** How many lanes Page Up and Page Down go. */
const PAGE = 10;

/** Null for keys that do not walk; at the edge it stays. Up and down lead to what is nearest in time. */
export function walkLanes(
  lanes: readonly Lane[],
  { lane, mark }: Place,
  { key, ctrlKey }: Key,
): Place | null {
  const last = (lanes[lane]?.marks.length ?? 0) - 1;
  switch (key) {
    case 'ArrowLeft':
      return { lane, mark: Math.max(-1, mark - 1) };
    case 'ArrowRight':
      return { lane, mark: Math.min(last, mark + 1) };
    case 'ArrowUp':
      return toLane(lane - 1);
    case 'ArrowDown':
      return toLane(lane + 1);
    case 'PageUp':
      return toLane(lane - PAGE);
    case 'PageDown':
      return toLane(lane + PAGE);
    case 'Home':
      return ctrlKey ? { lane: 0, mark: 0 } : { lane, mark: 0 };
    case 'End':
      return ctrlKey ? endOf(lanes.length - 1) : endOf(lane);
    default:
      return null;
  }

  function endOf(at: number): Place {
    return { lane: at, mark: (lanes[at]?.marks.length ?? 0) - 1 };
  }

  function toLane(wanted: number): Place {
    const at = Math.min(lanes.length - 1, Math.max(0, wanted));
    if (at === lane || mark === -1) return { lane: at, mark };
    const x = lanes[lane]?.marks[mark]?.x ?? 0;
    return { lane: at, mark: nearest(lanes[at]?.marks ?? [], x) };
  }
}

function nearest(marks: Lane['marks'], x: number): number {
  let best = 0;
  for (const [at, mark] of marks.entries()) {
    if (Math.abs(mark.x - x) < Math.abs((marks[best]?.x ?? 0) - x)) best = at;
  }
  return best;
}
