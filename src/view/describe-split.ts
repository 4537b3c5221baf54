// What does the panel say of a split: who is where, which statements do not fit, and what is there too little of?
import { alphabetically } from '../graph/alphabetical.ts';
import { countPairs, type Triad } from '../graph/count-pairs.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { SplitKind } from '../graph/partition/signed-edge.ts';
import type { Split } from '../graph/read-split.ts';
import type { SignedPair } from '../graph/signed-pairs.ts';
import type { ActorId, StanceKind } from '../model/stance-graph.ts';
import {
  describeContradictions,
  describeOutcome,
  describePairCounts,
  describeTriads,
} from './balance-figures.ts';
import { countParts } from './count-parts.ts';
import { describeLack } from './describe-lack.ts';
import { type ActorName, nameActor } from './describe-stance.ts';
import { entriesOf } from './entries-of.ts';
import { nameGroups } from './name-groups.ts';
import type { CheckQuote, StanceEntry } from './quote-card.ts';
import type { Scene, SceneTie, TieId } from './scene.ts';
import type { ShownSplit } from './shown-split.ts';

export interface SplitMember extends ActorName {
  /** A single stance is all that places this actor. */
  readonly restsOnOne: boolean;
}

export interface SplitGroup {
  readonly label: string;
  readonly members: readonly SplitMember[];
}

/** What one of a pair says of the other, of one kind. */
export interface PairTie {
  readonly id: TieId;
  readonly source: ActorName;
  readonly target: ActorName;
  readonly kind: StanceKind;
  readonly stances: readonly StanceEntry[];
}

/** A pair with the words of both directions. */
export interface PairEntry {
  readonly actors: readonly [ActorName, ActorName];
  /** "Positive, though one is in camp A and the other in camp B". */
  readonly why: string;
  readonly ties: readonly PairTie[];
}

export interface TriadEntry {
  readonly actors: readonly [ActorName, ActorName, ActorName];
  /** "+", "+", "−": of the first with the second, the first with the third, the second with the third. */
  readonly signs: readonly [string, string, string];
  readonly balanced: boolean;
}

export interface SplitDetails {
  readonly kind: SplitKind;
  readonly state: ShownSplit['state'];
  /** Null where nothing was found yet, and where there is too little to go on. */
  readonly outcome: string | null;
  /** "7 contradicted pairs", as the command line says it; null where nothing was found yet. */
  readonly figure: string | null;
  /** Why there is too little data; null where there is enough. */
  readonly lack: string | null;
  /** Where there is too little to divide: what there is, pair by pair. */
  readonly undivided: readonly PairEntry[];
  readonly pairCounts: string;
  readonly triadCounts: string;
  readonly signed: number;
  readonly groups: readonly SplitGroup[];
  readonly alone: readonly SplitMember[];
  /** Shown, and in no signed pair. */
  readonly outside: readonly ActorName[];
  /** How many parts have no signed pair between them. */
  readonly parts: number;
  /** False as well where nothing was found yet. */
  readonly proven: boolean;
  readonly others: boolean | null;
  readonly contradicted: readonly PairEntry[];
  readonly mixed: readonly PairEntry[];
  /** Those that are not balanced first. */
  readonly triads: readonly Triad[];
}

export function describeSplit(
  { kind, pairs, split, state }: ShownSplit,
  scene: Scene,
  index: GraphIndex,
  check: CheckQuote,
): SplitDetails {
  const counts = countPairs(pairs);
  const named = split === null ? null : nameGroups(split, kind);
  const lack = describeLack(counts);
  const signed = counts.signed.length;
  const figures = {
    pairs: {
      positive: counts.positive.length,
      negative: counts.negative.length,
      mixed: counts.mixed.length,
    },
    triads: counts.triads.length,
    balancedTriads: counts.triads.filter(({ balanced }) => balanced).length,
  };
  const placed = new Set(counts.signed.flatMap(({ ends }) => ends));
  const single = new Set(counts.restsOnOne);
  const entries = entriesOf(scene, index, check);
  const member = (id: ActorId): SplitMember => ({
    ...nameActor(index, id),
    restsOnOne: single.has(id),
  });
  const list = (ids: readonly ActorId[]) => ids.map(member).toSorted(byName);
  const pairEntry = (pair: SignedPair, why: string): PairEntry => ({
    actors: [nameActor(index, pair.ends[0]), nameActor(index, pair.ends[1])],
    why,
    // When somebody reads them: there may be thousands of pairs.
    get ties() {
      return tiesOf(pair);
    },
  });
  const tiesByEnds = groupByEnds(scene.ties);
  const tiesOf = ({ ends, stances }: SignedPair): readonly PairTie[] =>
    (tiesByEnds.get(nameEnds(...ends)) ?? []).flatMap((tie) => {
      const own = tie.stances.filter((id) => stances.includes(id));
      const stanceKind = index.kindById.get(tie.stance);
      if (own.length === 0 || stanceKind === undefined) return [];
      const [source, target] = [nameActor(index, tie.source), nameActor(index, tie.target)];
      return [{ id: tie.id, source, target, kind: stanceKind, stances: entries(own) }];
    });
  return {
    kind,
    state,
    outcome: split === null ? null : describeOutcome(kind, split, signed),
    figure: split === null ? null : describeContradictions(split.contradictions.length, split),
    lack,
    undivided:
      lack === null
        ? []
        : counts.signed.map((pair) =>
            pairEntry(pair, pair.sign === 1 ? 'Positive (+)' : 'Negative (−)'),
          ),
    pairCounts: describePairCounts(figures),
    triadCounts: describeTriads(figures),
    signed,
    groups: (named?.groups ?? []).map(({ label, members }) => ({ label, members: list(members) })),
    alone: list(named?.alone ?? []),
    outside: scene.actors
      .filter(({ id }) => !placed.has(id))
      .map(({ id }) => nameActor(index, id))
      .toSorted(byName),
    parts: countParts(counts.signed),
    proven: split?.exact ?? false,
    others: split?.others ?? null,
    contradicted: (split?.contradictions ?? []).map((pair) =>
      pairEntry(pair, split === null ? '' : explain(pair, split, kind)),
    ),
    mixed: counts.mixed.map((pair) => pairEntry(pair, 'Both signs')),
    triads: counts.triads.toSorted((a, b) => Number(a.balanced) - Number(b.balanced)),
  };
}

function groupByEnds(ties: readonly SceneTie[]): ReadonlyMap<string, readonly SceneTie[]> {
  const found = new Map<string, SceneTie[]>();
  for (const tie of ties) {
    const ends = nameEnds(tie.source, tie.target);
    found.set(ends, [...(found.get(ends) ?? []), tie]);
  }
  return found;
}

/** The same in either direction. */
function nameEnds(one: ActorId, other: ActorId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function byName(a: ActorName, b: ActorName): number {
  return alphabetically(a.name, b.name) || alphabetically(a.id, b.id);
}

function explain({ ends, sign }: SignedPair, split: Split, kind: SplitKind): string {
  const { groups } = nameGroups(split, kind);
  const [one, other] = ends.map(
    (id) => groups.find(({ members }) => members.includes(id))?.label.toLowerCase() ?? null,
  );
  if (sign === -1) return `Negative, though both are in ${placeOf(one)}`;
  return `Positive, though one is ${inGroup(one)} and the other ${inGroup(other)}`;
}

function inGroup(label: string | null | undefined): string {
  return label ? `in ${placeOf(label)}` : 'on its own';
}

/** Only the letter of a camp is a capital. */
function placeOf(label: string | null | undefined): string {
  return (label ?? '').replace(/ [a-z]$/, (letter) => letter.toUpperCase());
}

/** One by one, because there may be thousands. */
export function describeTriad(
  { actors: [one, other, third], pairs, balanced }: Triad,
  index: GraphIndex,
): TriadEntry {
  const signOf = ({ sign }: SignedPair) => (sign === 1 ? '+' : '−');
  return {
    actors: [nameActor(index, one), nameActor(index, other), nameActor(index, third)],
    signs: [signOf(pairs[0]), signOf(pairs[1]), signOf(pairs[2])],
    balanced,
  };
}
