// How much of the data is shown at the moment?
import { describeCounts, describeHollow } from '../../view/describe-scene.ts';
import type { Scene } from '../../view/scene.ts';
import { countOf } from '../../view/wording.ts';

export function StatusLine({ scene, className }: { scene: Scene; className?: string | undefined }) {
  return (
    <p className={className} role="status" data-part={isPart(scene) || undefined}>
      {describeShown(scene)}
    </p>
  );
}

function describeShown(scene: Scene): string {
  const hollow = describeHollow(scene);
  return hollow === '' ? describeCounted(scene) : `${describeCounted(scene)}; ${hollow}`;
}

function isPart({ counts: { actors, stances } }: Pick<Scene, 'counts'>): boolean {
  return actors.shown < actors.total || stances.shown < stances.total;
}

function describeCounted({ counts }: Scene): string {
  const { actors, stances } = counts;
  if (stances.total === 0) return 'There are no stances to show';
  if (isPart({ counts })) return describeCounts(counts);
  return `Showing ${allOf(actors.total, 'actor')}, ${allOf(stances.total, 'stance')}`;
}

function allOf(total: number, one: string): string {
  return total === 1 ? countOf(total, one) : `all ${countOf(total, one)}`;
}
