// Does the code keep the law of the house, and would a breach be seen?
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import law from '../.dependency-cruiser.mjs';

const root = join(import.meta.dirname, '..');

async function cruised(baseDir: string): Promise<ICruiseResult> {
  const tsConfigFile = join(root, 'tsconfig.json');
  const { output } = await cruise(
    ['src'],
    {
      ...law.options,
      baseDir,
      validate: true,
      ruleSet: { forbidden: law.forbidden },
    } as ICruiseOptions,
    undefined,
    { tsConfig: extractTSConfig(tsConfigFile) },
  );
  if (typeof output === 'string') throw new Error('the cruise returned text');
  return output;
}

const breachesOf = (result: ICruiseResult) =>
  result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

const files = (await readdir(join(root, 'src'), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const modules = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));

async function textsOf(paths: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  return await Promise.all(
    paths.map(async (path) => [path.slice(root.length + 1), await readFile(path, 'utf8')] as const),
  );
}

describe('the sources', () => {
  test('keep the import law and have no cycles', async () => {
    const result = await cruised(root);
    expect(breachesOf(result)).toEqual([]);
    const seen = new Set(result.modules.map((module) => join(root, module.source)));
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.filter((module) => !seen.has(module))).toEqual([]);
  });

  test('are named after one subject each, in kebab-case, and components in PascalCase', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?$/;
    const pascal = /^[A-Z][A-Za-z0-9]*(\.module)?$/;
    const vague = /^(utils?|helpers?|common|index|misc)$/i;
    const misnamed = files.filter((file) => {
      const name = basename(file, extname(file));
      const fits =
        extname(file) === '.tsx' && name !== 'main'
          ? pascal.test(name)
          : kebab.test(name) || (extname(file) === '.css' && pascal.test(name));
      return !fits || vague.test(name);
    });
    expect(misnamed).toEqual([]);
  });

  test('begin with the question they answer', async () => {
    const silent = (await textsOf(modules)).filter(
      ([, text]) => !/^(#!.*\n)?(\/\/|\/\*) ?\S/.test(text),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('export by name and are at most 250 lines long', async () => {
    const texts = await textsOf(modules);
    expect(
      texts.filter(([, text]) => /^export default\b/m.test(text)).map(([path]) => path),
    ).toEqual([]);
    expect(texts.filter(([, text]) => text.split('\n').length > 251).map(([path]) => path)).toEqual(
      [],
    );
  });

  test('listen to messages in one place, besides the workers and the element that is not ours to run', async () => {
    const texts = await textsOf(modules);
    const listening = texts
      .filter(([, text]) => /addEventListener\('message'/.test(text))
      .map(([path]) => path)
      .filter((path) => !/src\/(?:workers|element)\//.test(path));
    expect(listening).toEqual([expect.stringMatching(/mount-frame-protocol\.ts$/)]);
  });

  test('draw underlines property by property: Safari ignores the short form with more than a line', async () => {
    const sheets = await textsOf(files.filter((file) => extname(file) === '.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const short = sheets.filter(([, text]) => /text-decoration: [\w-]+ /.test(text));
    expect(short.map(([path]) => path)).toEqual([]);
  });

  test('mention Cytoscape in at most four files outside the style sheets', async () => {
    const texts = await textsOf(modules);
    const handling = texts.filter(([, text]) =>
      /from 'cytoscape'|import\('cytoscape'\)/.test(text),
    );
    expect(handling.length).toBeLessThanOrEqual(4);
  });
});

describe('a planted breach is seen', () => {
  // Each line: the rule that must speak, the file that breaks it, what it imports.
  const breaches = [
    ['model-imports-only-itself', 'model/a.ts', '../graph/b.ts'],
    ['graph-imports-only-model', 'graph/a.ts', '../view/b.ts'],
    ['view-imports-only-model-graph', 'view/a.ts', '../canvas/b.ts'],
    ['exchange-imports-only-model-graph-view', 'exchange/a.ts', '../state/b.ts'],
    ['embed-imports-only-model-graph-view', 'embed/a.ts', '../state/b.ts'],
    ['element-imports-only-embed', 'element/a.ts', '../view/b.ts'],
    ['canvas-imports-only-model-graph-view', 'canvas/a.ts', '../state/b.ts'],
    ['picture-imports-only-model-graph-view-exchange-canvas', 'picture/a.ts', '../state/b.ts'],
    ['workers-imports-only-model-graph-view-exchange', 'workers/a.ts', '../canvas/b.ts'],
    ['state-imports-only-model-graph-view-workers', 'state/a.ts', '../canvas/b.ts'],
    [
      'features-imports-only-model-graph-view-exchange-embed-canvas-picture-workers-state',
      'features/x/a.ts',
      '../../app/b.ts',
    ],
    [
      'app-imports-only-model-graph-view-exchange-embed-canvas-picture-workers-state-features',
      'app/a.ts',
      '../cli/b.ts',
    ],
    ['cli-imports-only-model-graph-view-exchange', 'cli/a.ts', '../state/b.ts'],
    ['bundle-imports-only-itself', 'bundle/a.ts', '../model/b.ts'],
    ['a-feature-knows-no-other-feature', 'features/x/c.ts', '../y/b.ts'],
    ['only-cli-and-bundle-touch-node', 'graph/c.ts', 'node:fs'],
    ['cytoscape-only-in-canvas', 'features/x/d.ts', 'cytoscape'],
    ['react-react-dom-lucide-react-only-in-state-features-app', 'view/c.ts', 'react'],
    ['valibot-only-in-model-embed', 'state/c.ts', 'valibot'],
    ['d3-force-only-in-graph', 'canvas/c.ts', 'd3-force'],
    ['zustand-tanstack-react-query-only-in-state-app', 'features/x/e.ts', 'zustand'],
    ['every-file-has-a-room', 'attic/a.ts', '../model/b.ts'],
    ['no-import-into-nothing', 'view/d.ts', './gone.ts'],
    ['no-cycles', 'graph/e.ts', './e2.ts'],
  ] as const;
  const lawful = [
    ['graph/e2.ts', './e.ts'], // closes the cycle, which is told once, at its first file
    ['view/e.ts', '../graph/b.ts'],
    ['features/x/f.ts', '../shared/b.ts'],
    ['cli/c.ts', 'node:fs'],
    ['bundle/c.ts', 'node:fs'],
    ['canvas/d.ts', 'cytoscape'],
  ] as const;

  let folder: string;
  let found: readonly string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-law-'));
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    const write = async (file: string, text: string) => {
      await mkdir(dirname(join(folder, 'src', file)), { recursive: true });
      await writeFile(join(folder, 'src', file), text);
    };
    const rooms = [
      'model',
      'graph',
      'view',
      'exchange',
      'canvas',
      'picture',
      'state',
      'app',
      'cli',
      'features/y',
      'features/shared',
    ];
    for (const room of rooms) await write(`${room}/b.ts`, 'export type B = string;\n');
    for (const [file, target] of [...breaches.map(([, ...rest]) => rest), ...lawful]) {
      // Types only: a law that overlooks these is kept by nobody.
      await write(file, `import type * as b from '${target}';\nexport type A = typeof b;\n`);
    }
    found = breachesOf(await cruised(folder));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(breaches)('%s by src/%s, which imports %s', (rule, file) => {
    expect(found.some((breach) => breach.startsWith(`${rule}: src/${file} →`))).toBe(true);
  });

  test.each(lawful)('and src/%s importing %s is none', (file) => {
    expect(found.filter((breach) => breach.includes(`: src/${file} →`))).toEqual([]);
  });
});
