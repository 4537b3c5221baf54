// How much of the data is shown at the moment?
import { describeCounts } from '../../view/describe-scene.ts';
import type { Scene } from '../../view/scene.ts';

export function StatusLine({ scene, className }: { scene: Scene; className?: string | undefined }) {
  const { actors, stances } = scene.counts;
  const all = actors.shown === actors.total && stances.shown === stances.total;
  return (
    <p className={className} role="status">
      {all
        ? `Showing all ${actors.total} actors, all ${stances.total} stances`
        : describeCounts(scene.counts)}
    </p>
  );
}
