// Is there a build of the app that is as new as its sources? If not, one is made.
import { join } from 'node:path';
import { modified, newestBelow } from './modified.mjs';

const SOURCES = ['src', 'public', 'docs/example'];
const FILES = [
  'index.html',
  'open.html',
  'vite.config.ts',
  'package-lock.json',
  'data/catalogue.json',
];

/** @param {string} root */
export async function buildApp(root) {
  const dist = join(root, 'dist');
  const newest = Math.max(
    ...SOURCES.map((folder) => newestBelow(join(root, folder))),
    ...FILES.map((file) => modified(join(root, file))),
  );
  if (newest > modified(join(dist, 'index.html'))) {
    process.stderr.write('The app is built first, which takes some seconds.\n');
    const { build } = await import('vite');
    await build({ root, logLevel: 'error' });
  }
  return dist;
}
