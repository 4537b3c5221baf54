// What has this actor to do with another: compare the two, or look how they are connected?
import { Columns2, Waypoints } from 'lucide-react';
import type { ActorId } from '../../model/stance-graph.ts';
import { changeView } from '../../state/view-store.ts';
import { compareActors, connectActors } from '../../view/change-view.ts';
import type { ActorName } from '../../view/describe-stance.ts';
import { PickActor } from './PickActor.tsx';

interface Props {
  readonly actor: ActorId;
  readonly others: readonly ActorName[];
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
        label="How is it connected with…"
        icon={<Waypoints size={16} aria-hidden />}
        actors={others}
        onPick={({ id }) => changeView((view) => connectActors(view, [actor, id]))}
      />
    </>
  );
}
