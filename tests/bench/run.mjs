// What does the app cost, as ratios to the least it could cost in the same run on the same machine?
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser } from '../support/find-browser.mjs';
import { scriptsOfFirstPicture } from '../support/script-cost.mjs';
import { busiestTasks } from './busiest-task.mjs';
import { compareLayouts } from './layouts.mjs';
import { longestFrame } from './reader.mjs';
import { timeSolver } from './solver.mjs';
import { limitsMissed, median, quantile, report, timeOf } from './statistics.mjs';

const RUNS = 11;
const PAIRS = 25;
const READINGS = 5;
const FRAME = 1000 / 60;
const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache');
await mkdir(cache, { recursive: true });
const work = await mkdtemp(join(cache, 'bench-'));
const close = [() => rm(work, { recursive: true, force: true })];

/** @param {string} folder */
async function serve(folder) {
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  close.push(() => server.close());
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}/`;
}

try {
  await build({ logLevel: 'warn' });
  const found = await findBrowser();
  console.log(`Chromium ${found.version} (${found.name}), Node ${process.version}\n`);
  const browser = await chromium.launch(found.options);
  close.push(() => browser.close());
  const app = await serve(join(root, 'dist'));

  const parts = await pureParts();
  // `npm run bench -- layouts`, `-- solver` or `-- tasks` looks at nothing else.
  const only = process.argv[2];
  if (only === undefined) {
    await scriptCost();
    await firstPicture();
    await filterChange();
    await longArticle();
    await pipeline(parts);
  }
  if (only === undefined || only === 'tasks') await busiestTasks(browser, app);
  if (only === undefined || only === 'layouts') await compareLayouts(parts, root);
  if (only === undefined || only === 'solver') timeSolver(parts);

  async function fresh() {
    return await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
  }

  /** @param {import('playwright').Page} page @param {string} measure @returns {Promise<PerformanceMeasure>} */
  async function measured(page, measure) {
    const entry = await page.waitForFunction(
      (name) => performance.getEntriesByName(name, 'measure')[0]?.toJSON(),
      measure,
      { polling: 20 },
    );
    return await entry.jsonValue();
  }

  async function scriptCost() {
    const context = await fresh();
    const scripts = await scriptsOfFirstPicture(context, app);
    await context.close();
    const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    const detail = scripts
      .map(({ name, bytes }) => `${name} ${(bytes / 1000).toFixed(1)}`)
      .join(', ');
    report('JavaScript needed for the first picture', total, 'kB gzip', 250, detail);
  }

  async function firstPicture() {
    const context = await fresh();
    const page = await context.newPage();
    await page.goto(app);
    await measured(page, 'demarche:load');
    const scene = await page.evaluate('window.demarche.scene()');
    await context.close();
    const folder = join(work, 'control');
    await build({
      configFile: false,
      root: join(import.meta.dirname, 'control'),
      logLevel: 'warn',
      base: './',
      build: { outDir: folder, target: 'chrome123', modulePreload: { polyfill: false } },
    });
    await writeFile(join(folder, 'elements.json'), JSON.stringify(scene));
    const control = await serve(folder);

    /** @param {string} address @param {string} measure */
    const once = async (address, measure) => {
      const context = await fresh();
      const page = await context.newPage();
      await page.goto(address);
      const { startTime, duration } = await measured(page, measure);
      await context.close();
      return startTime + duration;
    };
    const ours = () => once(app, 'demarche:load');
    const least = () => once(control, 'control:load');
    const pairs = [];
    for (let i = 0; i <= PAIRS; i += 1) {
      // Neither is always the one that comes after the other.
      const pair =
        i % 2 === 0
          ? { ours: await ours(), least: await least() }
          : { least: await least(), ours: await ours() };
      // The first pair warms the browser and the disk.
      if (i > 0) pairs.push(pair);
    }
    // Neighbours share what else the machine is doing, so each is compared with its own.
    const ratios = pairs.map((pair) => pair.ours / pair.least);
    const [low, high] = [quantile(ratios, 0.25), quantile(ratios, 0.75)].map((q) => q.toFixed(2));
    const typical = [pairs.map((pair) => pair.ours), pairs.map((pair) => pair.least)]
      .map((times) => `${median(times).toFixed(0)} ms`)
      .join(' against ');
    const detail = `${typical}, ${PAIRS} pairs, half of them from ${low} to ${high}`;
    report('First picture, against React and Cytoscape alone', median(ratios), '×', 1.5, detail);
  }

  async function filterChange() {
    const context = await fresh();
    const page = await context.newPage();
    await page.goto(app);
    await measured(page, 'demarche:load');
    const frame = await page.evaluate(async () => {
      const gaps = [];
      let last = await new Promise(requestAnimationFrame);
      for (let i = 0; i < 60; i += 1) {
        const now = await new Promise(requestAnimationFrame);
        gaps.push(now - last);
        last = now;
      }
      return gaps.sort((a, b) => a - b)[30] ?? Number.NaN;
    });
    const boxes = page.getByRole('checkbox', { name: /condemns/i });
    const durations = [];
    for (let i = 0; i < RUNS * 2; i += 1) {
      await page.evaluate(() => performance.clearMeasures('demarche:filter'));
      await boxes.first().click();
      durations.push((await measured(page, 'demarche:filter')).duration);
      await page.waitForTimeout(50);
    }
    await context.close();
    const typical = median(durations);
    const detail = `${typical.toFixed(1)} ms, an empty frame takes ${frame.toFixed(1)} ms`;
    report('Filter change until painted', typical / frame, 'frames', 2, detail);
  }

  async function longArticle() {
    const longest = [];
    for (let i = 0; i < READINGS; i += 1) {
      const context = await fresh();
      longest.push(await longestFrame(context, app));
      await context.close();
    }
    // Other work on the machine only ever makes a frame longer.
    const least = Math.min(...longest);
    report(
      'Longest frame after the first, reading 400 kB with 500 stances',
      least / FRAME,
      'frames',
      null,
      `${least.toFixed(0)} ms at best, ${median(longest).toFixed(0)} ms in the middle of ${READINGS} readings`,
    );
  }

  /** @returns {Promise<typeof import('./pipeline.ts')>} */
  async function pureParts() {
    await build({
      configFile: false,
      logLevel: 'warn',
      build: { ssr: join(import.meta.dirname, 'pipeline.ts'), outDir: work, emptyOutDir: false },
    });
    return await import(pathToFileURL(join(work, 'pipeline.js')).href);
  }

  /** @param {Pick<typeof import('./pipeline.ts'), 'pipeline'>} parts */
  async function pipeline({ pipeline: made }) {
    const text = await readFile(join(root, 'data/venezuela-2026-01/dataset.json'), 'utf8');
    const bare = timeOf(() => JSON.parse(text));
    const whole = timeOf(() => {
      const { dataset } = made.readDataset(text);
      if (dataset === null) throw new Error('the real dataset cannot be read');
      made.buildScene(made.indexGraph(dataset), made.DEFAULT_VIEW);
    });
    report(
      'Read, check, index and build the scene, against JSON.parse',
      whole / bare,
      '×',
      null,
      `${whole.toFixed(2)} ms against ${bare.toFixed(3)} ms for ${(text.length / 1000).toFixed(0)} kB`,
    );
  }
} finally {
  for (const undo of close.reverse()) await undo();
}
process.exitCode = limitsMissed() > 0 ? 1 : 0;
