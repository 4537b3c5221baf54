// Where does one text stand in another? In time linear in both, whatever they look like.

export interface Search {
  /** Every accepted place, overlapping ones too, at most `limit` of them. */
  readonly places: readonly number[];
  /** The longest beginning of the pattern that stands somewhere, and where first; below `HEAD` units nobody looks. */
  readonly longest: { readonly length: number; readonly at: number };
}

/** Short, so that `indexOf` is quick on ordinary text and linear on any. */
const HEAD = 8;

/** Knuth, Morris & Pratt 1977: `indexOf` alone may take quadratic time on repetitive text. */
export function findPlaces(
  text: string,
  pattern: string,
  limit: number,
  accepts: (place: number) => boolean = () => true,
): Search {
  const head = pattern.slice(0, HEAD);
  const fallback = fallbacks(pattern);
  const places: number[] = [];
  let longest = { length: 0, at: 0 };
  let at = 0;
  let matched = 0;
  while (pattern !== '' && places.length < limit) {
    if (matched === 0) {
      const next = text.indexOf(head, at);
      if (next === -1) break;
      at = next + head.length;
      matched = head.length;
    } else {
      if (at === text.length) break;
      const code = text.charCodeAt(at++);
      while (matched > 0 && (matched === pattern.length || pattern.charCodeAt(matched) !== code))
        matched = fallback[matched - 1] ?? 0;
      if (pattern.charCodeAt(matched) === code) matched++;
    }
    const place = at - matched;
    if (matched > longest.length) longest = { length: matched, at: place };
    if (matched === pattern.length && accepts(place)) places.push(place);
  }
  return { places, longest };
}

/** For each beginning of the pattern: the length of its longest proper border. */
function fallbacks(pattern: string): Uint32Array {
  const border = new Uint32Array(pattern.length);
  let length = 0;
  for (let at = 1; at < pattern.length; at++) {
    while (length > 0 && pattern.charCodeAt(at) !== pattern.charCodeAt(length))
      length = border[length - 1] ?? 0;
    if (pattern.charCodeAt(at) === pattern.charCodeAt(length)) length++;
    border[at] = length;
  }
  return border;
}
