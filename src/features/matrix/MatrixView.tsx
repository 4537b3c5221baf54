// What does the picture say as a matrix? The same scene: rows speak, columns are spoken about.

import { useMemo, useState } from 'react';
import { countPairs } from '../../graph/count-pairs.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { useMedia } from '../../state/use-media.ts';
import { changeView } from '../../state/view-store.ts';
import { buildMatrix } from '../../view/build-matrix.ts';
import { compareActors, select, selectActor } from '../../view/change-view.ts';
import { describeLack } from '../../view/describe-lack.ts';
import { agreementFaces, stanceFaces } from '../../view/matrix-faces.ts';
import { nameGroups } from '../../view/name-groups.ts';
import type { Scene, SceneTie } from '../../view/scene.ts';
import type { ShownSplit } from '../../view/shown-split.ts';
import { SPLIT_WORDING } from '../../view/split-wording.ts';
import type { MatrixOrder, ViewState } from '../../view/view-state.ts';
import { EmptyResult } from '../shared/EmptyResult.tsx';
import { HiddenHeading } from '../shared/HiddenHeading.tsx';
import { fitCells, LEAST_FOR_FINGERS, type Room } from './cell-size.ts';
import styles from './Matrix.module.css';
import { MatrixBar } from './MatrixBar.tsx';
import { MatrixCaption } from './MatrixCaption.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { placeOfSelection } from './place-of-selection.ts';
import type { Place } from './walk-cells.ts';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly scene: Scene;
  /** Null where no groups are wanted. */
  readonly split?: ShownSplit | null;
}

const NO_ROOM: Room = { width: 0, height: 0 };

/** Nothing, until the groups are known: who waits for them reads on in the former order. */
function useSettled(order: MatrixOrder, split: ShownSplit | null) {
  const found = split?.state === 'done' || split?.state === 'stopped' ? split.split : null;
  const kind = split?.kind ?? 'blocs';
  const groups = useMemo(
    () => (order !== 'bloc' || found === null ? null : nameGroups(found, kind)),
    [order, found, kind],
  );
  const asked = { order, groups };
  const [settled, setSettled] = useState<typeof asked>({ order: 'name', groups: null });
  const ready = order !== 'bloc' || groups !== null;
  if (!ready) return settled;
  if (settled.order !== order || settled.groups !== groups) setSettled(asked);
  return asked;
}

export function MatrixView({ index, view, scene, split = null }: Props) {
  const { sel } = view;
  const { order, groups } = useSettled(view.order, split);
  const agreement = view.cell === 'agreement';
  const matrix = useMemo(() => buildMatrix(scene, order, groups), [scene, order, groups]);
  const faceOf = useMemo(
    () => (agreement ? agreementFaces(scene, index) : stanceFaces(matrix, index)),
    [agreement, scene, matrix, index],
  );
  const cmp = agreement ? view.cmp : null;
  const selected = useMemo(
    () => placeOfSelection(sel, cmp, matrix, scene),
    [sel, cmp, matrix, scene],
  );
  const [room, setRoom] = useState(NO_ROOM);
  const [wanted, setWanted] = useState<number | null>(null);
  const coarse = useMedia('(pointer: coarse)');
  const { actors, blocks, cells } = matrix;
  if (actors.length === 0) return <EmptyResult index={index} criteria={view} />;

  const fitting = fitCells(room, actors.length);
  const size = wanted ?? (coarse ? Math.max(LEAST_FOR_FINGERS, fitting) : fitting);

  function open({ row, column }: Place, hit: string | null): void {
    const source = actors[row];
    const target = actors[column];
    const head = source === undefined ? target : target === undefined ? source : null;
    if (head) changeView((now) => selectActor(now, head.id));
    if (agreement && source !== undefined && source === target)
      changeView((now) => selectActor(now, source.id));
    if (source === undefined || target === undefined) return;
    if (agreement) {
      if (source !== target) changeView((now) => compareActors(now, [source.id, target.id]));
      return;
    }
    const ties = cells.get(source.id)?.get(target.id)?.ties ?? [];
    const tie = ties.find(({ id }) => id === hit) ?? nextOf(ties);
    if (tie !== undefined) changeView((now) => select(now, selectionOf(tie)));
  }

  /** Opened again, a cell of several ties goes on to the next one. */
  function nextOf(ties: readonly SceneTie[]): SceneTie | undefined {
    const at = ties.findIndex((tie) =>
      sel?.type === 'stance'
        ? tie.stances.includes(sel.id)
        : sel?.type === 'tie' &&
          tie.stance === sel.stance &&
          tie.source === sel.source &&
          tie.target === sel.target,
    );
    return ties[(at + 1) % ties.length];
  }

  return (
    <section
      className={styles['matrix']}
      aria-label="Matrix"
      data-size={size}
      data-grouped={blocks.length > 0}
    >
      <HiddenHeading>Matrix</HiddenHeading>
      <MatrixBar view={view} scene={scene} size={size} onSize={setWanted} />
      {view.order === 'bloc' && <OrderState split={split} />}
      <MatrixGrid
        // In another order nobody stands where they stood.
        key={`${order} ${blocks.map(({ to }) => to).join(' ')}`}
        index={index}
        caption={<MatrixCaption scene={scene} agreement={agreement} grouped={blocks.length > 0} />}
        actors={actors}
        blocks={blocks}
        size={size}
        faceOf={faceOf}
        agreement={agreement}
        selected={selected}
        first={firstFilled()}
        onRoom={(now) => setRoom((before) => higher(before, now))}
        onOpen={open}
      />
    </section>
  );

  /** Where the keyboard begins: at the first cell that says something. */
  function firstFilled(): Place {
    for (const [row, { id }] of actors.entries()) {
      const filled = cells.get(id);
      const column = filled ? actors.findIndex((actor) => filled.has(actor.id)) : -1;
      if (column >= 0) return { row, column };
    }
    return { row: 0, column: 0 };
  }
}

function OrderState({ split }: { split: ShownSplit | null }) {
  const words = {
    lacking:
      split === null
        ? ''
        : `No ${SPLIT_WORDING[split.kind].groups}, too little data: ${describeLack(countPairs(split.pairs))}. The former order stays.`,
    solving: 'Looking for the groups; until they are found the former order stays.',
    failed: 'The groups were not found; the former order stays.',
    stopped: 'The search was stopped: these are the best groups so far.',
    done: '',
  };
  return (
    <p className={styles['state']} role="status">
      {words[split?.state ?? 'solving']}
    </p>
  );
}

/** What opens below takes height away, and is no reason for smaller cells. */
function higher(before: Room, now: Room): Room {
  return now.width === before.width && now.height <= before.height ? before : now;
}

function selectionOf({ source, target, stance }: SceneTie) {
  return { type: 'tie', source, target, stance } as const;
}
