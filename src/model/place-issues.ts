// On which line of the file does each issue lie? What is missing is placed where it should be, in its parent.
import type { Issue } from './issue.ts';
import { formatPath } from './json-path.ts';
import { dropByteOrderMark } from './parse-json.ts';
import { locateOffsets } from './text-place.ts';
import { walkJson } from './walk-json.ts';

/** `file` is the text that was read. */
export function placeIssues(file: string, issues: readonly Issue[]): readonly Issue[] {
  if (issues.length === 0) return issues;
  const text = dropByteOrderMark(file);
  const wanted = new Set(issues.flatMap(({ path }) => withParents(path)));
  const offsetByPath = new Map<string, number>();
  walkJson(text, (segments, offset) => {
    const path = formatPath(segments);
    if (wanted.has(path)) offsetByPath.set(path, offset);
  });
  const places = locateOffsets(text, Array.from(offsetByPath.values()));
  const placeByPath = new Map(
    Array.from(offsetByPath.keys(), (path, index) => [path, places[index]]),
  );
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
