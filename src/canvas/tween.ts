// How does something get from here to there without a jump, and when has it come to rest?
import type { Point } from '../graph/layout/layout.ts';

export interface Tween {
  /** `step` is called with 0…1, eased; the last call is exactly 1. A new start takes over. */
  start(duration: number, step: (share: number) => void): void;
  stop(): void;
}

export function createTween(): Tween {
  let frame = 0;
  const stop = () => {
    if (frame !== 0) cancelAnimationFrame(frame);
    frame = 0;
  };
  return {
    start(duration, step) {
      stop();
      let begun = 0;
      const next = (now: number) => {
        begun ||= now;
        const share = Math.min(1, (now - begun) / duration);
        frame = share < 1 ? requestAnimationFrame(next) : 0;
        step(easeInOut(share));
      };
      frame = requestAnimationFrame(next);
    },
    stop,
  };
}

function easeInOut(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

export function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

export interface Timer {
  /** Each start begins the wait anew. */
  start(): void;
  stop(): void;
  isRunning(): boolean;
}

export function createTimer(action: () => void, wait: number): Timer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    start() {
      stop();
      timer = setTimeout(() => {
        timer = undefined;
        action();
      }, wait);
    },
    stop,
    isRunning: () => timer !== undefined,
  };
}
