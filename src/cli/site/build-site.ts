// Which files make a site of these datasets? The same input always gives the same bytes.
import { buildCatalogue } from './build-catalogue.ts';
import { buildHeaders } from './build-headers.ts';
import type { SiteDataset } from './collect-datasets.ts';
import { buildManifest } from './manifest.ts';
import type { App } from './read-app.ts';
import { rewriteIndex } from './rewrite-index.ts';
import { type SiteFile, textFile } from './site-file.ts';

export interface SiteWishes {
  readonly title: string | null;
  readonly embedders: readonly string[];
  readonly offline: boolean;
}

export function buildSite(
  app: App,
  datasets: readonly SiteDataset[],
  wishes: SiteWishes,
  sha256: (bytes: Uint8Array) => string,
): readonly SiteFile[] {
  const index = rewriteIndex(app, datasets, wishes.title);
  const published = [
    textFile('index.html', index),
    ...app.files,
    textFile('data/catalogue.json', buildCatalogue(datasets, wishes)),
    app.schema,
    ...datasets.flatMap(({ files }) =>
      files.map(({ path, bytes }) => ({ path: `data/${path}`, bytes })),
    ),
  ];
  const files = [
    ...published,
    textFile('sw.js', wishes.offline ? keepCopy(app, published, sha256) : LET_GO),
    ...buildHeaders(published),
    // GitHub Pages otherwise leaves out what begins with an underscore.
    textFile('.nojekyll', ''),
  ];
  return [...files, buildManifest(files, sha256)];
}

/** Nobody registers it; but a browser that still has the one of an earlier, offline site asks for it, and is free again. */
const LET_GO = `// This site keeps no copy in the browser. Whoever has one from before is freed of it.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const prefix = 'demarche ' + self.registration.scope + ' ';
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});
`;

function keepCopy(
  { offlineWorker }: App,
  files: readonly SiteFile[],
  sha256: (bytes: Uint8Array) => string,
): string {
  const { path, bytes } = buildManifest(files, sha256);
  const site = {
    version: sha256(bytes).slice(0, 16),
    files: files.map((file) => file.path).filter((each) => each !== path),
  };
  return `self.demarcheSite = ${JSON.stringify(site)};\n${offlineWorker}`;
}
