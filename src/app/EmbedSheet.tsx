// Where are the quotes read inside a frame? On a sheet over the picture, as high as it must be.
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { setSheetTop } from '../state/details-sheet.ts';
import { useEngaged } from '../state/use-engaged.ts';
import { useMedia } from '../state/use-media.ts';
import type { ViewState } from '../view/view-state.ts';
import styles from './Embed.module.css';

interface Props {
  readonly view: ViewState;
  readonly children: ReactNode;
}

export function EmbedSheet({ view, children }: Props) {
  const { sel, cmp, path, split } = view;
  const wide = useMedia('(width >= 46rem)');
  const sheet = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const engaged = useEngaged();
  const key = JSON.stringify([sel, cmp, path]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is read from its top.
  useEffect(() => {
    scroller.current?.scrollTo?.({ top: 0 });
  }, [key]);

  // What is said of the whole picture must not hide it.
  const about = split !== null && wide;
  const shown = sel !== null || cmp !== null || path !== null || about;
  // It grows with what comes into it, and the picture keeps what is selected above it.
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!shown || element === null) return undefined;
    const tell = () => {
      const over = getComputedStyle(element).position === 'absolute';
      setSheetTop(over ? element.getBoundingClientRect().top : null);
    };
    const watch = new ResizeObserver(tell);
    watch.observe(element);
    return () => {
      watch.disconnect();
      setSheetTop(null);
    };
  }, [shown]);
  if (!shown) return null;
  return (
    <aside ref={sheet} className={styles['sheet']} aria-label="Details">
      <div
        ref={scroller}
        className={styles['scroll']}
        data-scrolls={engaged}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        role="region"
        aria-label="Details text"
      >
        {children}
      </div>
    </aside>
  );
}
