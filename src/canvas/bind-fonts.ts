// When has the font arrived that names are measured with? Until then they were measured with another one.
import { isInFamily } from './text-measure.ts';

/** Returns undo. */
export function bindFonts(
  { fonts }: Document,
  family: () => string,
  onArrived: () => void,
): () => void {
  const listener = ({ fontfaces }: FontFaceSetLoadEvent) => {
    if (fontfaces.some((face) => isInFamily(face, family()))) onArrived();
  };
  fonts?.addEventListener('loadingdone', listener);
  return () => fonts?.removeEventListener('loadingdone', listener);
}
