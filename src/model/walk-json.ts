// Where is what in a JSON text, and where does it break? One pass without recursion; values come from JSON.parse.
import type { PathSegment } from './json-path.ts';

export const DEEPEST = 16;

export type JsonFault =
  | { readonly kind: 'cut' | 'syntax' | 'deep'; readonly offset: number }
  | {
      readonly kind: 'duplicate-key';
      readonly offset: number;
      readonly first: number;
      readonly path: readonly PathSegment[];
    };

interface Level {
  readonly closing: '}' | ']';
  /** Offsets of the keys of an object so far; null in a list. */
  readonly offsetByKey: Map<string, number> | null;
  segment: PathSegment;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BEGUN_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/;
const LITERALS = ['true', 'false', 'null'];
const SPACES = new Set([0x20, 0x09, 0x0a, 0x0d]);
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The first fault, or null for sound JSON; `visit` sees each value where it begins. */
export function walkJson(
  text: string,
  visit: ((path: readonly PathSegment[], offset: number) => void) | null,
): JsonFault | null {
  const levels: Level[] = [];
  let at = skipSpace(text, 0);
  for (;;) {
    visit?.(pathTo(levels), at);
    const opening = text[at];
    if (opening === '{' || opening === '[') {
      if (levels.length === DEEPEST) return { kind: 'deep', offset: at };
      levels.push(openLevel(opening));
      at = skipSpace(text, at + 1);
      if (text[at] !== levels.at(-1)?.closing) {
        const entered = enterMember(text, at, levels);
        if (typeof entered !== 'number') return entered;
        at = entered;
        continue;
      }
    } else {
      const scalar = passScalar(text, at);
      if (typeof scalar !== 'number') return scalar;
      at = skipSpace(text, scalar);
    }
    const next = leaveValues(text, at, levels);
    if (typeof next !== 'number') return next;
    at = next;
  }
}

/** Closes whatever ends here; the offset of the next value, or the end of the walk. */
function leaveValues(text: string, from: number, levels: Level[]): number | JsonFault | null {
  let at = from;
  for (;;) {
    const level = levels.at(-1);
    if (level === undefined) return at === text.length ? null : { kind: 'syntax', offset: at };
    if (text[at] === level.closing) {
      levels.pop();
      at = skipSpace(text, at + 1);
    } else if (text[at] === ',') {
      return enterMember(text, skipSpace(text, at + 1), levels);
    } else return brokenAt(text, at);
  }
}

/** Passes the key of an object's next member; the offset of its value. */
function enterMember(text: string, at: number, levels: readonly Level[]): number | JsonFault {
  const level = levels.at(-1);
  if (level === undefined) return brokenAt(text, at);
  if (level.offsetByKey === null) {
    level.segment = Number(level.segment) + 1;
    return at;
  }
  if (text.charCodeAt(at) !== QUOTE) return brokenAt(text, at);
  const end = passText(text, at);
  if (typeof end !== 'number') return end;
  const written = text.slice(at, end);
  const key = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
  level.segment = key;
  const first = level.offsetByKey.get(key);
  if (first !== undefined)
    return { kind: 'duplicate-key', offset: at, first, path: pathTo(levels) };
  level.offsetByKey.set(key, at);
  const colon = skipSpace(text, end);
  return text[colon] === ':' ? skipSpace(text, colon + 1) : brokenAt(text, colon);
}

function passScalar(text: string, at: number): number | JsonFault {
  if (text.charCodeAt(at) === QUOTE) return passText(text, at);
  const literal = LITERALS.find((word) => text.startsWith(word, at));
  if (literal !== undefined) return at + literal.length;
  NUMBER.lastIndex = at;
  return NUMBER.test(text) ? NUMBER.lastIndex : brokenAt(text, at);
}

/** A loop, because a pattern runs out of stack on a text of some million characters. */
function passText(text: string, from: number): number | JsonFault {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < 0x20) return { kind: 'syntax', offset: at };
    if (code === BACKSLASH) {
      const rest = text.slice(at, at + 6);
      const escaped = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(rest);
      if (escaped === null)
        return BEGUN_ESCAPE.test(rest) ? cutAt(text) : { kind: 'syntax', offset: at };
      at += escaped[0].length;
    } else at++;
  }
  return cutAt(text);
}

function brokenAt(text: string, at: number): JsonFault {
  const rest = text.slice(at, at + 6);
  const begun = [...LITERALS, '-'].some((word) => word.startsWith(rest));
  return begun && at + rest.length === text.length ? cutAt(text) : { kind: 'syntax', offset: at };
}

function cutAt(text: string): JsonFault {
  return { kind: 'cut', offset: text.length };
}

function openLevel(opening: '{' | '['): Level {
  return opening === '{'
    ? { closing: '}', offsetByKey: new Map(), segment: '' }
    : { closing: ']', offsetByKey: null, segment: -1 };
}

function pathTo(levels: readonly Level[]): PathSegment[] {
  return levels.map(({ segment }) => segment);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (SPACES.has(text.charCodeAt(at))) at++;
  return at;
}
