// When do two texts count as the same for searching? Accents, case and white space are folded away.

/** For search and filters only: quotes are located by `locate-quote.ts`, where an accent is a letter. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
