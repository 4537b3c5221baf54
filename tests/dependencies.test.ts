// What comes into the page from elsewhere, and may it?
import { expect, test } from 'vitest';
import lock from '../package-lock.json' with { type: 'json' };

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

const locked = Object.entries<Locked>(lock.packages).filter(([path]) => path !== '');
const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);

test('the page is made of these packages, and whoever adds one says so here', () => {
  expect(shipped.map(([path]) => path.replace('node_modules/', '')).toSorted()).toEqual([
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/source-serif-4',
    '@tanstack/query-core',
    '@tanstack/react-query',
    'cytoscape',
    'd3-dispatch',
    'd3-force',
    'd3-quadtree',
    'd3-timer',
    'lucide-react',
    'react',
    'react-dom',
    'scheduler',
    'uqr',
    'valibot',
    'zustand',
  ]);
});

test('each of them may be given on, with its notice', () => {
  for (const [path, { license }] of shipped)
    expect([path, license]).toEqual([
      path,
      expect.stringMatching(/^(MIT|ISC|BSD-3-Clause|OFL-1\.1)$/),
    ]);
});

test('none runs a script while it is installed', () => {
  const run = locked.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional);
  expect(run.map(([path]) => path)).toEqual([]);
});
