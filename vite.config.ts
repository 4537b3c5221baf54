// How is the app built, served and unit-tested?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentPolicy } from './src/bundle/content-policy.ts';
import { earlyRequests } from './src/bundle/early-requests.ts';
import { fewFiles } from './src/bundle/few-files.ts';
import { OPEN_PAGE } from './src/bundle/open-page.ts';
import { plainScripts } from './src/bundle/plain-scripts.ts';
import { shippedData } from './src/bundle/shipped-data.ts';
import { slimCytoscape } from './src/bundle/slim-cytoscape.ts';
import { TARGET } from './src/bundle/targets.ts';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

// What happens once in the life of a page needs a page that has not lived yet.
const ONCE_A_PAGE = ['tests/state/first-picture.test.tsx'];

export default defineConfig({
  root,
  base: './',
  // A missing file is a 404, as on any static host, and never the start page in disguise.
  appType: 'mpa',
  plugins: [
    react(),
    fewFiles(root),
    slimCytoscape(),
    earlyRequests(root),
    contentPolicy(),
    shippedData(root),
    plainScripts(root),
  ],
  define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173, strictPort: false },
  worker: { format: 'es' },
  build: {
    target: TARGET,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: ['index.html', OPEN_PAGE].map((page) => join(root, page)),
    },
  },
  test: {
    // Pure code keeps nothing between two files, and the interface resets what it keeps: one process reads them all, which takes
    // half the time of a fresh one for each.
    isolate: false,
    // A busy machine is slow, not wrong; what takes longer hangs.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{features,state,app}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['tests/{features,state,app}/**/*.test.{ts,tsx}'],
          exclude: ONCE_A_PAGE,
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'fresh page',
          environment: 'jsdom',
          include: ONCE_A_PAGE,
          setupFiles: ['tests/support/dom-setup.ts'],
          isolate: true,
        },
      },
    ],
  },
});
