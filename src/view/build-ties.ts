// Which stances are drawn as one line? All of one kind from one source to one target.
import { alphabetically } from '../graph/alphabetical.ts';
import type { ShownStance } from '../graph/filter.ts';
import type { EvidenceFacts, GraphIndex } from '../graph/index-graph.ts';
import type { SceneTie, TieId } from './scene.ts';
import { tieId } from './tie-id.ts';

/** Ordered by source, target and vocabulary; the actors are in order of the dataset. */
export function buildTies(index: GraphIndex, shown: readonly ShownStance[]): readonly SceneTie[] {
  const stancesOf = new Map<TieId, [ShownStance, ...ShownStance[]]>();
  for (const stance of shown) {
    const id = tieId(stance.source, stance.facts.kind.id, stance.target);
    const known = stancesOf.get(id);
    if (known === undefined) stancesOf.set(id, [stance]);
    else known.push(stance);
  }
  const placeOfActor = placesOf(index.actorById.keys());
  const placeOfKind = placesOf(index.kindById.keys());
  return [...stancesOf]
    .map(([id, stances]) => buildTie(id, stances))
    .toSorted(
      (a, b) =>
        placeOfActor(a.source) - placeOfActor(b.source) ||
        placeOfActor(a.target) - placeOfActor(b.target) ||
        placeOfKind(a.stance) - placeOfKind(b.stance),
    );
}

export function distinctOutlets(evidence: readonly EvidenceFacts[]): readonly string[] {
  const outlets = new Set<string>();
  for (const { outlet } of evidence) if (outlet !== null) outlets.add(outlet);
  return outlets.size > 1 ? [...outlets].sort(alphabetically) : [...outlets];
}

function buildTie(id: TieId, stances: readonly [ShownStance, ...ShownStance[]]): SceneTie {
  const { source, target, facts } = stances[0];
  const evidence = stances.flatMap((each) => each.evidence);
  return {
    id,
    source,
    target,
    stance: facts.kind.id,
    sign: facts.kind.sign,
    stances: stances.map((each) => each.facts.stance.id),
    outlets: distinctOutlets(evidence),
    wordless: evidence.every(({ voice }) => voice === null),
  };
}

function placesOf<Id>(ids: Iterable<Id>): (id: Id) => number {
  const places = new Map([...ids].map((id, place) => [id, place]));
  return (id) => places.get(id) ?? places.size;
}
