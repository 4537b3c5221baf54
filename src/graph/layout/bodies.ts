// What moves in a layout? Actors as bodies with a size, ties folded into one signed pair each.
import type { LayoutRequest, Positions } from './layout.ts';
import { NODE_DIAMETER } from './node-size.ts';

export interface Body {
  readonly id: string;
  x: number;
  y: number;
  /** Half the width, and the reach of the box above and below the centre of the node. */
  readonly halfWidth: number;
  readonly above: number;
  readonly below: number;
  readonly pairs: Pair[];
  /** Its parent and its members, as far as no tie joins them already: kept near, but no line is drawn. */
  readonly kin: Body[];
  parent: Body | null;
}

/** All ties between two actors: `sign` 0 when there is none, or both. */
export interface Pair {
  readonly a: Body;
  readonly b: Body;
  readonly sign: -1 | 0 | 1;
  /** How many lines are drawn between them. */
  readonly lanes: number;
}

export interface BodySystem {
  readonly bodies: readonly Body[];
  readonly pairs: readonly Pair[];
}

/** With so many ties lines run everywhere, and who is near to whom must carry the picture. */
export function isDense({ bodies, pairs }: BodySystem): boolean {
  return pairs.length > 2 * bodies.length;
}

export function buildBodies(request: LayoutRequest): BodySystem {
  const bodyById = new Map<string, Body>();
  for (const node of request.nodes) {
    if (bodyById.has(node.id)) continue;
    const height = finiteSize(node.height);
    const above = Math.min(height, NODE_DIAMETER) / 2;
    bodyById.set(node.id, {
      id: node.id,
      x: 0,
      y: 0,
      halfWidth: finiteSize(node.width) / 2,
      above,
      below: height - above,
      pairs: [],
      kin: [],
      parent: null,
    });
  }
  const pairs = buildPairs(request, bodyById);
  for (const node of request.nodes) {
    const body = bodyById.get(node.id);
    const parent = node.parent === null ? undefined : bodyById.get(node.parent);
    if (!body || !parent || parent === body) continue;
    body.parent = parent;
    if (body.kin.includes(parent) || body.pairs.some((pair) => otherEnd(pair, body) === parent))
      continue;
    body.kin.push(parent);
    parent.kin.push(body);
  }
  return { bodies: [...bodyById.values()], pairs };
}

function finiteSize(value: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, NODE_DIAMETER), 600) : NODE_DIAMETER;
}

interface Signs {
  plus: boolean;
  minus: boolean;
  lanes: number;
}

function buildPairs(request: LayoutRequest, bodyById: ReadonlyMap<string, Body>): Pair[] {
  const found = new Map<Body, Map<Body, Signs>>();
  for (const tie of request.ties) {
    const source = bodyById.get(tie.source);
    const target = bodyById.get(tie.target);
    // A loop moves nothing.
    if (!source || !target || source === target) continue;
    const [a, b] = source.id < target.id ? [source, target] : [target, source];
    const row = found.get(a) ?? new Map<Body, Signs>();
    found.set(a, row);
    const signs = row.get(b) ?? { plus: false, minus: false, lanes: 0 };
    row.set(b, signs);
    signs.lanes += 1;
    if (tie.sign > 0) signs.plus = true;
    if (tie.sign < 0) signs.minus = true;
  }
  const pairs: Pair[] = [];
  for (const [a, row] of found) {
    for (const [b, { plus, minus, lanes }] of row) {
      const pair: Pair = { a, b, sign: plus === minus ? 0 : plus ? 1 : -1, lanes };
      pairs.push(pair);
      a.pairs.push(pair);
      b.pairs.push(pair);
    }
  }
  return pairs;
}

export function otherEnd(pair: Pair, body: Body): Body {
  return pair.a === body ? pair.b : pair.a;
}

/** Whole numbers around the origin, so that an address or a golden file stays short. */
export function readPositions(bodies: readonly Body[]): Positions {
  if (bodies.length === 0) return new Map();
  const left = Math.min(...bodies.map((body) => body.x - body.halfWidth));
  const right = Math.max(...bodies.map((body) => body.x + body.halfWidth));
  const top = Math.min(...bodies.map((body) => body.y - body.above));
  const bottom = Math.max(...bodies.map((body) => body.y + body.below));
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return new Map(
    bodies.map((body) => [
      body.id,
      // `+ 0` turns minus zero into zero.
      { x: Math.round(body.x - middle.x) + 0, y: Math.round(body.y - middle.y) + 0 },
    ]),
  );
}
