// Is the time strip open or folded to one line? As the reader left it, else as there is room.
import { create } from 'zustand';
import { readPreference, writePreference } from './preferences.ts';
import { useMedia } from './use-media.ts';

type Wanted = 'open' | 'folded' | 'as-fits';

const useStripStore = create<{ wanted: Wanted }>(() => ({
  wanted: readPreference('time-strip', ['open', 'folded'], 'as-fits'),
}));

export function openStrip(open: boolean): void {
  const wanted = open ? 'open' : 'folded';
  writePreference('time-strip', wanted);
  useStripStore.setState({ wanted });
}

export function useStripOpen(): boolean {
  const wanted = useStripStore((store) => store.wanted);
  const roomy = useMedia('(width >= 46rem) and (height >= 40rem)');
  return wanted === 'as-fits' ? roomy : wanted === 'open';
}
