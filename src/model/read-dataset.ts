// What does a dataset file say? From its text to a dataset, or to everything that is wrong with it.
import type { Issue } from './issue.ts';
import { formatPath } from './json-path.ts';
import { migrateDataset } from './migrate-dataset.ts';
import { parseDataset, type Reading } from './parse-dataset.ts';
import { dropByteOrderMark, parseJson } from './parse-json.ts';
import { locateOffsets } from './text-place.ts';
import { walkJson } from './walk-json.ts';

export function readDataset(text: string): Reading {
  const parsed = parseJson(text);
  if ('issues' in parsed) return { verdict: 'refused', dataset: null, issues: parsed.issues };
  const reading = parseDataset(migrateDataset(parsed.value));
  if (reading.issues.length === 0) return reading;
  return { ...reading, issues: placeIssues(dropByteOrderMark(text), reading.issues) };
}

/** Puts line and column into issues; what is missing is placed where it should be, in its parent. */
function placeIssues(text: string, issues: readonly Issue[]): readonly Issue[] {
  const wanted = new Set(issues.flatMap(({ path }) => withParents(path)));
  const offsetByPath = new Map<string, number>();
  walkJson(text, (segments, offset) => {
    const path = formatPath(segments);
    if (wanted.has(path)) offsetByPath.set(path, offset);
  });
  const paths = Array.from(offsetByPath.keys());
  const places = locateOffsets(text, Array.from(offsetByPath.values()));
  const placeByPath = new Map(paths.map((path, index) => [path, places[index]]));
  return issues.map((issue) => {
    const known = withParents(issue.path).find((path) => placeByPath.has(path));
    return { ...issue, ...placeByPath.get(known ?? '') };
  });
}

/** The path itself first, then every path above it. */
function withParents(path: string): readonly string[] {
  const paths = [path];
  for (let at = path.length - 1; at > 0; at--)
    if (path[at] === '.' || path[at] === '[') paths.push(path.slice(0, at));
  paths.push('');
  return paths;
}
