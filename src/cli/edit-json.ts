// How are single values of a JSON file replaced, and everything else left as it was typed?
import { formatPath } from '../model/json-path.ts';
import { dropByteOrderMark } from '../model/parse-json.ts';
import { walkJson } from '../model/walk-json.ts';

export type Scalar = string | number;

const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?[\d.eE+-]+/y;
const NOT_ASCII = /[^\0-\x7F]/g;

/** By path as in issues. Keys, their order, indents, line ends and a byte order mark stay. */
export function replaceValues(file: string, values: ReadonlyMap<string, Scalar>): string {
  const json = dropByteOrderMark(file);
  const mark = file.slice(0, file.length - json.length);
  // A file that escapes all foreign letters goes on doing so.
  const escapes = json.search(NOT_ASCII) === -1;
  const pieces: string[] = [mark];
  let done = 0;
  const open = new Set(values.keys());
  walkJson(json, (segments, offset) => {
    const path = formatPath(segments);
    const value = values.get(path);
    if (value === undefined) return;
    TEXT_OR_NUMBER.lastIndex = offset;
    if (!TEXT_OR_NUMBER.test(json)) throw new Error(`${path} is neither text nor a number`);
    const written = JSON.stringify(value);
    pieces.push(json.slice(done, offset), escapes ? escapeLetters(written) : written);
    done = TEXT_OR_NUMBER.lastIndex;
    open.delete(path);
  });
  if (open.size > 0) throw new Error(`There is nothing at ${Array.from(open).join(', ')}`);
  return pieces.join('') + json.slice(done);
}

function escapeLetters(written: string): string {
  return written.replace(NOT_ASCII, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
