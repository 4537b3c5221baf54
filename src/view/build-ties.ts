// Which stances are drawn as one line? All of one kind from one source to one target.
import { alphabetically } from '../graph/alphabetical.ts';
import { isCounted, type ShownStance } from '../graph/filter.ts';
import type { EvidenceFacts, GraphIndex } from '../graph/index-graph.ts';
import type { SceneTie } from './scene.ts';
import { tieId } from './tie-id.ts';

type Bundle = [ShownStance, ...ShownStance[]];

/** Ordered by source, target and vocabulary; the actors are in order of the dataset. */
export function buildTies(index: GraphIndex, shown: readonly ShownStance[]): readonly SceneTie[] {
  const placeOf = tiePlaces(index);
  // A number as key costs a third of a joined text, and is the order at the same time.
  const bundles = new Map<number, Bundle>();
  for (const stance of shown) {
    const place = placeOf(stance);
    const bundle = bundles.get(place);
    if (bundle === undefined) bundles.set(place, [stance]);
    else bundle.push(stance);
  }
  return Array.from(Float64Array.from(bundles.keys()).sort(), (place) => bundles.get(place))
    .filter((bundle) => bundle !== undefined)
    .map(buildTie);
}

/** In alphabetical order. */
export function distinctOutlets(evidence: readonly EvidenceFacts[]): readonly string[] {
  const outlets = new Set<string>();
  for (const { outlet } of evidence) if (outlet !== null) outlets.add(outlet);
  return outlets.size > 1 ? [...outlets].sort(alphabetically) : [...outlets];
}

function buildTie(bundle: Bundle): SceneTie {
  const { source, target, facts } = bundle[0];
  const evidence = bundle.length === 1 ? bundle[0].counted : bundle.flatMap((each) => each.counted);
  return {
    id: tieId(source, facts.kind.id, target),
    source,
    target,
    stance: facts.kind.id,
    sign: facts.kind.sign,
    stances: bundle.map((each) => each.facts.stance.id),
    outlets: distinctOutlets(evidence),
    wordless: evidence.length > 0 && evidence.every(({ voice }) => voice === null),
    hollow: bundle.every((each) => each.hollow),
    counted: bundle.reduce((sum, each) => (isCounted(each) ? sum + 1 : sum), 0),
    contested: false,
  };
}

/** Each pair and kind has a number of its own: they count through sources, targets and kinds. */
function tiePlaces({ actorById, kindById }: GraphIndex): (stance: ShownStance) => number {
  const actorPlace = placesOf(actorById.keys());
  const kindPlace = placesOf(kindById.keys());
  return ({ source, target, facts }) =>
    (actorPlace(source) * actorById.size + actorPlace(target)) * kindById.size +
    kindPlace(facts.kind.id);
}

function placesOf<Id>(ids: Iterable<Id>): (id: Id) => number {
  const places = new Map([...ids].map((id, place) => [id, place]));
  return (id) => places.get(id) ?? places.size;
}
