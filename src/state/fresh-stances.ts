// What has just come into sight while time passes? Every view sets it off for a moment.
import { create } from 'zustand';
import type { StanceId } from '../model/stance-graph.ts';

const NOTHING: ReadonlySet<StanceId> = new Set();

const useFreshStore = create<{ fresh: ReadonlySet<StanceId> }>(() => ({ fresh: NOTHING }));

export function setFresh(stances: readonly StanceId[]): void {
  useFreshStore.setState({ fresh: stances.length === 0 ? NOTHING : new Set(stances) });
}

export function useFresh(): ReadonlySet<StanceId> {
  return useFreshStore((store) => store.fresh);
}
