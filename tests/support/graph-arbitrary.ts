// Which datasets and criteria could there be? For laws that hold whatever the data and the filters.
import fc from 'fast-check';
import type { Criteria } from '../../src/graph/criteria.ts';
import type { Unmatched } from '../../src/graph/filter.ts';
import { type GraphIndex, indexGraph } from '../../src/graph/index-graph.ts';
import {
  ACTOR_KINDS,
  type ActorId,
  type ActorKind,
  isQuote,
  type StanceKindId,
  VOICES,
} from '../../src/model/stance-graph.ts';
import {
  buildActor,
  buildArticle,
  buildDataset,
  buildRecord,
  buildStance,
} from './build-dataset.ts';

const ACTORS = ['arn', 'bel', 'cor', 'dun', 'eld', 'fen'] as const;
const KINDS = ['condemns', 'supports', 'demands'] as const;
const OUTLETS = ['Daily', 'Élan', 'Post'] as const;
const TOPICS = ['harbour', 'fees'] as const;
const DATES = ['2031', '2031-05', '2031-05-02', '2031-05-03', '2031-06-01'] as const;
const TEXTS = ['', 'harbour', 'Élan', 'arn', 'closed', 'nobody says this'] as const;

const evidence = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      article: fc.constantFrom('0', '1', '2').map((at) => `article-${at}`),
      exact: fc.constantFrom('The harbour is closed.', 'Nothing was said.', 'They refused élan.'),
      voice: fc.constantFrom(...VOICES),
    }),
  },
  { weight: 1, arbitrary: fc.constant(buildRecord('EVENTS:1')) },
);

const stanceParts = fc.record(
  {
    source: fc.constantFrom(...ACTORS),
    kind: fc.constantFrom(...KINDS),
    target: fc.constantFrom(...ACTORS),
    evidence: fc.array(evidence, { minLength: 1, maxLength: 3 }),
    topic: fc.constantFrom(...TOPICS),
    value: fc.constantFrom(...DATES),
    withdrawn: fc.boolean(),
  },
  { requiredKeys: ['source', 'kind', 'target', 'evidence'] },
);

export const anyIndex: fc.Arbitrary<GraphIndex> = fc
  .record({
    // Each actor is at most part of an earlier one, so there is no cycle.
    actors: fc.tuple(
      ...ACTORS.map((_, at) =>
        fc.record({
          kind: fc.constantFrom<ActorKind>('state', 'person', 'organisation'),
          parent: fc.integer({ min: -2, max: at - 1 }),
        }),
      ),
    ),
    stances: fc.array(stanceParts, { maxLength: 14 }),
  })
  .map(({ actors, stances }) =>
    indexGraph(
      buildDataset({
        actors: actors.map(({ kind, parent }, at) => {
          const partOf = ACTORS[parent];
          const name = ACTORS[at] ?? '';
          return buildActor(partOf === undefined ? { id: name, kind } : { id: name, kind, partOf });
        }),
        articles: OUTLETS.map((outlet, at) => buildArticle({ id: `article-${at}`, outlet })),
        stances: stances.map(({ source, kind, target, withdrawn, value, ...parts }, at) =>
          buildStance(`${source} ${kind} ${target}`, {
            id: `stance-${at}`,
            ...(parts.topic === undefined ? {} : { topic: parts.topic }),
            evidence: parts.evidence,
            ...(value === undefined ? {} : { date: { value, certainty: 'stated' as const } }),
            ...(withdrawn === true ? { status: 'withdrawn' as const } : {}),
          }),
        ),
      }),
    ),
  );

const keep = <Value>(values: readonly Value[]) =>
  fc.option(fc.subarray([...values]), { nil: null, freq: 2 });

export const anyCriteria: fc.Arbitrary<Criteria> = fc.record({
  stance: keep(KINDS.map((kind) => kind as string as StanceKindId)),
  voice: keep(VOICES),
  outlet: keep<string>(OUTLETS),
  kind: keep(ACTOR_KINDS),
  topic: keep<string>(TOPICS),
  actor: fc.subarray(
    ACTORS.map((actor) => actor as string as ActorId),
    { maxLength: 2 },
  ),
  hops: fc.integer({ min: 1, max: 3 }),
  from: fc.option(fc.constantFrom(...DATES), { nil: null, freq: 2 }),
  to: fc.option(fc.constantFrom(...DATES), { nil: null, freq: 2 }),
  q: fc.constantFrom(...TEXTS),
  unmatched: fc.boolean(),
  by: fc.constantFrom('name' as const, 'state' as const),
});

/** Any data with any of its quotes not found in the text, and the same data without these quotes. */
export const anyChecked: fc.Arbitrary<{
  readonly index: GraphIndex;
  readonly unmatched: Unmatched;
  readonly matched: GraphIndex;
}> = anyIndex.chain((index) => {
  const { stances } = index.dataset;
  const quotes = stances.flatMap(({ evidence }) => evidence.filter(isQuote));
  return fc.subarray(quotes).map((lost) => {
    const unmatched: Unmatched = new Set(lost);
    const kept = stances
      .map((stance) => ({
        ...stance,
        evidence: stance.evidence.filter((piece) => !unmatched.has(piece)),
      }))
      .filter(({ evidence }) => evidence.length > 0);
    return { index, unmatched, matched: indexGraph({ ...index.dataset, stances: kept }) };
  });
});
