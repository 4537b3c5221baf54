// What does the panel say while nothing is selected: what this graph shows and how to read it?
import { alphabetically } from '../graph/alphabetical.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { ActorId } from '../model/stance-graph.ts';
import { describeData } from './describe-data.ts';
import { type ActorName, nameActor } from './describe-stance.ts';
import type { OverviewDetails } from './details.ts';
import type { Scene } from './scene.ts';
import { type Hearing, hearActors } from './voice-balance.ts';

const MOST_SPEAKING = 5;

const HOW_TO_READ: readonly string[] = [
  'A line runs from the actor who takes a stance to the actor it is about. Its colour, dash, end and sign name the stance.',
  'A line is as wide as the number of outlets that report it. Repetition by one outlet adds nothing.',
  'Select a line or an actor to read the words it rests on. A line without words, from a machine-coded record, says so.',
  'Direct speech, paraphrase and the outlet’s own narration are kept apart: the filter “Voice” keeps the voices you choose.',
];

const CONTESTED =
  'A line broken by a disc of two halves is contested: the opposite stance stands on the same pair. Select it to read both accounts side by side.';
const HOLLOW =
  'A hollow line, two thin strokes, rests on words that do not stand in the text, or stand there several times.';

export function describeOverview(scene: Scene, index: GraphIndex): OverviewDetails {
  const { dataset } = index;
  return {
    type: 'overview',
    title: dataset.title,
    description: dataset.description ?? null,
    counts: scene.counts,
    scope: describeData(index),
    mostSpeaking: scene.actors
      .filter(({ takes }) => takes > 0)
      .toSorted((a, b) => b.takes - a.takes || alphabetically(a.name, b.name))
      .slice(0, MOST_SPEAKING)
      .map(({ id, name, takes }) => ({ actor: { id, name }, takes })),
    heard: groupByHearing(scene, index),
    vocabulary: dataset.vocabulary,
    howToRead: [
      ...HOW_TO_READ,
      ...(scene.contests.length > 0 ? [CONTESTED] : []),
      ...describeHollowLines(scene),
    ],
  };
}

/** Who is at an end of a stance, as drawn: a state speaks if anybody rolled up into it does. */
function groupByHearing({ by }: Scene, index: GraphIndex): OverviewDetails['heard'] {
  const drawn = (id: ActorId) => (by === 'state' ? (index.stateOf.get(id) ?? id) : id);
  const hearings = hearActors(
    index.facts.map(({ stance }) => stance),
    drawn,
  );
  const ends = new Set(
    index.facts.flatMap(({ stance }) => [drawn(stance.source), drawn(stance.target)]),
  );
  const those = (wanted: Hearing): readonly ActorName[] =>
    [...hearings]
      .flatMap(([id, hearing]) =>
        hearing === wanted && ends.has(id) ? [nameActor(index, id)] : [],
      )
      .toSorted((a, b) => alphabetically(a.name, b.name));
  return {
    quoted: those('quoted'),
    through: those('through'),
    paraphrased: those('paraphrased'),
    silent: those('silent'),
  };
}

function describeHollowLines({ ties }: Scene): readonly string[] {
  const hollow = ties.filter((tie) => tie.hollow);
  if (hollow.length === 0) return [];
  const counts = hollow.some(({ counted }) => counted > 0);
  return [`${HOLLOW} It is ${counts ? 'counted, as you asked' : 'in no count and no width'}.`];
}
