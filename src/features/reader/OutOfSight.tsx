// How many of the meant marks are above or below what is in sight, and how does one get there?
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { countOf } from '../../view/wording.ts';
import type { Block } from './build-blocks.ts';
import styles from './OutOfSight.module.css';
import { marksBeyond, NOTHING_BEYOND, scrollTo, signOf } from './seek-marks.ts';

interface Props {
  readonly region: RefObject<HTMLElement | null>;
  readonly blocks: readonly Block[];
  /** How many blocks are there. */
  readonly filled: number;
  readonly ids: readonly string[];
}

export function OutOfSight({ region, blocks, filled, ids }: Props) {
  const [beyond, setBeyond] = useState(NOTHING_BEYOND);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what comes in moves what is below it.
  useEffect(() => {
    const element = region.current;
    if (element === null) return undefined;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const next = ids.length === 0 ? NOTHING_BEYOND : marksBeyond(element, blocks, ids);
        setBeyond((now) =>
          `${now.above} ${now.below}` === `${next.above} ${next.below}` ? now : next,
        );
      });
    };
    look();
    // Its own scrolling, or that of the page.
    const caught = { capture: true, passive: true };
    addEventListener('scroll', look, caught);
    // Details that fold away below the text make room without a scroll.
    const watch = globalThis.ResizeObserver && new ResizeObserver(look);
    watch?.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', look, caught);
      watch?.disconnect();
    };
  }, [region, blocks, ids, filled]);

  function go(id: string | undefined): void {
    const find = () =>
      region.current === null || id === undefined ? null : signOf(region.current, id);
    find()?.focus({ preventScroll: true });
    scrollTo(find);
  }

  const { above, below } = beyond;
  return (
    <>
      {above.length > 0 && (
        <button type="button" className={styles['above']} onClick={() => go(above.at(-1))}>
          <ArrowUp size={15} aria-hidden />
          {countOf(above.length, 'mark')} above
        </button>
      )}
      {below.length > 0 && (
        <button type="button" className={styles['below']} onClick={() => go(below[0])}>
          <ArrowDown size={15} aria-hidden />
          {countOf(below.length, 'mark')} below
        </button>
      )}
    </>
  );
}
