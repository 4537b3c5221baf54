// Has the reader seen a picture yet? What is not part of it waits until then.
import { create } from 'zustand';

const usePictureStore = create<{ seen: boolean }>(() => ({ seen: false }));

export function markPictureSeen(): void {
  usePictureStore.setState({ seen: true });
}

export function usePictureSeen(): boolean {
  return usePictureStore((store) => store.seen);
}
