// Which characters can no XML file and no spreadsheet hold? They are left out and counted, never silently.
import type { Change } from './exported.ts';

// XML 1.0, section 2.2: a half of a character alone is none of these either.
// A text without any of these has nothing to remove, which is quicker to see than which halves belong together.
const SUSPECT = /[^\t\n\r -\uD7FF\uE000-\uFFFD]/;
const FORBIDDEN = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export interface Cleaner {
  /** The text without what cannot be written. */
  readonly clean: (text: string) => string;
  /** What was left out so far. */
  readonly changes: () => readonly Change[];
}

export function countingCleaner(): Cleaner {
  let count = 0;
  return {
    clean: (text) =>
      SUSPECT.test(text)
        ? text.replace(FORBIDDEN, () => {
            count += 1;
            return '';
          })
        : text,
    changes: () =>
      count === 0
        ? []
        : [
            {
              count,
              one: 'character removed that the format cannot hold',
              many: 'characters removed that the format cannot hold',
            },
          ],
  };
}
