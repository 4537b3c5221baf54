// Where do the details stand? Beside the picture, or on a phone below it, where they fold away.
import { type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { lazyPart } from '../features/shared/lazy-part.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { setSheetTop } from '../state/details-sheet.ts';
import { useBesideDue } from '../state/first-picture.ts';
import { useReadRequest } from '../state/read-request.ts';
import { useMedia } from '../state/use-media.ts';
import { selectionName } from '../view/url-selection.ts';
import type { ViewState } from '../view/view-state.ts';
import styles from './Explorer.module.css';

const SheetHandle = lazyPart(
  async () => (await import('./SheetHandle.tsx')).SheetHandle,
  ({ open, onOpen }) => (
    <button
      type="button"
      className={styles['handle']}
      aria-expanded={open}
      onClick={() => onOpen(!open)}
    >
      Details
    </button>
  ),
);

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly children: ReactNode;
}

export function DetailsSide({ index, view, children }: Props) {
  const phone = useMedia('(width < 46rem)');
  const due = useBesideDue();
  const scroller = useRef<HTMLDivElement>(null);
  const scrolled = useRef(false);
  const [wanted, setWanted] = useState<boolean | null>(null);
  const key = panelName(view);
  const [shownKey, setShownKey] = useState(key);
  if (key !== shownKey) {
    // A new selection opens the sheet, whatever was done to the last one.
    setShownKey(key);
    setWanted(null);
  }
  const asked = useReadRequest();
  const [heard, setHeard] = useState(asked);
  if (asked !== heard) {
    // Who asks for the words in the article wants to see them, not what lies over them.
    setHeard(asked);
    setWanted(false);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is read from its top.
  useEffect(() => {
    // Asked of a panel that stands at its top, the page would be laid out for nothing.
    if (scrolled.current) scroller.current?.scrollTo?.({ top: 0 });
  }, [key]);

  const open = !phone || (wanted ?? key !== '');
  // What scrolls makes room for it; a picture would only become small.
  const over = phone && open && view.view === 'graph';
  const side = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (over) {
      // Where the page scrolls, what is selected may have been tapped at the edge of the window.
      document.querySelector('[data-stage]')?.scrollIntoView?.({ block: 'nearest' });
      setSheetTop(side.current?.getBoundingClientRect().top ?? null);
    }
    return () => setSheetTop(null);
  }, [over]);
  return (
    <aside
      ref={side}
      data-over={over || undefined}
      data-sheet={phone || undefined}
      className={styles['details']}
      aria-label="Details"
      data-open={open}
      data-about={key === '' ? 'all' : 'selection'}
    >
      {phone && due && (
        <Suspense fallback={null}>
          <SheetHandle index={index} view={view} open={open} onOpen={setWanted} />
        </Suspense>
      )}
      {open && (
        <div
          ref={scroller}
          className={styles['scroll']}
          onScroll={({ currentTarget }) => {
            scrolled.current = currentTarget.scrollTop > 0;
          }}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
          tabIndex={0}
          role="region"
          aria-label="Details text"
        >
          {children}
        </div>
      )}
    </aside>
  );
}

/** Another name is another panel. */
function panelName(view: ViewState): string {
  const told = view.step === null ? '' : `step ${view.step} `;
  return told + contentName(view);
}

function contentName({ sel, cmp, path, outlets, split, actor, hops }: ViewState): string {
  if (cmp !== null) return `compare ${cmp.join('~')}`;
  if (path !== null) return `connect ${path.join('~')}`;
  if (outlets !== null) return `outlets ${outlets.join('~')}`;
  if (sel !== null) return selectionName(sel);
  if (split === null) return '';
  // Of some alone, such as a triad, the panel has the words.
  return hops === 0 ? `split of ${actor.join('~')}` : 'split';
}
