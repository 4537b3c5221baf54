// What do two have to do with each other: actors compared or as a chain of ties, outlets compared?
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { useViewStore } from '../../state/view-store.ts';
import { describeComparison } from '../../view/describe-comparison.ts';
import { describeOutlets } from '../../view/describe-outlets.ts';
import { describePaths, type PathChain } from '../../view/describe-paths.ts';
import type { CheckQuote } from '../../view/quote-card.ts';
import type { Scene } from '../../view/scene.ts';
import type { ActorPair, OutletPair, Selection } from '../../view/view-state.ts';
import { focusPanel } from '../shared/keep-focus.ts';
import { ComparePanel } from './ComparePanel.tsx';
import details from './Details.module.css';
import { OutletsPanel } from './OutletsPanel.tsx';
import { PathPanel } from './PathPanel.tsx';

interface Shared {
  readonly index: GraphIndex;
  readonly scene: Scene;
  readonly check: CheckQuote;
  /** What of the picture is meant, as long as the panel is there. */
  readonly onLight: (lit: readonly Selection[]) => void;
}

interface Props extends Shared {
  readonly pair: ActorPair;
}

const NOTHING: readonly Selection[] = [];

/** The list of actors went away with the panel that it was opened from, and the focus with it. */
function useFocusOfChoice(): void {
  useEffect(() => {
    const chosen = useViewStore.getState().step === 'push';
    if (chosen && document.activeElement === document.body) focusPanel();
  }, []);
}

function useLight(lit: readonly Selection[], onLight: Props['onLight']): void {
  const light = useEffectEvent(onLight);
  useEffect(() => {
    light(lit);
    return () => light(NOTHING);
  }, [lit]);
}

export function Compared({ index, scene, pair, check, onLight }: Props) {
  const comparison = useMemo(
    () => describeComparison(scene, index, pair, check),
    [scene, index, pair, check],
  );
  const lit = useMemo(() => pair.map((id): Selection => ({ type: 'actor', id })), [pair]);
  useLight(lit, onLight);
  useFocusOfChoice();
  return (
    <div className={details['details']}>
      {comparison !== null && <ComparePanel comparison={comparison} />}
    </div>
  );
}

export function Connected({ index, scene, pair, check, onLight }: Props) {
  const connection = useMemo(
    () => describePaths(scene, index, pair, check),
    [scene, index, pair, check],
  );
  const [pointed, setPointed] = useState<PathChain | null>(null);
  const lit = useMemo(() => {
    const chains = pointed === null ? (connection?.chains ?? []) : [pointed];
    return chains.flatMap(({ steps }) => steps.flat().map(({ tie }) => selectionOf(tie)));
  }, [connection, pointed]);
  useLight(lit, onLight);
  useFocusOfChoice();
  return (
    <div className={details['details']}>
      {connection !== null && <PathPanel connection={connection} onPoint={setPointed} />}
    </div>
  );
}

export function ComparedOutlets({
  index,
  scene,
  outlets,
  check,
  onLight,
}: Shared & { readonly outlets: OutletPair }) {
  const comparison = useMemo(
    () => describeOutlets(scene, index, outlets, check),
    [scene, index, outlets, check],
  );
  // Where they report opposite signs is what a reader looks for in the picture.
  const lit = useMemo(
    () =>
      comparison.groups
        .filter(({ outcome }) => outcome === 'opposite' || outcome === 'mixed')
        .flatMap(({ rows }) => rows)
        .flatMap(({ source, target }) =>
          scene.ties.filter((tie) => tie.source === source?.id && tie.target === target.id),
        )
        .map(selectionOf),
    [comparison, scene],
  );
  useLight(lit, onLight);
  useFocusOfChoice();
  return (
    <div className={details['details']}>
      <OutletsPanel comparison={comparison} />
    </div>
  );
}

function selectionOf({ source, target, stance }: Scene['ties'][number]): Selection {
  return { type: 'tie', source, target, stance };
}
