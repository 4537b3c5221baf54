// Which filters are set, in words?
import type { Criteria } from '../graph/criteria.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { describeDay } from './date-wording.ts';
import { nameActor } from './describe-stance.ts';
import { countOf, KIND_WORDING, VOICE_WORDING } from './wording.ts';

/** One phrase for each; empty where everything is kept. */
export function describeFilters(criteria: Criteria, index: GraphIndex): readonly string[] {
  const { stance, voice, outlet, kind, topic, actor, hops, q, by, unmatched } = criteria;
  const focus = actor.map((id) => nameActor(index, id).name).join(', ');
  const phrases = [
    listValues(
      'stance',
      stance?.map((id) => index.kindById.get(id)?.label ?? id),
    ),
    listValues(
      'voice',
      voice?.map((each) => VOICE_WORDING[each].label),
    ),
    listValues('outlet', outlet),
    listValues(
      'kind of actor',
      kind?.map((each) => KIND_WORDING[each].label),
    ),
    listValues('topic', topic),
    describeDates(criteria),
    q === '' ? null : `with the words “${q}”`,
    describeFocus(focus, hops),
    by === 'state' ? 'actors by state' : null,
    unmatched ? 'quotes counted that do not match the text' : null,
  ];
  return phrases.filter((phrase) => phrase !== null);
}

function listValues(name: string, values: readonly string[] | null | undefined): string | null {
  if (values === null || values === undefined) return null;
  return `${name}: ${values.length === 0 ? 'none' : values.join(', ')}`;
}

function describeFocus(actors: string, hops: number): string | null {
  if (actors === '') return null;
  return hops === 0 ? `only ties among ${actors}` : `within ${countOf(hops, 'step')} of ${actors}`;
}

function describeDates({ from, to }: Pick<Criteria, 'from' | 'to'>): string | null {
  if (from === null && to === null) return null;
  if (from === null) return `dated up to ${describeDay(to ?? '')}`;
  if (to === null) return `dated from ${describeDay(from)}`;
  return `dated ${describeDay(from)} to ${describeDay(to)}`;
}
