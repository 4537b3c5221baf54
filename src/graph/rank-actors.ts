// Which actors answer to what the reader typed, the one most surely meant first? The same order wherever an actor is chosen.
import { foldForSearch } from '../model/fold-text.ts';
import type { Actor } from '../model/stance-graph.ts';
import { parseAsked, placeOf } from './asked-words.ts';
import { namesOf } from './searchable-text.ts';

export interface FoundActor {
  readonly actor: Actor;
  /** The text that matched, if it is not the name: the code on its node, an alias, the role. */
  readonly via: string | null;
}

interface Match {
  readonly rank: number;
  readonly via: string | null;
}

const NAME = { exact: 0, places: [3, 5, 7] } as const;
const CODE = 1;
const OTHER = { exact: 2, places: [4, 6, 8] } as const;
const SCATTERED = 9;

/** Exact name, code, exact alias; then what begins a text, begins a word, stands in a word; then all words in any order. */
export function rankActors(actors: readonly Actor[], text: string): readonly FoundActor[] {
  const { phrase, words } = parseAsked(text);
  if (phrase === '') return [];
  return actors
    .flatMap((actor) => {
      const match = matchActor(actor, foldedNames(actor), phrase, words);
      return match === null ? [] : [{ actor, ...match }];
    })
    .toSorted((a, b) => a.rank - b.rank);
}

// Each letter typed asks for all of them again.
const foldedOf = new WeakMap<Actor, readonly string[]>();

function foldedNames(actor: Actor): readonly string[] {
  const known = foldedOf.get(actor) ?? namesOf(actor).map(foldForSearch);
  foldedOf.set(actor, known);
  return known;
}

function matchActor(
  actor: Actor,
  texts: readonly string[],
  phrase: string,
  words: readonly string[],
): Match | null {
  const matches = namesOf(actor).flatMap((text, at): Match[] => {
    const folded = texts[at] ?? '';
    const ranks = at === 0 ? NAME : OTHER;
    const place = placeOf(folded, phrase);
    const exact = withoutDots(folded) === withoutDots(phrase) && withoutDots(phrase) !== '';
    const via = at === 0 ? null : text;
    if (exact) return [{ rank: ranks.exact, via }];
    return place === null ? [] : [{ rank: ranks.places[place], via }];
  });
  // Only a state shows its code.
  const code = actor.kind === 'state' ? actor.iso : undefined;
  if (code !== undefined && code.toLowerCase() === withoutDots(phrase))
    matches.push({ rank: CODE, via: code });
  const scattered = words.length > 1 && words.every((word) => texts.some((t) => t.includes(word)));
  if (matches.length === 0) return scattered ? { rank: SCATTERED, via: null } : null;
  return matches.reduce((best, each) => (each.rank < best.rank ? each : best));
}

/** "U.S." is meant by "US". */
function withoutDots(text: string): string {
  return text.replaceAll('.', '');
}
