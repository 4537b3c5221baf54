// Is this the very layout that was computed before? Equal requests have equal digests.
import type { LayoutRequest } from './layout.ts';

/** FNV-1a (Fowler, Noll, Vo), 32 bits, over the request as JSON: a key for a cache, no protection. */
export function digestRequest(request: LayoutRequest): string {
  let hash = 0x811c9dc5;
  for (const unit of JSON.stringify(request)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
