// How much room does an actor take in a layout: its shape and the name below it?
import { estimateTextWidth } from './text-size.ts';
import { wrapLabel } from './wrap-label.ts';

/** Diameter of a drawn actor, in layout units: one unit is one pixel at zoom 1. */
export const NODE_DIAMETER = 42;
const LABEL_FONT_SIZE = 13;
const LABEL_LINE_HEIGHT = 16;
const LABEL_MAX_WIDTH = 116;
const LABEL_MAX_LINES = 3;
const LABEL_GAP = 5;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The box of a node with its wrapped name below; the node is at the top of the box. */
export function measureNode(name: string): Size {
  const measure = (text: string) => estimateTextWidth(text, LABEL_FONT_SIZE);
  const lines = wrapLabel(name, LABEL_MAX_WIDTH, LABEL_MAX_LINES, measure);
  const label = Math.max(0, ...lines.map(measure));
  return {
    width: Math.ceil(Math.max(NODE_DIAMETER, label)),
    height: NODE_DIAMETER + (lines.length === 0 ? 0 : LABEL_GAP + lines.length * LABEL_LINE_HEIGHT),
  };
}
