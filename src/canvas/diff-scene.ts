// What must change on the canvas so that it shows the next drawing?
import type { Drawing, DrawnNode, DrawnTie } from './drawing.ts';

interface Change<Item extends { readonly id: unknown }> {
  readonly added: readonly Item[];
  readonly changed: readonly Item[];
  readonly removed: readonly Item['id'][];
}

export interface Patch {
  readonly nodes: Change<DrawnNode>;
  readonly ties: Change<DrawnTie>;
}

export function diffScene(before: Drawing, after: Drawing): Patch {
  return {
    nodes: diffItems(before.nodeById, after.nodeById, sameNode),
    ties: diffItems(before.tieById, after.tieById, sameTie),
  };
}

function diffItems<Item extends { readonly id: unknown }>(
  before: ReadonlyMap<Item['id'], Item>,
  after: ReadonlyMap<Item['id'], Item>,
  same: (a: Item, b: Item) => boolean,
): Change<Item> {
  const added: Item[] = [];
  const changed: Item[] = [];
  for (const item of after.values()) {
    const known = before.get(item.id);
    if (!known) added.push(item);
    else if (!same(known, item)) changed.push(item);
  }
  return { added, changed, removed: [...before.keys()].filter((id) => !after.has(id)) };
}

function sameNode(a: DrawnNode, b: DrawnNode): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.shape === b.shape &&
    a.code === b.code &&
    a.label === b.label &&
    a.priority === b.priority
  );
}

function sameTie(a: DrawnTie, b: DrawnTie): boolean {
  return (
    a.source === b.source &&
    a.target === b.target &&
    a.stance === b.stance &&
    a.colour === b.colour &&
    a.dash === b.dash &&
    a.head === b.head &&
    a.glyph === b.glyph &&
    a.width === b.width &&
    a.hollow === b.hollow &&
    a.contested === b.contested
  );
}
