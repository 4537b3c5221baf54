// How much of the window lies under the sheet of details?
import { create } from 'zustand';

const useSheetStore = create<{ top: number | null }>(() => ({ top: null }));

/** Pixels from the top of the window; null where no sheet lies over anything. */
export function setSheetTop(top: number | null): void {
  useSheetStore.setState({ top });
}

export function useSheetTop(): number | null {
  return useSheetStore((store) => store.top);
}
