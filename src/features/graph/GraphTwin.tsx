// How does the picture read without seeing it or without a pointer? One tab stop, arrows, Enter.
import { type KeyboardEvent, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { Positions } from '../../graph/layout/layout.ts';
import type { ActorId } from '../../model/stance-graph.ts';
import { useBesideDue } from '../../state/first-picture.ts';
import { changeView } from '../../state/view-store.ts';
import { selectActor } from '../../view/change-view.ts';
import { describeShown } from '../../view/describe-scene.ts';
import { visibleText } from '../../view/safe-text.ts';
import type { Scene } from '../../view/scene.ts';
import type { ShownSplit } from '../../view/shown-split.ts';
import type { ViewState } from '../../view/view-state.ts';
import { PICTURE } from '../shared/keep-focus.ts';
import { lazyPart } from '../shared/lazy-part.ts';
import { describeWalker, describeWalkerTies } from './describe-walker.ts';
import styles from './GraphView.module.css';
import { bestConnected, type Direction, neighbourToward } from './walk.ts';

// Without it the picture is told about in less detail.
const PictureWords = lazyPart(
  async () => (await import('./PictureWords.tsx')).PictureWords,
  Counts,
);

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly split: ShownSplit | null;
  readonly positions: Positions | null;
  readonly walker: ActorId | null;
  readonly onWalk: (id: ActorId | null) => void;
}

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

export function GraphTwin({ index, view, scene, split, positions, walker, onWalk }: Props) {
  const id = useId();
  const due = useBesideDue();
  const [place, setPlace] = useState<ActorId | null>(null);
  const visited = useRef<ActorId[]>([]);
  const shown = scene.actors.map((actor) => actor.id);
  // Who goes away and comes back stands where they stood; only the ring goes with the focus.
  const at = place !== null && shown.includes(place) ? place : bestConnected(scene);

  function walk(to: ActorId | null): void {
    if (to === null) return;
    if (at !== null && to !== at) visited.current.push(at);
    stand(to);
  }

  function stand(on: ActorId): void {
    setPlace(on);
    onWalk(on);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS.get(event.key);
    if (direction !== undefined) {
      walk(positions === null ? null : neighbourToward(positions, shown, at, direction));
    } else if (event.key === 'Home') walk(bestConnected(scene));
    else if (event.key === 'Backspace') stand(visited.current.pop() ?? at);
    else return;
    event.preventDefault();
  }

  const current = scene.actors.find((actor) => actor.id === at);
  if (current === undefined) return null;
  const ties = describeWalkerTies(current, scene, index);
  return (
    <div
      role="group"
      aria-label={`Graph of ${visibleText(index.dataset.title)}`}
      aria-describedby={id}
    >
      <h2 className={styles['ties']}>Graph</h2>
      <p id={id} className={styles['ties']}>
        <Suspense fallback={<Counts scene={scene} />}>
          {due ? (
            <PictureWords index={index} view={view} scene={scene} split={split} />
          ) : (
            <Counts scene={scene} />
          )}
        </Suspense>{' '}
        Arrow keys walk from actor to actor, Home goes to the best connected, Enter opens, Backspace
        goes back.
      </p>
      <button
        id={PICTURE}
        type="button"
        className={styles['twin']}
        onKeyDown={onKeyDown}
        onFocus={() => onWalk(at)}
        onBlur={() => onWalk(null)}
        onClick={() => changeView((view) => selectActor(view, current.id))}
      >
        {describeWalker(current, shown.indexOf(current.id) + 1, scene)}
      </button>
      <ul className={styles['ties']} aria-label="Ties">
        {ties.map((tie) => (
          <li key={tie}>{tie}</li>
        ))}
      </ul>
      <Announcer text={walker === null ? '' : `${current.name}. ${ties.join('. ')}`} />
    </div>
  );
}

function Counts({ scene }: Pick<Props, 'scene'>) {
  return `${describeShown(scene)}.`;
}

const QUIET_MS = 350;

/** Speaks after the walk has come to rest, so that quick steps do not pile up. */
function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(visibleText(text)), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className={styles['ties']} role="status">
      {said}
    </p>
  );
}
