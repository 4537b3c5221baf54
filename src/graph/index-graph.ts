// What is looked up again and again? The dataset as maps and facts, made once per dataset.
import { type DateSpan, parseDateSpan } from '../model/date-span.ts';
import {
  type Actor,
  type ActorId,
  type Article,
  type ArticleId,
  type Dataset,
  type Evidence,
  isQuote,
  type Stance,
  type StanceId,
  type StanceKind,
  type StanceKindId,
  type Voice,
} from '../model/stance-graph.ts';
import { rollUp } from './roll-up.ts';

export interface EvidenceFacts {
  readonly evidence: Evidence;
  /** Its place in the evidence of its stance, from 0. */
  readonly place: number;
  /** Null for a record: nobody published its words, because it has none. */
  readonly outlet: string | null;
  readonly voice: Voice | null;
}

export interface StanceFacts {
  readonly stance: Stance;
  readonly kind: StanceKind;
  readonly sourceState: ActorId;
  readonly targetState: ActorId;
  readonly span: DateSpan | null;
  readonly topic: string | null;
  readonly evidence: readonly EvidenceFacts[];
}

export interface GraphIndex {
  readonly dataset: Dataset;
  readonly kindById: ReadonlyMap<StanceKindId, StanceKind>;
  readonly actorById: ReadonlyMap<ActorId, Actor>;
  readonly articleById: ReadonlyMap<ArticleId, Article>;
  /** Withdrawn stances too. */
  readonly stanceById: ReadonlyMap<StanceId, StanceFacts>;
  /** In order of the dataset, without the withdrawn ones. */
  readonly facts: readonly StanceFacts[];
  readonly stateOf: ReadonlyMap<ActorId, ActorId>;
  /** The actors that are rolled up into one, itself included, in order of the dataset. */
  readonly membersOf: ReadonlyMap<ActorId, readonly ActorId[]>;
  /** Those behind at least one stance, in order of code units. */
  readonly outlets: readonly string[];
  readonly topics: readonly string[];
}

export function indexGraph(dataset: Dataset): GraphIndex {
  const kindById = new Map(dataset.vocabulary.map((kind) => [kind.id, kind]));
  const actorById = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  const articleById = new Map(dataset.articles.map((article) => [article.id, article]));
  const stateOf = rollUp(actorById);
  const stanceById = new Map<StanceId, StanceFacts>();
  for (const stance of dataset.stances) {
    const kind = kindById.get(stance.stance);
    if (kind === undefined) continue;
    stanceById.set(stance.id, {
      stance,
      kind,
      sourceState: stateOf.get(stance.source) ?? stance.source,
      targetState: stateOf.get(stance.target) ?? stance.target,
      span: stance.date === undefined ? null : parseDateSpan(stance.date.value),
      topic: stance.topic ?? null,
      evidence: stance.evidence.map((evidence, place) =>
        isQuote(evidence)
          ? {
              evidence,
              place,
              outlet: articleById.get(evidence.article)?.outlet ?? null,
              voice: evidence.voice,
            }
          : { evidence, place, outlet: null, voice: null },
      ),
    });
  }
  const facts = [...stanceById.values()].filter(({ stance }) => stance.status !== 'withdrawn');
  return {
    dataset,
    kindById,
    actorById,
    articleById,
    stanceById,
    facts,
    stateOf,
    membersOf: gatherMembers(stateOf),
    outlets: distinct(facts.flatMap(({ evidence }) => evidence.map(({ outlet }) => outlet))),
    topics: distinct(facts.map(({ topic }) => topic)),
  };
}

function gatherMembers(
  stateOf: ReadonlyMap<ActorId, ActorId>,
): ReadonlyMap<ActorId, readonly ActorId[]> {
  const membersOf = new Map<ActorId, ActorId[]>();
  for (const [actor, state] of stateOf) {
    const members = membersOf.get(state);
    if (members === undefined) membersOf.set(state, [actor]);
    else members.push(actor);
  }
  return membersOf;
}

function distinct(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== null).toSorted();
}
