// How does a test get something to lay out, and see whether the result is sound?
import type { LayoutRequest, Positions } from '../../src/graph/layout/layout.ts';
import { measureNode, NODE_DIAMETER } from '../../src/graph/layout/node-size.ts';
import { seededRandom } from '../../src/graph/layout/seeded-random.ts';

type LayoutName = LayoutRequest['layout'];

/** `['caldor + merrow', 'merrow - tavria', 'tavria 0 caldor']`; actors are in order of first mention. */
export function requestOf(
  sentences: readonly string[],
  layout: LayoutName = 'camps',
  parents: Readonly<Record<string, string>> = {},
): LayoutRequest {
  const ties = sentences.map((sentence) => {
    const [source = '', sign, target = ''] = sentence.split(' ');
    return { source, target, sign: sign === '+' ? 1 : sign === '-' ? -1 : 0 } as const;
  });
  const ids = new Set([
    ...ties.flatMap(({ source, target }) => [source, target]),
    ...Object.entries(parents).flat(),
  ]);
  const nodes = [...ids].map((id) => ({ id, ...measureNode(id), parent: parents[id] ?? null }));
  return { layout, nodes, ties };
}

/** Camps of equal size: friends inside, foes across; the given share of ties has the wrong sign. */
export function plantCamps(
  count: number,
  camps: number,
  degree: number,
  wrong = 0,
  seed = 0,
): LayoutRequest {
  const random = seededRandom(count + 7919 * seed);
  const pick = () => Math.floor(random() * count);
  const ties = Array.from({ length: (count * degree) / 2 }, () => {
    const [source, target] = [pick(), pick()];
    const friends = source % camps === target % camps;
    const sign = friends === random() >= wrong ? 1 : -1;
    return { source: `actor-${source}`, target: `actor-${target}`, sign } as const;
  });
  const nodes = Array.from({ length: count }, (_, at) => {
    return { id: `actor-${at}`, ...measureNode(`Invented actor ${at}`), parent: null };
  });
  return { layout: 'camps', nodes, ties };
}

/** Pairs of actors whose boxes, the name below the node included, lie on each other. */
export function overlapsOf(request: LayoutRequest, positions: Positions): string[] {
  const boxes = request.nodes.map(({ id, width, height }) => {
    const { x, y } = positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
    const top = y - NODE_DIAMETER / 2;
    return { id, left: x - width / 2, right: x + width / 2, top, bottom: top + height };
  });
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) => !(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top),
      )
      .map((b) => `${a.id} × ${b.id}`),
  );
}
