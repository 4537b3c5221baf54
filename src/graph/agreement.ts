// On which targets do two actors take the same signed stance, on which the opposite, and on which does only one speak?
import type { ActorId, Sign, StanceId } from '../model/stance-graph.ts';
import type { SignedStance } from './signed-pairs.ts';

/** What one actor says of one target. */
interface Position {
  /** 0: it takes both signs, so it neither agrees nor disagrees with anybody. */
  readonly sign: Sign;
  readonly stances: readonly StanceId[];
}

/** What each actor says, by source and target. */
export type Speakers = ReadonlyMap<ActorId, ReadonlyMap<ActorId, Position>>;

/** One target, with the signed stances of both on it. */
export interface SharedTarget {
  readonly target: ActorId;
  readonly one: readonly StanceId[];
  readonly other: readonly StanceId[];
}

/** Each list in order of the targets' ids. */
export interface Agreement {
  readonly same: readonly SharedTarget[];
  readonly opposite: readonly SharedTarget[];
  readonly onlyOne: readonly SharedTarget[];
  readonly onlyOther: readonly SharedTarget[];
  /** Both speak, and at least one of them with both signs. */
  readonly mixed: readonly SharedTarget[];
}

const SILENT: ReadonlyMap<ActorId, Position> = new Map();

/** What has no sign does not count. */
export function indexSpeakers(stances: readonly SignedStance[]): Speakers {
  const speakers = new Map<ActorId, Map<ActorId, Position>>();
  for (const { id, source, target, sign } of stances) {
    if (sign === 0) continue;
    const positions = speakers.get(source) ?? new Map<ActorId, Position>();
    const known = positions.get(target);
    positions.set(target, {
      sign: known === undefined || known.sign === sign ? sign : 0,
      stances: [...(known?.stances ?? []), id],
    });
    speakers.set(source, positions);
  }
  return speakers;
}

/** With itself an actor agrees on everything. */
export function compareActors(speakers: Speakers, one: ActorId, other: ActorId): Agreement {
  const ofOne = speakers.get(one) ?? SILENT;
  const ofOther = speakers.get(other) ?? SILENT;
  const found: Record<keyof Agreement, SharedTarget[]> = {
    same: [],
    opposite: [],
    onlyOne: [],
    onlyOther: [],
    mixed: [],
  };
  for (const target of new Set([...ofOne.keys(), ...ofOther.keys()])) {
    const here = ofOne.get(target);
    const there = ofOther.get(target);
    found[one === other ? 'same' : relate(here, there)].push({
      target,
      one: here?.stances ?? [],
      other: there?.stances ?? [],
    });
  }
  for (const list of Object.values(found)) list.sort((a, b) => (a.target < b.target ? -1 : 1));
  return found;
}

function relate(one: Position | undefined, other: Position | undefined): keyof Agreement {
  if (one === undefined) return 'onlyOther';
  if (other === undefined) return 'onlyOne';
  if (one.sign === 0 || other.sign === 0) return 'mixed';
  return one.sign === other.sign ? 'same' : 'opposite';
}
