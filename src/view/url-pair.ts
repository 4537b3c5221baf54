// How does the address name two actors, one beside the other? `russia~united-states`, in the order given.
import type { ActorId } from '../model/stance-graph.ts';
import { readId } from './url-id.ts';
import { single, type UrlParam } from './url-param.ts';
import type { ActorPair } from './view-state.ts';

/** The first stands left, or is where the way begins; so the two are not sorted. */
export const pairParam: UrlParam<ActorPair | null> = single<ActorPair | null>(
  null,
  parsePair,
  (pair) => pair?.join('~') ?? '',
  'Two actors are written with their ids, as in a~b.',
);

function parsePair(text: string): ActorPair | undefined {
  const [first = '', second = '', ...more] = text.split('~');
  const one = readId<ActorId>(first);
  const other = readId<ActorId>(second);
  return one === undefined || other === undefined || more.length > 0 ? undefined : [one, other];
}
