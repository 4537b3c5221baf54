// Which part of the matrix is in sight, and where in it do keys and pointer stand?
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { usePrinting } from '../../state/use-printing.ts';
import type { MatrixBlock } from '../../view/build-matrix.ts';
import type { FaceOf } from '../../view/matrix-faces.ts';
import type { SceneActor } from '../../view/scene.ts';
import { LANDING, PICTURE } from '../shared/keep-focus.ts';
import { type Room, SMALLEST } from './cell-size.ts';
import { cellAt, placeOf, tieOf } from './find-cell.ts';
import styles from './Matrix.module.css';
import { MatrixTable } from './MatrixTable.tsx';
import { printBands } from './print-bands.ts';
import { isIn, visibleRange } from './visible-range.ts';
import { type Place, walkCells } from './walk-cells.ts';

interface Props {
  readonly index: GraphIndex;
  readonly caption: ReactNode;
  readonly actors: readonly SceneActor[];
  readonly blocks: readonly MatrixBlock[];
  readonly size: number;
  readonly faceOf: FaceOf;
  readonly agreement: boolean;
  readonly selected: Place | null;
  /** Where the tab stop is before anybody walks. */
  readonly first: Place;
  readonly onRoom: (room: Room) => void;
  /** `tie`: which one of the cell was hit; null for the cell as a whole. */
  readonly onOpen: (place: Place, tie: string | null) => void;
}

/** Next to nothing, until it is known how much is seen. */
const FIRST_SIGHT = { top: 0, left: 0, width: 0, height: 0 };

export function MatrixGrid(props: Props) {
  const { index, caption, actors, blocks, size, faceOf, agreement, selected, onRoom, onOpen } =
    props;
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(FIRST_SIGHT);
  const [wanted, setWanted] = useState(selected ?? props.first);
  const [known, setKnown] = useState(selected);
  const [pointed, setPointed] = useState<Place | null>(null);
  const [focused, setFocused] = useState(false);
  const printing = usePrinting();
  /** The focus follows as soon as the cell is drawn. */
  const follows = useRef(false);

  // What is selected elsewhere takes the tab stop along.
  if (selected?.row !== known?.row || selected?.column !== known?.column) {
    setKnown(selected);
    if (selected !== null) setWanted(selected);
  }
  const count = actors.length;
  const at = {
    row: Math.min(wanted.row, count - 1),
    column: Math.min(wanted.column, count - 1),
  };
  const down = visibleRange(seen.top, seen.height, size, count);
  const across = visibleRange(seen.left, seen.width, size, count);
  // The same object as long as it says the same, so that a row in sight stays as it is.
  const rows = useMemo(() => ({ from: down.from, to: down.to }), [down.from, down.to]);
  const columns = useMemo(() => ({ from: across.from, to: across.to }), [across.from, across.to]);
  const drawn = isIn(rows, at.row) && isIn(columns, at.column);

  const measure = useEffectEvent(() => {
    const element = scroller.current;
    const corner = element?.querySelector('thead td');
    if (!element || !(corner instanceof HTMLElement)) return;
    onRoom({
      width: element.clientWidth - corner.offsetWidth,
      height: element.clientHeight - corner.offsetHeight,
    });
    look();
    // What opens beside the matrix may cover what was chosen.
    if (selected !== null) reveal(selected);
  });
  const showSelected = useEffectEvent(() => {
    if (selected !== null) reveal(selected);
  });

  useLayoutEffect(() => {
    const element = scroller.current;
    measure();
    if (element === null || globalThis.ResizeObserver === undefined) return undefined;
    const watch = new ResizeObserver(() => measure());
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with other rows or other sizes it stands elsewhere.
  useLayoutEffect(() => showSelected(), [selected?.row, selected?.column, size, count]);

  useLayoutEffect(() => {
    if (!follows.current) return;
    const cell = cellAt(scroller.current, at);
    if (cell === null) return;
    follows.current = false;
    cell.focus();
  });

  function look(): void {
    const element = scroller.current;
    if (element === null) return;
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = element;
    setSeen((before) => {
      const same =
        isSame(before.top, before.height, top, height) &&
        isSame(before.left, before.width, left, width);
      return same ? before : { top, left, width, height };
    });
  }

  function isSame(before: number, extentBefore: number, now: number, extent: number): boolean {
    const one = visibleRange(before, extentBefore, size, count);
    const other = visibleRange(now, extent, size, count);
    return one.from === other.from && one.to === other.to;
  }

  /** What is not drawn has no place of its own to scroll to. */
  function reveal({ row, column }: Place): void {
    const element = scroller.current;
    if (element === null) return;
    if (!isIn(rows, row)) element.scrollTop = row * size - element.clientHeight / 2;
    if (!isIn(columns, column)) element.scrollLeft = column * size - element.clientWidth / 2;
    look();
    cellAt(element, { row, column })?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const next = walkCells(at, event, count);
    if (next !== null) {
      setWanted(next);
      follows.current = true;
      reveal(next);
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(at, null);
    else return;
    event.preventDefault();
  }

  function onFocus(event: FocusEvent): void {
    setFocused(true);
    const place = placeOf(event.target);
    if (place !== null) setWanted(place);
    else if (drawn) cellAt(scroller.current, at)?.focus();
  }

  const bands = printing ? printBands(count) : null;
  const shown = { index, caption, actors, blocks, size, faceOf, agreement, selected };
  const shared = { ...shown, printed: printing };
  const named = pointed ?? (focused ? at : null);
  return (
    <>
      <div
        ref={scroller}
        className={styles['scroll']}
        id={PICTURE}
        {...LANDING}
        // Scrolled away from, the tab stop is the whole, and the first arrow leads back.
        tabIndex={drawn ? -1 : 0}
        role="group"
        aria-label="Matrix, scrolling"
        onScroll={look}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => setFocused(false)}
        onPointerOver={(event: PointerEvent) => setPointed(placeOf(event.target))}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => {
          const place = placeOf(event.target);
          if (place === null) return;
          setWanted(place);
          onOpen(place, tieOf(event.target));
        }}
      >
        {bands === null ? (
          <MatrixTable {...shared} rows={rows} columns={columns} current={at} pointed={named} />
        ) : (
          bands.map((band) => (
            <MatrixTable
              key={band.from}
              {...shared}
              size={SMALLEST}
              rows={{ from: 0, to: count }}
              columns={band}
              current={null}
              pointed={null}
            />
          ))
        )}
      </div>
      <Named place={named} actors={actors} faceOf={faceOf} />
    </>
  );
}

/** The same words as the cell’s own name, for those who see. */
function Named({
  place,
  actors,
  faceOf,
}: Pick<Props, 'actors' | 'faceOf'> & { readonly place: Place | null }) {
  const row = actors[place?.row ?? -1];
  const column = actors[place?.column ?? -1];
  if (row === undefined || column === undefined) return null;
  return (
    <p className={styles['named']} aria-hidden="true">
      {faceOf(row, column).name}
    </p>
  );
}
