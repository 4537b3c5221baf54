// From which day to which? Two handles, and what lies between them moves as a whole.
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { dayOfNumber } from '../../model/day-number.ts';
import { changeView } from '../../state/view-store.ts';
import { keepDates } from '../../view/change-view.ts';
import { describeDay } from '../../view/date-wording.ts';
import type { TimeAxis } from '../../view/time-axis.ts';
import {
  type DayWindow,
  datesOf,
  dayOfKey,
  type End,
  moveEnd,
  moveWindow,
  spanDays,
  windowOf,
} from './brush-days.ts';
import styles from './TimeStrip.module.css';

interface Props {
  readonly axis: TimeAxis;
  readonly from: string | null;
  readonly to: string | null;
  readonly onGrab: () => void;
  readonly children: ReactNode;
}

interface Drag {
  readonly what: End | 'whole' | 'anew';
  readonly x: number;
  readonly day: number;
  readonly window: DayWindow;
  /** A press that goes nowhere is a click. */
  readonly moved: boolean;
}

const STILL_PX = 4;

export function StripBrush({ axis, from, to, onGrab, children }: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const window = windowOf({ from, to }, axis);
  const length = axis.to - axis.from + 1;
  const place = (day: number) => `${((day - axis.from) / length) * 100}%`;
  const limited = from !== null || to !== null;

  function choose(next: DayWindow): void {
    const dates = datesOf(next, axis);
    changeView((view) => keepDates(view, dates.from, dates.to));
  }

  function dayAt(x: number): number {
    const box = plot.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return axis.from;
    const day = axis.from + Math.floor(((x - box.left) / box.width) * length);
    return Math.min(axis.to, Math.max(axis.from, day));
  }

  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const handle = event.target.closest('[data-end]')?.getAttribute('data-end');
    const day = dayAt(event.clientX);
    const inside = limited && day >= window.from && day <= window.to;
    const what = handle === 'from' || handle === 'to' ? handle : inside ? 'whole' : 'anew';
    plot.current?.setPointerCapture?.(event.pointerId);
    setDrag({ what, x: event.clientX, day, window, moved: false });
    onGrab();
  }

  function onPointerMove(event: PointerEvent): void {
    if (drag === null) return;
    const moved = drag.moved || Math.abs(event.clientX - drag.x) >= STILL_PX;
    if (!moved) return;
    if (!drag.moved) setDrag({ ...drag, moved });
    const day = dayAt(event.clientX);
    if (drag.what === 'anew') choose(spanDays(drag.day, day, axis));
    else if (drag.what === 'whole') choose(moveWindow(drag.window, day - drag.day, axis));
    else choose(moveEnd(drag.window, drag.what, day, axis));
  }

  function onPointerUp(): void {
    if (drag !== null && !drag.moved && (drag.what === 'anew' || drag.what === 'whole')) {
      // Up to this day: what was shown from a later day on, is shown from the beginning.
      choose({ from: window.from <= drag.day ? window.from : axis.from, to: drag.day });
    }
    setDrag(null);
  }

  function onKeyDown(event: KeyboardEvent, end: End): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const day = dayOfKey(event.key, window[end], axis);
    if (day === null) return;
    event.preventDefault();
    onGrab();
    choose(moveEnd(window, end, day, axis));
  }

  function handle(end: End, label: string, left: string, value: string) {
    return (
      <div
        role="slider"
        tabIndex={0}
        className={styles['handle']}
        data-end={end}
        data-open={(end === 'from' ? from : to) === null}
        aria-label={label}
        aria-valuemin={axis.from}
        aria-valuemax={axis.to}
        aria-valuenow={window[end]}
        aria-valuetext={value}
        style={{ left }}
        onKeyDown={(event) => onKeyDown(event, end)}
      />
    );
  }

  const first = describeDay(dayOfNumber(window.from));
  const last = describeDay(dayOfNumber(window.to));
  return (
    <div
      ref={plot}
      className={styles['plot']}
      data-dragging={drag?.what}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setDrag(null)}
    >
      {children}
      <div
        className={styles['window']}
        data-limited={limited}
        style={{
          left: place(window.from),
          right: `${100 - ((window.to + 1 - axis.from) / length) * 100}%`,
        }}
      />
      <div className={styles['shade']} style={{ left: 0, width: place(window.from) }} />
      <div className={styles['shade']} style={{ left: place(window.to + 1), right: 0 }} />
      {handle(
        'from',
        'First day',
        place(window.from),
        from === null ? `open: from ${first}` : first,
      )}
      {handle(
        'to',
        'As of: last day',
        place(window.to + 1),
        to === null ? `open: to ${last}` : last,
      )}
    </div>
  );
}
