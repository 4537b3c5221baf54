// What stands in the panel: what is selected, two actors compared or connected, or how all divide?
import { memo, useDeferredValue, useMemo } from 'react';
import { Details } from '../features/details/Details.tsx';
import { DossierButton } from '../features/export/DossierButton.tsx';
import { lazyPart } from '../features/shared/lazy-part.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { describePicture } from '../view/describe-picture.ts';
import { describeSelection } from '../view/describe-selection.ts';
import type { CheckQuote } from '../view/quote-card.ts';
import type { Scene } from '../view/scene.ts';
import type { ShownSplit } from '../view/shown-split.ts';
import type { Selection, ViewState } from '../view/view-state.ts';

const Compared = lazyPart(async () => (await import('../features/details/PairPanel.tsx')).Compared);
const SplitPanel = lazyPart(
  async () => (await import('../features/details/SplitPanel.tsx')).SplitPanel,
);
const ComparedOutlets = lazyPart(
  async () => (await import('../features/details/PairPanel.tsx')).ComparedOutlets,
);
const Connected = lazyPart(
  async () => (await import('../features/details/PairPanel.tsx')).Connected,
);

const StoryBox = lazyPart(async () => (await import('../features/story/StoryBox.tsx')).StoryBox);

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly check: CheckQuote;
  /** Null where no split is wanted. */
  readonly split: ShownSplit | null;
  /** What the panel means in the picture beyond the selection. */
  readonly onLight: (lit: readonly Selection[]) => void;
}

export function DetailsPanel({ index, view, scene, check, split, onLight }: Props) {
  const { sel, cmp, path, outlets } = view;
  const free = sel === null && cmp === null && path === null && outlets === null;
  // What was there stays until the other part is here and drawn.
  const divided = useDeferredValue(free && view.split !== null) && free && split !== null;
  // Filters and splits leave the picture the first frame; the words follow in the next ones.
  const latest = useMemo(
    () => ({ index, view, scene, check, split, onLight }),
    [index, view, scene, check, split, onLight],
  );
  const settled = useDeferredValue(latest);
  return (
    <>
      {index.dataset.story !== undefined && index.dataset.story.length > 0 && (
        <StoryBox index={index} view={view} free={free && view.split === null} />
      )}
      {divided ? (
        <SplitPanel index={index} view={view} scene={scene} shown={split} check={check} />
      ) : (
        <Chosen {...(isAboutTheSame(latest, settled) ? settled : latest)} />
      )}
    </>
  );
}

/** Other data or another selection are shown at once: what is left of the former says nothing of them. */
function isAboutTheSame(one: Props, other: Props): boolean {
  const [a, b] = [one.view, other.view];
  return (
    one.index === other.index &&
    a.sel === b.sel &&
    a.cmp === b.cmp &&
    a.path === b.path &&
    a.outlets === b.outlets
  );
}

const Chosen = memo(({ index, view, scene, check, split, onLight }: Props) => {
  const { sel, cmp, path, outlets } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other filters are another scene.
  const inWords = useMemo(() => describePicture(scene, index, view, split), [scene, index, split]);
  return useMemo(() => {
    const shared = { index, scene, check, onLight };
    if (cmp !== null) return <Compared pair={cmp} {...shared} />;
    if (path !== null) return <Connected pair={path} {...shared} />;
    if (outlets !== null) return <ComparedOutlets outlets={outlets} {...shared} />;
    const dossier = sel?.type === 'actor' && (
      <DossierButton key={sel.id} index={index} scene={scene} actor={sel.id} />
    );
    const details = describeSelection(scene, index, sel, check);
    return <Details details={details} index={index} inWords={inWords} actorTools={dossier} />;
  }, [index, sel, cmp, path, outlets, scene, check, onLight, inWords]);
});
