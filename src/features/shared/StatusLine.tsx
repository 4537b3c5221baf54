// How much of the data is shown at the moment?
import { describeShown, isPart } from '../../view/describe-scene.ts';
import type { Scene } from '../../view/scene.ts';

export function StatusLine({ scene, className }: { scene: Scene; className?: string | undefined }) {
  return (
    <p className={className} role="status" data-part={isPart(scene.counts) || undefined}>
      {describeShown(scene)}
    </p>
  );
}
