// What is left of a JSON text when items are taken out of its lists? Everything else, as it was typed.
import { formatPath, type PathSegment } from '../model/json-path.ts';
import { dropByteOrderMark } from '../model/parse-json.ts';
import { walkJson } from '../model/walk-json.ts';

interface List {
  /** Where it opens, and where each of its items begins. */
  readonly start: number;
  readonly items: { readonly start: number; readonly kept: boolean }[];
}

type Cut = readonly [from: number, to: number];

const SCALAR = /[^\s,\]}]*/y;

/**
 * Of sound JSON; `keeps` is asked for every item of every list. An item goes with the comma that sets it apart, so that
 * indents and line ends of what stays are those of the file.
 */
export function cutJson(file: string, keeps: (path: readonly PathSegment[]) => boolean): string {
  const json = dropByteOrderMark(file);
  const pieces = [file.slice(0, file.length - json.length)];
  let done = 0;
  for (const [from, to] of findCuts(json, keeps)) {
    // What lies in an item that is gone already needs no cut of its own.
    if (from < done) continue;
    pieces.push(json.slice(done, from));
    done = to;
  }
  return pieces.join('') + json.slice(done);
}

function findCuts(json: string, keeps: (path: readonly PathSegment[]) => boolean): readonly Cut[] {
  const lists = new Map<string, List>();
  walkJson(json, (path, offset) => {
    if (json[offset] === '[') lists.set(formatPath(path), { start: offset, items: [] });
    if (typeof path.at(-1) !== 'number') return;
    const list = lists.get(formatPath(path.slice(0, -1)));
    list?.items.push({ start: offset, kept: keeps(path) });
  });
  const cuts = Array.from(lists.values()).flatMap((list) => cutList(json, list));
  return cuts.toSorted(([a], [b]) => a - b);
}

function cutList(json: string, { start, items }: List): readonly Cut[] {
  if (items.every(({ kept }) => kept)) return [];
  const last = items.findLastIndex(({ kept }) => kept);
  const lastKept = items[last];
  if (lastKept === undefined) return [[start + 1, endOfValue(json, start) - 1]];
  const between = items
    .slice(0, last)
    .flatMap((item, at): readonly Cut[] =>
      item.kept ? [] : [[item.start, items[at + 1]?.start ?? item.start]],
    );
  const end = items.at(-1);
  if (end === undefined || end === lastKept) return between;
  // The comma before them goes too.
  return [...between, [endOfValue(json, lastKept.start), endOfValue(json, end.start)]];
}

function endOfValue(json: string, from: number): number {
  let depth = 0;
  let at = from;
  do {
    const character = json[at];
    if (character === '"') at = endOfText(json, at);
    else if (character === '{' || character === '[') {
      depth += 1;
      at += 1;
    } else if (character === '}' || character === ']') {
      depth -= 1;
      at += 1;
    } else if (depth > 0) at += 1;
    else {
      SCALAR.lastIndex = from;
      SCALAR.test(json);
      at = SCALAR.lastIndex;
    }
  } while (depth > 0);
  return at;
}

function endOfText(json: string, from: number): number {
  let at = from + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}
