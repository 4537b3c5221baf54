// Which of the known words was probably meant? Only for messages: nothing is ever mended silently.
import { replaceLookAlikes } from './look-alikes.ts';

const LONGEST_WORD = 64;

/** The one nearest known word, or null where nothing is near. */
export function suggestWord(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST_WORD) return null;
  const wanted = plain(word);
  const farthest = Math.max(1, Math.floor(wanted.length / 4));
  let nearest: string | null = null;
  let smallest = farthest + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= smallest) continue;
    const distance = editDistance(wanted, plain(candidate));
    if (distance < smallest) {
      nearest = candidate;
      smallest = distance;
    }
  }
  return nearest;
}

/** The cure's last sentence, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = suggestWord(word, known);
  if (nearest === null) return '';
  const disguised = replaceLookAlikes(word) !== word ? ' (a letter is of another alphabet)' : '';
  return ` Did you mean "${nearest}"?${disguised}`;
}

function plain(word: string): string {
  return replaceLookAlikes(word).trim().toLowerCase();
}

/** Damerau's distance with swaps of neighbours ("untied" for "united"), in three rows. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
