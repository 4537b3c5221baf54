// How does the address name two actors or outlets, one beside the other? `russia~united-states`, in the order given.
import type { ActorId } from '../model/stance-graph.ts';
import { readId } from './url-id.ts';
import { bad, single, type UrlParam } from './url-param.ts';
import { decodeText, encodeText } from './url-text.ts';
import type { ActorPair, OutletPair } from './view-state.ts';

/** The first stands left, or is where the way begins; so the two are not sorted. */
export const pairParam: UrlParam<ActorPair | null> = single<ActorPair | null>(
  null,
  parsePair,
  (pair) => pair?.join('~') ?? '',
  'Two actors are written with their ids, as in a~b.',
);

/** Names are any text, so each is written by itself and a `~` in one is `%7E`. */
export const outletPairParam: UrlParam<OutletPair | null> = {
  write: (pair) => pair?.map(encodeText).join('~') ?? null,
  read(text) {
    const [one, other, ...more] = text.split('~').map(decodeText);
    return one && other && more.length === 0
      ? { value: [one, other], bad: [] }
      : bad(text, 'Two outlets are written with their names, as in A~B.');
  },
};

function parsePair(text: string): ActorPair | undefined {
  const [first = '', second = '', ...more] = text.split('~');
  const one = readId<ActorId>(first);
  const other = readId<ActorId>(second);
  return one === undefined || other === undefined || more.length > 0 ? undefined : [one, other];
}
