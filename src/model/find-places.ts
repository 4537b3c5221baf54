// Where does one text stand in another? In time linear in both, whatever they look like.

export interface Search {
  /** Every accepted place, overlapping ones too, at most `limit` of them. */
  readonly places: readonly number[];
  /** The longest beginning of the pattern that stands somewhere, and where first. */
  readonly longest: { readonly length: number; readonly at: number };
}

/** Knuth, Morris & Pratt 1977: `indexOf` may take quadratic time on repetitive text. */
export function findPlaces(
  text: string,
  pattern: string,
  limit: number,
  accepts: (place: number) => boolean = () => true,
): Search {
  const fallback = fallbacks(pattern);
  const places: number[] = [];
  let longest = { length: 0, at: 0 };
  let matched = 0;
  for (let at = 0; at < text.length && places.length < limit; at++) {
    const code = text.charCodeAt(at);
    while (matched > 0 && (matched === pattern.length || pattern.charCodeAt(matched) !== code))
      matched = fallback[matched - 1] ?? 0;
    if (pattern.charCodeAt(matched) === code) matched++;
    if (matched > longest.length) longest = { length: matched, at: at + 1 - matched };
    const place = at + 1 - matched;
    if (matched === pattern.length && matched > 0 && accepts(place)) places.push(place);
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
