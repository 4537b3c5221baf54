// How much of a text bears a stance, and how many of its quotations do not?
import { locateQuotations } from '../model/locate-quotations.ts';
import type { TextSpan } from '../model/stance-graph.ts';
import type { SuppliedText } from './provenance.ts';
import type { Coverage } from './reader.ts';

interface Piece {
  readonly start: number;
  readonly text: string;
}

export function measureCoverage(
  pieces: readonly Piece[],
  supplied: SuppliedText,
  marked: readonly TextSpan[],
): Coverage {
  const quotations = quotationsOf(supplied);
  const spans = marked.toSorted(([a], [b]) => a - b);
  const bears = meets(spans);
  return {
    paragraphs: pieces.length,
    bearing: pieces.filter(({ start, text }) => bears([start, start + text.length])).length,
    quotations: quotations.length,
    bare: quotations.filter((quotation) => !bears(quotation)).length,
  };
}

const quotationsByText = new WeakMap<SuppliedText, readonly TextSpan[]>();

/** Those inside another one are part of it. */
function quotationsOf(supplied: SuppliedText): readonly TextSpan[] {
  const known = quotationsByText.get(supplied);
  if (known !== undefined) return known;
  let read = 0;
  const outer = locateQuotations(supplied.text).filter(([, end]) => {
    const isInner = end <= read;
    read = Math.max(read, end);
    return !isInner;
  });
  quotationsByText.set(supplied, outer);
  return outer;
}

/** By halving: a long text has thousands of paragraphs and hundreds of marks. */
function meets(spans: readonly TextSpan[]): (stretch: TextSpan) => boolean {
  // What ends last of all that begin no later: spans may lie inside one another.
  const reach: number[] = [];
  for (const [, end] of spans) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ([start, end]) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.[0] ?? end) < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reach[low - 1] ?? 0) > start;
  };
}
