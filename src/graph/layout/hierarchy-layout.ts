// Who belongs to whom? Each state with its ministries and persons beneath it, in tidy blocks.
import { type Body, buildBodies, readPositions } from './bodies.ts';
import type { LayoutRequest, Positions } from './layout.ts';
import { ASPECT } from './orient-layout.ts';

const COLUMN_GAP = 44;
const ROW_GAP = 62;
const BLOCK_GAP = 120;
const STEP = 78;
const MEMBERS_PER_ROW = 3;

interface Block {
  readonly width: number;
  readonly height: number;
  place(left: number, top: number): void;
}

export function hierarchyLayout(request: LayoutRequest): Positions {
  const { bodies } = buildBodies(request);
  const members = indexMembers(bodies);
  const roots = bodies.filter((body) => !members.placed.has(body));
  const groups = roots.filter((root) => members.byParent.has(root));
  const alone = roots.filter((root) => !members.byParent.has(root));
  const blocks = groups.map((root) => buildGroup(root, members.byParent));
  const columns = Math.max(3, Math.ceil(Math.sqrt(bodies.length * ASPECT)));
  const grid = rowsOf(alone.map(buildLeaf), columns, COLUMN_GAP);
  placeBlocks(blocks, grid);
  return readPositions(bodies);
}

/** A member that would close a cycle counts as a root, so that everyone is placed. */
function indexMembers(bodies: readonly Body[]) {
  const byParent = new Map<Body, Body[]>();
  const placed = new Set<Body>();
  for (const body of bodies) {
    let ancestor = body.parent;
    while (ancestor && ancestor !== body && placed.has(ancestor)) ancestor = ancestor.parent;
    if (!body.parent || ancestor === body) continue;
    byParent.set(body.parent, [...(byParent.get(body.parent) ?? []), body]);
    placed.add(body);
  }
  return { byParent, placed };
}

function buildLeaf(body: Body): Block {
  return {
    width: 2 * body.halfWidth,
    height: body.above + body.below,
    place(left, top) {
      body.x = left + body.halfWidth;
      body.y = top + body.above;
    },
  };
}

function buildGroup(root: Body, byParent: ReadonlyMap<Body, readonly Body[]>): Block {
  const below = (byParent.get(root) ?? []).map((body) =>
    byParent.has(body) ? buildGroup(body, byParent) : buildLeaf(body),
  );
  return stack([buildLeaf(root), ...rowsOf(below, MEMBERS_PER_ROW, COLUMN_GAP)]);
}

function rowsOf(blocks: readonly Block[], perRow: number, gap: number): Block[] {
  const rows: Block[] = [];
  const count = Math.ceil(blocks.length / perRow);
  const even = Math.ceil(blocks.length / Math.max(1, count));
  for (let at = 0; at < blocks.length; at += even) rows.push(row(blocks.slice(at, at + even), gap));
  return rows;
}

function row(blocks: readonly Block[], gap: number): Block {
  const width = blocks.reduce((sum, block) => sum + block.width + gap, -gap);
  return {
    width,
    height: Math.max(0, ...blocks.map((block) => block.height)),
    place(left, top) {
      let x = left;
      for (const block of blocks) {
        block.place(x, top);
        x += block.width + gap;
      }
    },
  };
}

function stack(blocks: readonly Block[], gap = ROW_GAP): Block {
  const width = Math.max(0, ...blocks.map((block) => block.width));
  return {
    width,
    height: blocks.reduce((sum, block) => sum + block.height + gap, -gap),
    place(left, top) {
      let y = top;
      for (const block of blocks) {
        block.place(left + (width - block.width) / 2, y);
        y += block.height + gap;
      }
    },
  };
}

/** Every second group stands lower, so that a tie between its neighbours passes above its head. */
function stagger(groups: readonly Block[]): Block[] {
  return groups.map((group, at) =>
    at % 2 === 0
      ? group
      : { ...group, height: group.height + STEP, place: (x, y) => group.place(x, y + STEP) },
  );
}

/** Groups side by side, rows of single actors beneath; as many groups a row as suits a screen. */
function placeBlocks(groups: readonly Block[], alone: readonly Block[]): void {
  let best = stack(alone, BLOCK_GAP);
  let worst = Number.POSITIVE_INFINITY;
  for (let perRow = 1; perRow <= groups.length; perRow += 1) {
    const whole = stack([...rowsOf(stagger(groups), perRow, BLOCK_GAP), ...alone], BLOCK_GAP);
    const fault = Math.abs(Math.log(whole.width / whole.height / ASPECT));
    if (fault >= worst) continue;
    worst = fault;
    best = whole;
  }
  best.place(0, 0);
}
