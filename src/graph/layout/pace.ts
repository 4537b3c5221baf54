// How far is a layout? Counted in ticks of its forces; whatever takes longer counts for several.

export type ReportTicks = (done: number, total: number) => void;

/** What a round of trying each actor elsewhere counts for. */
export const ROUND_TICKS = 10;

export interface Pace {
  tick(ticks?: number): void;
}

/** For who does not wait. */
export const NO_PACE: Pace = { tick: () => undefined };

export function keepPace(total: number, report: ReportTicks): Pace {
  let done = 0;
  return {
    tick(ticks = 1) {
      done = Math.min(total, done + ticks);
      report(done, total);
    },
  };
}
