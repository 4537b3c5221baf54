// What has this actor to do with another: compare the two, or look how they are connected?
import { Columns2, Waypoints } from 'lucide-react';
import type { Actor, ActorId } from '../../model/stance-graph.ts';
import { changeView } from '../../state/view-store.ts';
import { compareActors, connectActors } from '../../view/change-view.ts';
import { PickActor } from './PickActor.tsx';

interface Props {
  readonly actor: ActorId;
  readonly others: readonly Actor[];
}

export function PairActions({ actor, others }: Props) {
  return (
    <>
      <PickActor
        label="Compare with…"
        icon={<Columns2 size={16} aria-hidden />}
        actors={others}
        onPick={({ id }) => changeView((view) => compareActors(view, [actor, id]))}
      />
      <PickActor
        label="How connected with…"
        icon={<Waypoints size={16} aria-hidden />}
        actors={others}
        onPick={({ id }) => changeView((view) => connectActors(view, [actor, id]))}
      />
    </>
  );
}
