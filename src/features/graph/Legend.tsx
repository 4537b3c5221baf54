// What do lines and shapes mean?
import { Suspense, useMemo } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { ACTOR_KINDS, type ActorKind } from '../../model/stance-graph.ts';
import { kindLabel } from '../../view/kind-label.ts';
import type { Scene } from '../../view/scene.ts';
import type { ShownSplit } from '../../view/shown-split.ts';
import type { ViewState } from '../../view/view-state.ts';
import { HOLLOW_WORDING, KIND_WORDING } from '../../view/wording.ts';
import { ContestMark } from '../shared/ContestMark.tsx';
import { HollowMark } from '../shared/HollowMark.tsx';
import { LineSample } from '../shared/LineSample.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import { ShapeGlyph } from '../shared/ShapeGlyph.tsx';
import styles from './GraphView.module.css';

const SplitLegend = lazyPart(
  async () => (await import('./SplitLegend.tsx')).SplitLegend,
  () => null,
);

interface Props {
  readonly index: GraphIndex;
  readonly by: ViewState['by'];
  readonly scene: Scene;
  /** Null where none is wanted; while it is looked for its lines stand here already. */
  readonly split: ShownSplit | null;
}

export function Legend({ index, by, scene, split }: Props) {
  const kinds = useMemo(() => listKinds(index, by), [index, by]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where there is one line for it, it scrolls, also by keyboard.
    <div className={styles['legend']} role="group" aria-label="Legend" tabIndex={0}>
      <ul className={styles['lines']}>
        {index.dataset.vocabulary.map((kind) => (
          <li key={kind.id} title={kind.definition}>
            <LineSample kind={kind} signed />
            <span className={styles['kindLabel']}>{kindLabel(kind)}</span>
          </li>
        ))}
      </ul>
      <ul className={styles['shapes']}>
        {kinds.map((kind) => (
          <li key={kind} title={KIND_WORDING[kind].definition}>
            <ShapeGlyph kind={kind} />
            {KIND_WORDING[kind].label}
          </li>
        ))}
      </ul>
      {scene.contests.length > 0 && (
        <span
          className={styles['entry']}
          title="Select the line to read both accounts side by side."
        >
          <ContestMark />
          Contested: the opposite stance too
        </span>
      )}
      {scene.ties.some(({ hollow }) => hollow) && (
        <span className={styles['entry']} title={HOLLOW_WORDING.definition}>
          <HollowMark />
          Hollow: {HOLLOW_WORDING.label}
        </span>
      )}
      {split !== null && (
        <Suspense fallback={null}>
          <SplitLegend {...split} />
        </Suspense>
      )}
      {scene.ties.some(({ wordless }) => wordless) && <span>Thin, dotted: no words</span>}
      {index.outlets.length > 1 && <span>A wider line: more outlets</span>}
    </div>
  );
}

/** Of all that can be drawn, so that a filter takes no line from the legend and lends no room to the picture. */
function listKinds({ actorById, facts }: GraphIndex, by: ViewState['by']): readonly ActorKind[] {
  const ends = facts.flatMap(({ stance, sourceState, targetState }) =>
    by === 'state' ? [sourceState, targetState] : [stance.source, stance.target],
  );
  const kinds = new Set(ends.map((id) => actorById.get(id)?.kind));
  return ACTOR_KINDS.filter((kind) => kinds.has(kind));
}
