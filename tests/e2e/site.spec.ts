// Does a published folder work wherever it is put: under any path, with its own headers, with and without a network?
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect } from 'playwright/test';
import { fragmentOf, graph, sceneOf } from './explorer.ts';
import { test as strangers } from './host-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const PATH = '/some/sub/path/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Site {
  address: string;
  folder: string;
  publish: (...args: string[]) => void;
  goDown: () => void;
}

const test = strangers.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  provokes: async ({}, use) =>
    use([/^request: http:\/\/127\.0\.0\.1:\d+\/(?:elsewhere|some\/sub\/path)\//]),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-site-'));
    const out = join(folder, 'www');
    let down = false;
    const server = createServer(({ url = '' }, response) => {
      const name = decodeURIComponent(new URL(url, 'http://x').pathname);
      if (down || !name.startsWith(PATH)) {
        response.destroy();
        return;
      }
      const path = name.slice(PATH.length);
      const file = path === '' ? 'index.html' : path;
      try {
        const bytes = readFileSync(join(out, file));
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { 'Content-Type': type, ...headersOf(out, `/${path}`) }).end(bytes);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    await use({
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`,
      folder,
      publish(...args) {
        const command = ['src/cli/launch.mjs', 'site', ...args, '--out', out];
        const { status, stderr } = spawnSync(process.execPath, command, {
          cwd: ROOT,
          // The runner asks for colours, its caller for none, and Node would say on stderr that it cannot do both.
          env: { ...process.env, FORCE_COLOR: undefined },
          encoding: 'utf8',
        });
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      },
      goDown() {
        down = true;
      },
    });
    server.close().closeAllConnections();
    rmSync(folder, { recursive: true });
  },
});

/** As the hosts that know the file `_headers` send them. */
function headersOf(out: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of readFileSync(join(out, '_headers'), 'utf8').split('\n')) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (line.startsWith('/'))
      applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (name !== '' && applies) headers[name] = value;
  }
  return headers;
}

const DATA = ['data/ferry-dispute', 'data/strait-of-amaranth'];

/** Not the data that the app knows the places of: one stance more. */
function ownDataset(folder: string): string {
  const dataset = JSON.parse(readFileSync(join(ROOT, 'data/ferry-dispute/dataset.json'), 'utf8'));
  const [first] = dataset.stances;
  const other = dataset.actors.find(
    ({ id }: { id: string }) => ![first.source, first.target].includes(id),
  );
  dataset.stances.push({ ...first, id: 'one-more', source: other.id });
  const file = join(folder, 'own.json');
  writeFileSync(file, JSON.stringify(dataset));
  return file;
}

test('two datasets under a path, with the headers that come along; switched, and embedded elsewhere', async ({
  page,
  site,
  elsewhere,
}) => {
  const tag = `<script src="${site.address}embed.js"></script><demarche-graph title="Stances" data="strait-of-amaranth" view="by=state"></demarche-graph>`;
  const host = await elsewhere({
    'index.html': `<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,"><body><h1>Elsewhere</h1>${tag}</body></html>`,
  });
  const data = [ownDataset(site.folder), 'data/strait-of-amaranth'];
  site.publish(...data, '--title', 'Straits & harbours', '--allow-embed', new URL(host).origin);
  const begun: string[] = [];
  page.on('worker', (worker) => begun.push(worker.url()));
  const response = await page.goto(site.address);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
  await page.evaluate('window.demarche.ready');
  // Everybody's place came along.
  expect(begun.filter((url) => url.includes('layout-worker'))).toEqual([]);
  await expect.poll(() => fragmentOf(page)).toBe('data=ferry-dispute');
  await expect(page).toHaveTitle('The ferry dispute (fiction) – Straits & harbours');
  await page.getByRole('button', { name: 'The ferry dispute' }).click();
  await page.getByRole('button', { name: /^The Strait of Amaranth/ }).click();
  await expect(page).toHaveTitle('The Strait of Amaranth (fiction) – Straits & harbours');
  await expect(graph(page)).toBeVisible();
  // The texts came along, so the quotes were looked up.
  await expect(page.getByRole('button', { name: /quotes? match/ })).toBeVisible();
  expect((await sceneOf(page)).ties.length).toBeGreaterThan(20);
  expect(
    await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)'),
  ).toBe(0);

  await page.goto(host);
  const frame = page.frameLocator('iframe');
  await frame.locator('#picture').waitFor();
  const answer = await page.evaluate(
    'document.querySelector("demarche-graph").setView("data=ferry-dispute")',
  );
  expect(answer).toEqual({ view: 'data=ferry-dispute', notices: [] });
  await expect(frame.getByRole('heading', { name: 'The ferry dispute' })).toBeVisible();
});

test('without a network the site opens again if its publisher wanted that, and is freed when not any more', async ({
  page,
  site,
}) => {
  const kept = () => page.evaluate<string[]>('caches.keys()');
  const workers = () =>
    page.evaluate<number>('navigator.serviceWorker.getRegistrations().then((all) => all.length)');
  site.publish(...DATA, '--offline');
  await page.goto(site.address);
  await expect.poll(kept).toHaveLength(1);
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);

  site.publish('data/ferry-dispute', '--force');
  await page.goto(`${site.address}#data=ferry-dispute&view=table`);
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  await expect.poll(workers).toBe(0);
  expect(await kept()).toEqual([]);

  site.publish(...DATA, '--offline', '--force');
  await page.reload();
  await expect.poll(kept).toHaveLength(1);
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
  site.goDown();
  await page.goto(`${site.address}#data=strait-of-amaranth&by=state`);
  await page.reload();
  await page.evaluate('window.demarche.ready');
  await expect(graph(page)).toBeVisible();
});
