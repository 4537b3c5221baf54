// How may each name be written: on one line, or broken into two or three?
import type { LabelRequest, LabelShape } from '../graph/layout/label.ts';
import { type MeasureText, wrapLabel } from '../graph/layout/wrap-label.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { Drawing } from './drawing.ts';
import type { Disc } from './fan-ties.ts';
import { LINE_HEIGHT } from './text-measure.ts';

const WIDEST_LINE = 132;
const WIDEST_ANYWHERE = 210;
const WRAPPED = 116;
const NARROW = 84;
const MOST_LINES = 3;

export function buildLabelRequests(
  drawing: Drawing,
  discById: ReadonlyMap<ActorId, Disc>,
  fontSize: number,
  measure: MeasureText,
): LabelRequest[] {
  const requests: LabelRequest[] = [];
  for (const node of drawing.nodeById.values()) {
    const disc = discById.get(node.id);
    if (!disc || node.label === '') continue;
    requests.push({
      id: node.id,
      x: disc.x,
      y: disc.y,
      radius: disc.radius,
      shapes: shapesOf(node.label, fontSize, measure),
      priority: node.priority,
    });
  }
  return requests;
}

function shapesOf(text: string, fontSize: number, measure: MeasureText): LabelShape[] {
  const shapes: LabelShape[] = [];
  const add = (lines: readonly string[]) => {
    if (shapes.some((shape) => shape.lines.length === lines.length)) return;
    const width = Math.max(...lines.map(measure));
    shapes.push({ lines, width, height: lines.length * fontSize * LINE_HEIGHT });
  };
  const whole = measure(text);
  const wrapped = wrapLabel(text, WRAPPED, MOST_LINES, measure);
  const narrow = wrapLabel(text, NARROW, MOST_LINES, measure);
  if (whole <= WIDEST_LINE) add([text]);
  add(wrapped);
  if (!isCut(narrow) || isCut(wrapped)) add(narrow);
  if (whole <= WIDEST_ANYWHERE) add([text]);
  return shapes;
}

/** Nobody reads half of a name where all of it has room. */
function isCut(lines: readonly string[]): boolean {
  return lines.some((line) => line.endsWith('…'));
}
