// What does the panel say about an actor: who it is, what it says, what is said about it?
import { alphabetically } from '../graph/alphabetical.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { ancestorsOf } from '../graph/roll-up.ts';
import type { ActorId, StanceKind } from '../model/stance-graph.ts';
import { describeReasons } from './describe-contest.ts';
import { type ActorName, nameActor } from './describe-stance.ts';
import type { ActorDetails, SameStance, StanceGroup } from './details.ts';
import { listWithdrawn } from './list-withdrawn.ts';
import { byNames, type CheckQuote, describeEntry } from './quote-card.ts';
import type { Scene, SceneStance, SceneTie } from './scene.ts';
import { tieId } from './tie-id.ts';
import { balanceVoices, hearActors } from './voice-balance.ts';
import { KIND_WORDING } from './wording.ts';

export function describeActor(
  scene: Scene,
  index: GraphIndex,
  id: ActorId,
  check: CheckQuote,
): ActorDetails | null {
  const actor = index.actorById.get(id);
  if (actor === undefined) return null;
  const members = new Set(scene.by === 'state' ? (index.membersOf.get(id) ?? [id]) : [id]);
  const parts = scene.by === 'state' ? [] : partsOf(index, id);
  const taken = scene.stances.filter(({ source }) => source === id);
  const received = scene.stances.filter(({ target }) => target === id);
  const all = index.facts.filter(
    ({ stance }) => members.has(stance.source) || members.has(stance.target),
  );
  const drawn = (each: ActorId) =>
    scene.by === 'state' ? (index.stateOf.get(each) ?? each) : each;
  const { through, ...voices } = balanceVoices(
    shownAsNamed(index, [...taken, ...received]),
    members,
  );
  const hearing = hearActors(
    index.facts.map(({ stance }) => stance),
    drawn,
  ).get(id);
  return {
    type: 'actor',
    actor,
    kindLabel: KIND_WORDING[actor.kind].label,
    partOf: ancestorsOf(actor, index.actorById).map(({ id: each, name }) => ({ id: each, name })),
    members: namesOf(
      index,
      [...members].filter((member) => member !== id),
    ),
    parts,
    shown: taken.length + received.length > 0,
    says: groupStances(scene, index, id, taken, 'target', check),
    about: groupStances(scene, index, id, received, 'source', check),
    voices,
    speaksThrough: [...through].map(([speaker, quotes]) => ({
      actor: nameActor(index, speaker),
      quotes,
    })),
    hearing: hearing ?? 'silent',
    sameStance: findSameStance(scene, index, id),
    others: scene.actors
      .flatMap((each) => (each.id === id ? [] : (index.actorById.get(each.id) ?? [])))
      .toSorted((a, b) => alphabetically(a.name, b.name)),
    partsThatSpeak: taken.length > 0 ? [] : partsThatSpeak(scene, parts),
    withdrawn: listWithdrawn(index, members),
    hidden: all.length - new Set([...taken, ...received]).size,
  };
}

/** Who is part of it, directly or further down: a state may stand only for the persons who speak. */
function partsOf(index: GraphIndex, id: ActorId): readonly ActorName[] {
  const parts = index.dataset.actors.filter((actor) =>
    ancestorsOf(actor, index.actorById).some((whole) => whole.id === id),
  );
  return namesOf(
    index,
    parts.map((part) => part.id),
  );
}

/** Those who take most first. */
function partsThatSpeak({ actors }: Scene, parts: readonly ActorName[]) {
  return parts
    .map((actor) => ({ actor, takes: actors.find(({ id }) => id === actor.id)?.takes ?? 0 }))
    .filter(({ takes }) => takes > 0)
    .toSorted((a, b) => b.takes - a.takes);
}

// Speakers are actors as named, so the ends must be too.
function shownAsNamed(index: GraphIndex, stances: readonly SceneStance[]) {
  return [...new Set(stances)].flatMap(({ id, counted }) => {
    const facts = index.stanceById.get(id);
    if (facts === undefined) return [];
    const { source, target } = facts.stance;
    return [{ source, target, evidence: counted }];
  });
}

/** Kinds in order of the vocabulary, within them the other ends in alphabetical order. */
function groupStances(
  scene: Scene,
  index: GraphIndex,
  id: ActorId,
  stances: readonly SceneStance[],
  otherEnd: 'source' | 'target',
  check: CheckQuote,
): readonly StanceGroup[] {
  return [...index.kindById.values()].flatMap((kind) => {
    const ofKind = stances.filter(({ stance }) => stance === kind.id);
    const others = namesOf(index, [...new Set(ofKind.map((each) => each[otherEnd]))]);
    return others.map((other) => ({
      kind,
      other,
      contest: describeReasons(scene, index, tieOf(kind.id, other.id)),
      stances: ofKind
        .filter((each) => each[otherEnd] === other.id)
        .flatMap((each) => {
          const facts = index.stanceById.get(each.id);
          return facts === undefined ? [] : [describeEntry(index, facts, each, check)];
        })
        .toSorted(byNames),
    }));
  });

  function tieOf(kind: StanceKind['id'], other: ActorId): SceneTie | undefined {
    const [source, target] = otherEnd === 'target' ? [id, other] : [other, id];
    const name = tieId(source, kind, target);
    return scene.ties.find((tie) => tie.id === name);
  }
}

function findSameStance(scene: Scene, index: GraphIndex, id: ActorId): readonly SameStance[] {
  const counted = scene.ties.filter((tie) => tie.counted > 0);
  return counted
    .filter(({ source, target }) => source === id && target !== id)
    .flatMap(({ target, stance }) => {
      const kind: StanceKind | undefined = index.kindById.get(stance);
      const others = counted
        .filter((tie) => tie.target === target && tie.stance === stance)
        .map(({ source }) => source)
        .filter((source) => source !== id && source !== target);
      if (kind === undefined || others.length === 0) return [];
      return [{ kind, target: nameActor(index, target), others: namesOf(index, others) }];
    })
    .toSorted((a, b) => alphabetically(a.target.name, b.target.name));
}

function namesOf(index: GraphIndex, ids: readonly ActorId[]): readonly ActorName[] {
  return ids.map((id) => nameActor(index, id)).toSorted((a, b) => alphabetically(a.name, b.name));
}
