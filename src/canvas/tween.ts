// How does something get from here to there without a jump? One movement at a time; a new one takes over.

export interface Tween {
  /** `step` is called with 0…1, eased; the last call is exactly 1. */
  start(duration: number, step: (share: number) => void): void;
  stop(): void;
  isRunning(): boolean;
}

export function createTween(): Tween {
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
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
    isRunning: () => frame !== 0,
  };
}

function easeInOut(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
