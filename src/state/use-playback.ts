// How does time pass by itself, step by step over the days that have something new?
import { useEffect, useEffectEvent, useState } from 'react';
import type { NewDay } from '../graph/new-days.ts';
import { parseDateSpan } from '../model/date-span.ts';
import { keepDates } from '../view/change-view.ts';
import { setFresh } from './fresh-stances.ts';
import { changeView } from './view-store.ts';

export const SPEEDS = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof SPEEDS)[number];

const STEP_MS: Readonly<Record<Speed, number>> = { slow: 2600, normal: 1500, fast: 700 };
/** How long something is new. */
const FRESH_MS = 1400;

interface Playback {
  readonly playing: boolean;
  /** What the last step brought, as long as it is the day that is shown. */
  readonly news: NewDay | null;
  play(): void;
  pause(): void;
  /** To the next day with something new, or the one before; it pauses. */
  step(direction: 1 | -1): void;
}

export function usePlayback(steps: readonly NewDay[], to: string | null, speed: Speed): Playback {
  const [playing, setPlaying] = useState(false);
  const [last, setLast] = useState<NewDay | null>(null);
  const shown = to === null ? null : (parseDateSpan(to)?.to ?? null);
  const next = shown === null ? null : (steps.find(({ day }) => day > shown) ?? null);
  const before = shown === null ? steps.at(-2) : steps.findLast(({ day }) => day < shown);
  const ended = next === null;

  function goTo(step: NewDay): void {
    setLast(step);
    setFresh(step.stances);
    changeView((view) => keepDates(view, view.from, step.day));
  }

  const advance = useEffectEvent(() => {
    if (next !== null) goTo(next);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each day that is shown waits for its own time.
  useEffect(() => {
    if (!playing) return undefined;
    if (ended) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(advance, STEP_MS[speed]);
    return () => clearTimeout(timer);
  }, [playing, shown, speed, ended]);

  useEffect(() => {
    if (last === null) return undefined;
    const timer = setTimeout(() => setFresh([]), FRESH_MS);
    return () => clearTimeout(timer);
  }, [last]);

  useEffect(() => () => setFresh([]), []);

  return {
    playing,
    news: last !== null && last.day === to ? last : null,
    play() {
      const [first] = steps;
      if (first === undefined) return;
      // At the end it begins again.
      if (next === null) goTo(first);
      setPlaying(true);
    },
    pause: () => setPlaying(false),
    step(direction) {
      setPlaying(false);
      const wanted = direction > 0 ? (next ?? (shown === null ? steps[0] : undefined)) : before;
      if (wanted !== undefined && wanted !== null) goTo(wanted);
    },
  };
}
