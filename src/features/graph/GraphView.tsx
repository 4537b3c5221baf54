// Who stands where toward whom, as a picture?
import { useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CanvasHandle } from '../../canvas/picture.ts';
import { readPictureTokens } from '../../canvas/picture-tokens.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { Positions } from '../../graph/layout/layout.ts';
import type { ActorId } from '../../model/stance-graph.ts';
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
import type { Scene } from '../../view/scene.ts';
import type { Selection, ViewState } from '../../view/view-state.ts';
import { EmptyResult } from '../shared/EmptyResult.tsx';
import { LANDING } from '../shared/keep-focus.ts';
import { GraphTwin } from './GraphTwin.tsx';
import styles from './GraphView.module.css';
import { HoverLine } from './HoverLine.tsx';
import { Legend } from './Legend.tsx';
import { arrivedCanvas, loadCanvas, type MountCanvas } from './load-canvas.ts';
import { PictureFailed } from './PictureFailed.tsx';
import { Toolbar } from './Toolbar.tsx';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly scene: Scene;
  /** Null while the layout is being computed. */
  readonly positions: Positions | null;
  /** It could not be computed. */
  readonly failed: boolean;
  readonly onPainted: () => void;
  /** What is pointed at outside of the picture. */
  readonly lit: readonly Selection[];
  readonly onHover?: ((hovered: Selection | null) => void) | undefined;
  /** In a small box: the tools lie over the picture. */
  readonly compact?: boolean;
}

export function GraphView({
  index,
  view,
  scene,
  positions,
  failed,
  onPainted,
  lit,
  onHover,
  compact = false,
}: Props) {
  const container = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<CanvasHandle | null>(null);
  const [missing, setMissing] = useState(false);
  const [hovered, setHovered] = useState<Selection | null>(null);
  const [drawn, setDrawn] = useState('');
  const [walker, setWalker] = useState<ActorId | null>(null);
  const shownIndex = useRef<GraphIndex | null>(null);
  const still = useReducedMotion();
  const colourKey = useColourKey();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the colours of the page have changed.
  const tokens = useMemo(() => readPictureTokens(document.documentElement), [colourKey]);
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
    let mounted: CanvasHandle | null = null;
    let gone = false;
    const start = (mountCanvas: MountCanvas) => {
      if (gone || container.current === null) return;
      mounted = mount(mountCanvas, container.current);
      setCanvas(mounted);
    };
    const ready = arrivedCanvas();
    if (ready === null) loadCanvas().then(start, () => setMissing(true));
    else start(ready);
    return () => {
      gone = true;
      mounted?.destroy();
      shownIndex.current = null;
      setCanvas(null);
    };
  }, []);

  useLayoutEffect(() => {
    if (canvas === null || positions === null) return;
    const { sel, cam, data, by, layout } = view;
    const arrangement = `${data} ${by} ${layout}`;
    const motion = still || shownIndex.current !== index ? 'jump' : 'animate';
    shownIndex.current = index;
    const picture = { scene, index, positions, selection: sel, walker, arrangement, tokens };
    canvas.show({ ...picture, camera: cam }, motion);
    setDrawn(describeDrawn(canvas.drawnTies(), scene.ties.length));
  }, [canvas, index, scene, positions, view, walker, tokens, still]);

  useLayoutEffect(() => canvas?.light(lit), [canvas, lit]);

  return (
    <section
      className={styles['graph']}
      aria-label="Graph"
      data-compact={compact || undefined}
      {...LANDING}
    >
      <Toolbar view={view} scene={scene} canvas={canvas} compact={compact} />
      {drawn !== '' && (
        <p className={styles['drawn']} role="status">
          {drawn}
        </p>
      )}
      <div className={styles['stage']}>
        <div ref={container} className={styles['canvas']} aria-hidden="true" />
        <GraphTwin
          index={index}
          view={view}
          scene={scene}
          positions={positions}
          walker={walker}
          onWalk={setWalker}
        />
        <HoverLine index={index} scene={scene} hovered={hovered} />
        {scene.stances.length === 0 && <EmptyResult index={index} criteria={view} />}
        {(missing || failed) && <PictureFailed missing={missing} />}
      </div>
      <Legend index={index} scene={scene} />
    </section>
  );
}

/** Empty where nothing is left out. */
function describeDrawn(drawn: number, ties: number): string {
  if (drawn === ties) return '';
  const [some, all] = [drawn, ties].map(formatCount);
  return `${some} of ${all} ties drawn, those with most outlets`;
}
