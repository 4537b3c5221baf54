// On what do two speakers say the same with a sign, on what the opposite, and on what does only one of them speak?
import type { Sign, StanceId } from '../model/stance-graph.ts';

/** Who says it, with which sign, about what: an actor about another, or an outlet about a pair of actors. */
export interface Statement<Speaker extends string, Target extends string> {
  readonly id: StanceId;
  readonly source: Speaker;
  readonly target: Target;
  readonly sign: Sign;
}

/** What one speaker says of one target. */
interface Position {
  /** 0: both signs, so it neither agrees nor disagrees with anybody. */
  readonly sign: Sign;
  readonly stances: readonly StanceId[];
}

/** What each says, by speaker and target. */
export type Speakers<Speaker extends string, Target extends string> = ReadonlyMap<
  Speaker,
  ReadonlyMap<Target, Position>
>;

/** One target, with the signed stances of both on it. */
export interface SharedTarget<Target extends string> {
  readonly target: Target;
  readonly one: readonly StanceId[];
  readonly other: readonly StanceId[];
}

export type Outcome = keyof Agreement<string>;

/** Each list in order of the targets. */
export interface Agreement<Target extends string> {
  readonly same: readonly SharedTarget<Target>[];
  readonly opposite: readonly SharedTarget<Target>[];
  readonly onlyOne: readonly SharedTarget<Target>[];
  readonly onlyOther: readonly SharedTarget<Target>[];
  /** Both speak, and at least one of them with both signs. */
  readonly mixed: readonly SharedTarget<Target>[];
}

/** What has no sign does not count. */
export function indexSpeakers<Speaker extends string, Target extends string>(
  statements: readonly Statement<Speaker, Target>[],
): Speakers<Speaker, Target> {
  const speakers = new Map<Speaker, Map<Target, Position>>();
  for (const { id, source, target, sign } of statements) {
    if (sign === 0) continue;
    const positions = speakers.get(source) ?? new Map<Target, Position>();
    const known = positions.get(target);
    positions.set(target, {
      sign: known === undefined || known.sign === sign ? sign : 0,
      stances: [...(known?.stances ?? []), id],
    });
    speakers.set(source, positions);
  }
  return speakers;
}

/** With itself everyone agrees on everything. */
export function compareSpeakers<Speaker extends string, Target extends string>(
  speakers: Speakers<Speaker, Target>,
  one: Speaker,
  other: Speaker,
): Agreement<Target> {
  const ofOne: ReadonlyMap<Target, Position> = speakers.get(one) ?? new Map();
  const ofOther: ReadonlyMap<Target, Position> = speakers.get(other) ?? new Map();
  const found: Record<Outcome, SharedTarget<Target>[]> = {
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

function relate(one: Position | undefined, other: Position | undefined): Outcome {
  if (one === undefined) return 'onlyOther';
  if (other === undefined) return 'onlyOne';
  if (one.sign === 0 || other.sign === 0) return 'mixed';
  return one.sign === other.sign ? 'same' : 'opposite';
}
