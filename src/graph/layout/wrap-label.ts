// Where does a long name break into lines?

export type MeasureText = (text: string) => number;

/** Breaks at spaces into the fewest lines that fit, then evens them out; at most `maxLines`. */
export function wrapLabel(
  text: string,
  maxWidth: number,
  maxLines: number,
  measure: MeasureText,
): readonly string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return [];
  for (let lines = 1; lines <= maxLines; lines += 1) {
    const broken = evenLines(words, lines, measure);
    if (broken.every((line) => measure(line) <= maxWidth)) return broken;
  }
  return fillLines(words, maxWidth, maxLines, measure);
}

/** The split into `count` lines whose longest line is shortest. */
function evenLines(words: readonly string[], count: number, measure: MeasureText): string[] {
  if (count <= 1 || words.length <= 1) return [words.join(' ')];
  let best: string[] = [];
  let bestWidth = Number.POSITIVE_INFINITY;
  for (let first = 1; first <= words.length - count + 1; first += 1) {
    const head = words.slice(0, first).join(' ');
    const lines = [head, ...evenLines(words.slice(first), count - 1, measure)];
    const width = Math.max(...lines.map(measure));
    if (width < bestWidth) {
      bestWidth = width;
      best = lines;
    }
  }
  return best.length === 0 ? [words.join(' ')] : best;
}

function fillLines(
  words: readonly string[],
  maxWidth: number,
  maxLines: number,
  measure: MeasureText,
): string[] {
  const lines: string[] = [];
  let rest = words;
  while (rest.length > 0 && lines.length < maxLines) {
    let taken = 1;
    while (taken < rest.length && measure(rest.slice(0, taken + 1).join(' ')) <= maxWidth)
      taken += 1;
    lines.push(rest.slice(0, taken).join(' '));
    rest = rest.slice(taken);
  }
  return lines.map((line, at) =>
    shorten(line, at === lines.length - 1 && rest.length > 0, maxWidth, measure),
  );
}

function shorten(line: string, more: boolean, maxWidth: number, measure: MeasureText): string {
  if (!more && measure(line) <= maxWidth) return line;
  const characters = [...line];
  while (characters.length > 1 && measure(`${characters.join('')}…`) > maxWidth) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
