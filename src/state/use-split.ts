// Into which groups do the visible signed pairs fall? Asked beside the page whenever other pairs are visible.
import { queryOptions, skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { countPairs } from '../graph/count-pairs.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { SignedNet, SplitKind } from '../graph/partition/signed-edge.ts';
import { buildNet, readSplit } from '../graph/read-split.ts';
import { findScenePairs } from '../view/find-scene-pairs.ts';
import type { Scene } from '../view/scene.ts';
import { type ShownSplit, wantedSplit } from '../view/shown-split.ts';
import type { ViewState } from '../view/view-state.ts';
import type { SplitAnswer } from '../workers/request-split.ts';
import { queryClient } from './query-client.ts';

/** Answers are small, but whoever filters asks for many. */
const KEPT_MS = 10 * 60 * 1000;

/** One search runs at a time: another question ends the one before. */
let running: AbortController | null = null;

/** Null where no split is wanted; then nothing is computed either. */
export function useSplit(index: GraphIndex, scene: Scene, view: ViewState): ShownSplit | null {
  const kind = wantedSplit(view);
  const { unsigned } = view;
  const wanted = kind !== null;
  const asked = useMemo(() => {
    if (!wanted) return null;
    const pairs = findScenePairs(scene, index, unsigned);
    const { signed, tooLittle } = countPairs(pairs);
    return { pairs, signed, net: tooLittle ? null : buildNet(signed) };
  }, [wanted, scene, index, unsigned]);
  const { data, isError } = useQuery(splitQuery(asked?.net ?? null, kind ?? 'camps'));
  const found = data?.found;
  const split = useMemo(
    () => (asked?.net && found !== undefined ? readSplit(asked.signed, found) : null),
    [asked, found],
  );
  return useMemo(() => {
    if (asked === null || kind === null) return null;
    const { pairs, net } = asked;
    if (net === null) return { kind, pairs, split: null, state: 'lacking' };
    return { kind, pairs, split, state: isError ? 'failed' : (data?.state ?? 'solving') };
  }, [asked, kind, split, data, isError]);
}

/** What is known by now becomes the answer. */
export function stopSplitting(): void {
  running?.abort(new Error('The search was stopped before it had found anything.'));
}

export function splitAgain(): void {
  void queryClient.resetQueries({ queryKey: ['split'], type: 'active' });
}

/** Equal nets have equal answers, whoever their nodes are. */
function splitQuery(net: SignedNet | null, kind: SplitKind) {
  return queryOptions({
    queryKey: ['split', kind, net === null ? '' : nameNet(net)] as const,
    queryFn:
      net === null
        ? skipToken
        : async ({ signal, queryKey }): Promise<SplitAnswer> => {
            const stop = new AbortController();
            running = stop;
            const { requestSplit } = await import('../workers/request-split.ts');
            return requestSplit(net, kind, {
              signal,
              stop: stop.signal,
              onProgress: (soFar) => queryClient.setQueryData<SplitAnswer>(queryKey, soFar),
            });
          },
    // Who left before the end and comes back has it looked for anew.
    staleTime: ({ state }) => (state.data?.state === 'solving' ? 0 : Number.POSITIVE_INFINITY),
    gcTime: KEPT_MS,
  });
}

function nameNet({ edges }: SignedNet): string {
  return edges.map(({ a, b, sign }) => `${a}${sign === 1 ? '+' : '-'}${b}`).join(' ');
}
