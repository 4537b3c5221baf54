// How does `npm run demarche` start? It builds the command line when a source is newer than the last build, and runs it.
import { mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildApp } from './build-app.mjs';
import { modified, newestBelow } from './modified.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const cache = join(root, 'node_modules', '.cache', 'demarche-cli');
const bundle = join(cache, 'main.mjs');

if (newestSource() > modified(bundle)) await build();
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2), () => buildApp(root));

function newestSource() {
  return Math.max(modified(join(root, 'package-lock.json')), newestBelow(join(root, 'src')));
}

// Into a folder of its own, then renamed: two that start at once never see half a bundle.
async function build() {
  const { build } = await import('vite');
  const begun = new Date();
  const own = join(cache, `build-${process.pid}`);
  mkdirSync(own, { recursive: true });
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      build: {
        ssr: join(root, 'src', 'cli', 'main.ts'),
        outDir: own,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
      },
    });
    // Whatever was edited while building must count as newer.
    utimesSync(join(own, 'main.mjs'), begun, begun);
    renameSync(join(own, 'main.mjs'), bundle);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
