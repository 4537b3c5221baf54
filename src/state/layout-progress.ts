// How far is a layout that takes its time, and how is that heard?
import { create } from 'zustand';
import type { ReportTicks } from '../graph/layout/pace.ts';

export interface LayoutTicks {
  readonly done: number;
  readonly total: number;
}

/** What is done sooner needs no word. */
const PATIENCE = 400;

const useTicks = create<{ readonly ticks: LayoutTicks | null }>(() => ({ ticks: null }));

let latest = 0;

/** Only the latest layout is spoken of: whoever asked for another does not wait for the former. */
export async function watchLayout<Value>(
  compute: (report: ReportTicks) => Promise<Value>,
): Promise<Value> {
  latest += 1;
  const own = latest;
  const start = performance.now();
  const say = (ticks: LayoutTicks | null) => {
    if (own === latest) useTicks.setState({ ticks });
  };
  say(null);
  try {
    return await compute((done, total) => {
      if (performance.now() - start >= PATIENCE) say({ done, total });
    });
  } finally {
    say(null);
  }
}

/** Null while nothing takes long. */
export function useLayoutTicks(): LayoutTicks | null {
  return useTicks(({ ticks }) => ticks);
}
