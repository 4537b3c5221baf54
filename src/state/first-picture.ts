// Has the reader seen a picture yet? What is not part of it waits until then.
import { useEffect, useState } from 'react';
import { create } from 'zustand';

/** Nobody waits longer than this for what stands beside a picture that takes its time. */
const PATIENCE_MS = 500;

const usePictureStore = create<{ seen: boolean }>(() => ({ seen: false }));

export function markPictureSeen(): void {
  usePictureStore.setState({ seen: true });
}

export function usePictureSeen(): boolean {
  return usePictureStore((store) => store.seen);
}

/** Whether it is time for what stands beside the picture: a moment after it, or without it. */
export function useBesideDue(): boolean {
  const seen = usePictureSeen();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return seen || late;
}
