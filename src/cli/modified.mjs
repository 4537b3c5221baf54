// When was a file, or anything below a folder, changed last?
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** 0 for what is not there. @param {string} path */
export function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** A folder's own time tells of files that were deleted. @param {string} folder */
export function newestBelow(folder) {
  if (modified(folder) === 0) return 0;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(
    modified(folder),
    ...entries.map((entry) => modified(join(entry.parentPath, entry.name))),
  );
}
