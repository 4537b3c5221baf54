// Where are the test materials that are not part of the project? Tests that need them skip where they are absent.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SHARED = join(import.meta.dirname, '../../../shared');
export const hasShared = existsSync(SHARED);

export function readShared(path: string): string {
  return readFileSync(join(SHARED, path), 'utf8');
}
