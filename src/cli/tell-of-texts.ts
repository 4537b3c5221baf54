// What is said of a folder of texts before anything is said of quotes?
import type { Effects } from './effects.ts';
import type { GatheredTexts } from './gather-texts.ts';
import { printable } from './print.ts';

export function tellOfTexts({ strays, emptyFolder }: GatheredTexts, effects: Effects): void {
  for (const stray of strays) effects.err(`${printable(stray)}; it is left out\n`);
  if (emptyFolder === null) return;
  const words = `No text was found: ${emptyFolder} has no file whose name ends in .txt.`;
  effects.err(`${printable(words)}\n`);
}
