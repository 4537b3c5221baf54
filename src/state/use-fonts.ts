// May letters be drawn yet? When the fonts are there, or when waiting would take too long.
import { useEffect, useState } from 'react';

const PATIENCE_MS = 300;
const WANTED = '500 1rem "Source Sans 3 Variable"';

/** A canvas keeps the letters it was drawn with; the rest of the page changes them by itself. */
let arrived = false;
export const fontsReady: Promise<void> = waitForFonts().then(() => {
  arrived = true;
});

async function waitForFonts(): Promise<void> {
  const fonts = globalThis.document?.fonts;
  if (fonts === undefined) return;
  const loaded = fonts.load(WANTED).catch(() => undefined);
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([loaded, late]);
}

export function useFonts(): boolean {
  const [ready, setReady] = useState(arrived);
  useEffect(() => {
    fontsReady.then(() => setReady(true));
  }, []);
  return ready;
}
