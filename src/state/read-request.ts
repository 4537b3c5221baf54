// Has somebody asked to be brought to the words in the article, and have they been brought there?
import { create } from 'zustand';

const useRequestStore = create(() => ({ asked: 0, answered: 0 }));

/** To the words of the selection, or else to the article. */
export function askForWords(): void {
  useRequestStore.setState(({ asked }) => ({ asked: asked + 1 }));
}

/** The request may be older than the reader, which comes late, and than the text. */
export function isAskedForWords(): boolean {
  const { asked, answered } = useRequestStore.getState();
  return asked > answered;
}

export function answerRequest(): void {
  useRequestStore.setState(({ asked }) => ({ answered: asked }));
}

/** Another number is another request. */
export function useReadRequest(): number {
  return useRequestStore((store) => store.asked);
}
