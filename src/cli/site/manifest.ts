// Which files make up a site, and how can anybody check that they are unchanged?
import { type SiteFile, textFile } from './site-file.ts';

export const MANIFEST = 'demarche-site.json';

/** SHA-256 of every other file, in order of their paths. */
export function buildManifest(
  files: readonly SiteFile[],
  sha256: (bytes: Uint8Array) => string,
): SiteFile {
  const digests = files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, bytes }) => [path, sha256(bytes)] as const);
  return textFile(MANIFEST, `${JSON.stringify({ files: Object.fromEntries(digests) }, null, 2)}\n`);
}
