// Who stands where toward whom, as a picture?
import { Suspense, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CanvasHandle } from '../../canvas/picture.ts';
import { readPictureTokens } from '../../canvas/picture-tokens.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { ActorId } from '../../model/stance-graph.ts';
import { useSheetTop } from '../../state/details-sheet.ts';
import { useFresh } from '../../state/fresh-stances.ts';
import { useLayoutTicks } from '../../state/layout-progress.ts';
import type { Layout } from '../../state/use-layout.ts';
import { useReducedMotion } from '../../state/use-media.ts';
import { useColourKey } from '../../state/use-theme.ts';
import { changeView } from '../../state/view-store.ts';
import {
  clearSelection,
  focusActor,
  moveCamera,
  placePin,
  select,
} from '../../view/change-view.ts';
import { formatCount } from '../../view/count-wording.ts';
import { divideScene } from '../../view/divide-scene.ts';
import type { Scene } from '../../view/scene.ts';
import type { ShownSplit } from '../../view/shown-split.ts';
import type { Selection, ViewState } from '../../view/view-state.ts';
import { LANDING } from '../shared/keep-focus.ts';
import { lazyPart } from '../shared/lazy-part.ts';
import { STAGE } from '../shared/stage-size.ts';
import { GraphTwin } from './GraphTwin.tsx';
import styles from './GraphView.module.css';
import { HoverLine } from './HoverLine.tsx';
import { Legend } from './Legend.tsx';
import { arrivedCanvas, loadCanvas, type MountCanvas } from './load-canvas.ts';
import { PictureFailed } from './PictureFailed.tsx';
import { Toolbar } from './Toolbar.tsx';

// Few filters leave nothing.
const EmptyResult = lazyPart(
  async () => (await import('../shared/EmptyResult.tsx')).EmptyResult,
  () => <p className={styles['failed']}>Nothing is left by these filters.</p>,
);
// Most layouts are done before anybody could read it.
const LayoutProgress = lazyPart(
  async () => (await import('./LayoutProgress.tsx')).LayoutProgress,
  () => null,
);

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly scene: Scene;
  /** At all dates. */
  readonly framed: Scene;
  readonly layout: Layout;
  /** Names are measured in it, so nothing is drawn before it is there. */
  readonly fonts: boolean;
  readonly onPainted: () => void;
  /** What is pointed at outside of the picture. */
  readonly lit: readonly Selection[];
  /** Null where no groups are shown. */
  readonly split: ShownSplit | null;
  readonly onHover?: ((hovered: Selection | null) => void) | undefined;
  /** In a small box: the tools lie over the picture. */
  readonly compact?: boolean;
}

export function GraphView({
  index,
  view,
  scene,
  framed,
  layout,
  fonts,
  onPainted,
  lit,
  split,
  onHover,
  compact = false,
}: Props) {
  const positions = fonts ? layout.positions : null;
  const ticks = useLayoutTicks();
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<CanvasHandle | null>(null);
  const [late, setLate] = useState(false);
  const [missing, setMissing] = useState(false);
  const [hovered, setHovered] = useState<Selection | null>(null);
  const [drawn, setDrawn] = useState('');
  const [walker, setWalker] = useState<ActorId | null>(null);
  const shownIndex = useRef<GraphIndex | null>(null);
  const fresh = useFresh();
  const still = useReducedMotion();
  const colourKey = useColourKey();
  const sheetTop = useSheetTop();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the colours of the page have changed.
  const tokens = useMemo(() => readPictureTokens(document.documentElement), [colourKey]);
  const division = useMemo(() => divideScene(split, scene), [split, scene]);
  const painted = useEffectEvent(onPainted);
  const hover = useEffectEvent((selection: Selection | null) => {
    setHovered(selection);
    onHover?.(selection);
  });

  const mount = useEffectEvent((mountCanvas: MountCanvas, stage: HTMLElement) =>
    mountCanvas(stage, tokens, {
      select: (sel) => changeView((now) => (sel === null ? clearSelection(now) : select(now, sel))),
      focus: (id) => changeView((now) => focusActor(now, id)),
      hover: (selection) => hover(selection),
      place: (id, x, y) => changeView((now) => placePin(now, id, x, y)),
      moveCamera: (camera) => changeView((now) => moveCamera(now, camera)),
      painted: () => painted(),
    }),
  );

  // Before the page is painted: a picture that is ready stands in its first frame.
  useLayoutEffect(() => {
    let gone = false;
    const start = (mountCanvas: MountCanvas) => {
      if (!gone && container.current) canvas.current = mount(mountCanvas, container.current);
    };
    const startLate = (mountCanvas: MountCanvas) => {
      start(mountCanvas);
      setLate(true);
    };
    const ready = arrivedCanvas();
    if (ready === null) loadCanvas().then(startLate, () => setMissing(true));
    else start(ready);
    return () => {
      gone = true;
      canvas.current?.destroy();
      canvas.current = null;
      shownIndex.current = null;
      setLate(false);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a canvas that comes late has been shown nothing yet.
  useLayoutEffect(() => {
    if (canvas.current === null || positions === null) return;
    const { sel, cam, data, by, layout: name, places } = view;
    const arrangement = `${data} ${by} ${name} ${places}`;
    const motion = still || shownIndex.current !== index ? 'jump' : 'animate';
    shownIndex.current = index;
    const picture = {
      ...{ scene, framed, index, positions, selection: sel },
      ...{
        walker,
        arrangement,
        tokens,
        camera: cam,
        covered: coveredBy(sheetTop, container.current),
      },
    };
    canvas.current.show(picture, motion);
    setDrawn(describeDrawn(canvas.current.drawnTies(), scene.ties.length));
  }, [late, index, scene, framed, positions, view, walker, tokens, still, sheetTop]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: nor has anything been lit on it.
  useLayoutEffect(() => canvas.current?.light(lit, fresh), [late, lit, fresh]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: nor divided.
  useLayoutEffect(() => canvas.current?.divide(division), [late, division]);

  const problem = missing
    ? 'missing'
    : layout.failed
      ? 'failed'
      : layout.stopped
        ? 'stopped'
        : null;
  return (
    <section
      className={styles['graph']}
      aria-label="Graph"
      data-compact={compact || undefined}
      data-inset={compact || sharesRoom(view) || undefined}
      {...LANDING}
    >
      <Toolbar view={view} scene={scene} canvas={canvas} compact={compact} />
      {drawn !== '' && (
        <p className={styles['drawn']} role="status">
          {drawn}
        </p>
      )}
      <div className={styles['stage']}>
        <div
          ref={container}
          className={styles['canvas']}
          data-stale={positions === null || undefined}
          aria-hidden="true"
          {...STAGE}
        />
        <GraphTwin
          index={index}
          view={view}
          scene={scene}
          split={split}
          positions={positions}
          walker={walker}
          onWalk={setWalker}
        />
        <HoverLine index={index} scene={scene} hovered={hovered} />
        {scene.stances.length === 0 && (
          <Suspense fallback={null}>
            <EmptyResult index={index} criteria={view} />
          </Suspense>
        )}
        {problem !== null && <PictureFailed reason={problem} onRetry={layout.retry} />}
        {ticks !== null && (
          <Suspense fallback={null}>
            <LayoutProgress ticks={ticks} actors={scene.counts.actors.total} onStop={layout.stop} />
          </Suspense>
        )}
      </div>
      <Legend index={index} by={view.by} scene={scene} split={split} />
    </section>
  );
}

/** With a text, or with the words of two. */
function sharesRoom({ view, cmp, outlets }: ViewState): boolean {
  return view === 'article' || cmp !== null || outlets !== null;
}

function coveredBy(sheetTop: number | null, stage: HTMLElement | null): number {
  if (sheetTop === null || stage === null) return 0;
  return Math.max(0, stage.getBoundingClientRect().bottom - sheetTop);
}

/** Empty where nothing is left out. */
function describeDrawn(drawn: number, ties: number): string {
  if (drawn === ties) return '';
  const [some, all] = [drawn, ties].map(formatCount);
  return `${some} of ${all} ties drawn, those with most outlets`;
}
