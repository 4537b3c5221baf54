// How is the picture arranged and framed, and how much of the data does it show?
import { Maximize, Minus, Plus, Split } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { CanvasHandle } from '../../canvas/picture.ts';
import { type KeyBindings, useKeys } from '../../state/use-keys.ts';
import { changeView } from '../../state/view-store.ts';
import {
  arrange,
  arrangeBy,
  clearPins,
  frameAll,
  splitActors,
  widenFocus,
} from '../../view/change-view.ts';
import type { Scene } from '../../view/scene.ts';
import type { LayoutName, ViewState } from '../../view/view-state.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { OPENS_PANEL } from '../shared/keep-focus.ts';
import { Segments } from '../shared/Segments.tsx';
import { StatusLine } from '../shared/StatusLine.tsx';
import styles from './GraphView.module.css';

interface Props {
  readonly view: ViewState;
  readonly scene: Scene;
  /** The canvas comes and goes without the toolbar being drawn anew. */
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly compact: boolean;
}

const STEP = 1.3;

const LAYOUTS: readonly { readonly value: LayoutName; readonly label: ReactNode }[] = [
  { value: 'camps', label: 'Camps' },
  { value: 'circle', label: 'Circle' },
  {
    value: 'hierarchy',
    label: <span title="By what an actor is part of, not by rank">Hierarchy</span>,
  },
];

export function Toolbar({ view, scene, canvas, compact }: Props) {
  function fit(): void {
    changeView(frameAll);
    canvas.current?.fit();
  }

  /** Around an actor the keys mean steps, else size. */
  function nearer(step: 1 | -1): void {
    if (view.actor.length > 0) changeView((now) => widenFocus(now, step));
    else canvas.current?.zoomBy(step > 0 ? STEP : 1 / STEP);
  }

  const keys: KeyBindings = new Map([
    ['+', () => nearer(1)],
    ['=', () => nearer(1)],
    ['-', () => nearer(-1)],
    ['0', fit],
    ['f', fit],
  ]);
  useKeys(keys);

  // Beside an article the picture is small, and there to find things in.
  const arranges = !compact && view.view === 'graph';
  return (
    <div className={styles['toolbar']}>
      {/* Together, so that no tool moves when a filter brings the choice. */}
      <div className={styles['state']}>
        <StatusLine scene={scene} className={styles['status']} />
        {arranges && canArrange(view, scene) && (
          <label className={styles['places']}>
            <input
              type="checkbox"
              checked={view.places === 'shown'}
              onChange={({ currentTarget: { checked } }) =>
                changeView((now) => arrangeBy(now, checked ? 'shown' : 'all'))
              }
            />
            Arrange only what is shown
          </label>
        )}
      </div>
      {view.pin.length > 0 && (
        <Button looks="quiet" onClick={() => changeView(clearPins)}>
          Release {countOf(view.pin.length, 'pin')}
        </Button>
      )}
      {arranges && (
        <>
          <Button
            aria-pressed={view.split !== null}
            className={styles['divide']}
            {...{ [OPENS_PANEL]: '' }}
            onClick={() =>
              changeView((now) => splitActors(now, now.split === null ? 'camps' : null))
            }
          >
            <Split size={16} aria-hidden /> Blocs and tension
          </Button>
          <Segments
            label="Layout"
            value={view.layout}
            options={LAYOUTS}
            onChange={(layout) => changeView((now) => arrange(now, layout))}
          />
        </>
      )}
      <div className={styles['group']}>
        <IconButton label="Zoom out" onClick={() => canvas.current?.zoomBy(1 / STEP)}>
          <Minus size={16} aria-hidden />
        </IconButton>
        <IconButton label="Zoom in" onClick={() => canvas.current?.zoomBy(STEP)}>
          <Plus size={16} aria-hidden />
        </IconButton>
        <IconButton label="Fit all in view" onClick={fit}>
          <Maximize size={16} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}

/** With everything shown, or nothing, there is nothing to choose, but what was chosen can be undone. */
function canArrange({ layout, places }: ViewState, { counts: { ties } }: Scene): boolean {
  return layout === 'camps' && (places === 'shown' || (ties.shown > 0 && ties.shown < ties.total));
}
