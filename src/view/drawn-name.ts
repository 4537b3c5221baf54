// How is an actor's name written in the picture?
import { cutText } from './safe-text.ts';

// A name of 10,000 characters would make the whole picture tiny; the panel shows it in full.
const LONGEST_NAME = 60;

export function drawnName(name: string): string {
  return cutText(name, LONGEST_NAME);
}
