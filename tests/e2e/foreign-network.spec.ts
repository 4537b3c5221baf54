// Do a site that leads elsewhere, and one that breaks off, lies or never ends, come to a word that helps, over a real connection?
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect, type Server } from 'node:net';
import { join } from 'node:path';
import { createServer as createSecure } from 'node:tls';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from 'playwright/test';
import { signCertificate } from '../support/self-signed.ts';
import { hasShared, SHARED } from '../support/shared-files.ts';
import { sceneOf } from './explorer.ts';
import { invented } from './invented-data.ts';

const BODY = JSON.stringify({ ...invented, id: 'elsewhere', title: 'Ferries elsewhere' });
const SHARES = { 'access-control-allow-origin': '*' };
/** As the far site answers: all names of `.example` are its own. */
const answer: RequestListener = ({ headers, url }, response) => {
  if (headers.host === 'data.example' && url === '/latest.json')
    response.writeHead(302, { ...SHARES, location: 'https://files.example/v3.json' }).end();
  else if (url === '/home.json')
    response.writeHead(302, { ...SHARES, location: 'https://192.168.1.1/admin' }).end();
  else response.writeHead(200, SHARES).end(BODY);
};

interface Net {
  /** TLS for all names of `.example`, before whichever plain port is named last. */
  net: { port: number; plain: number; asked: string[] };
}

/** No rule of the product is loosened: the addresses are names, over https; only this browser finds them here. */
const test = base.extend<Record<never, never>, Net>({
  net: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const asked: string[] = [];
      const site = createServer((request, response) => {
        asked.push(`${request.headers.host}${request.url}`);
        answer(request, response);
      });
      const net = { port: 0, plain: await listen(site), asked };
      const front = createSecure(signCertificate(), (secure) => {
        const plain = connect(net.plain, '127.0.0.1');
        secure.pipe(plain).pipe(secure);
        plain.on('error', () => secure.destroy());
        plain.on('close', () => secure.destroy());
        secure.on('error', () => plain.destroy());
      });
      net.port = await listen(front);
      await use(net);
      front.close();
      site.close().closeAllConnections();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ net }, use) => {
      const found = JSON.parse(process.env['DEMARCHE_BROWSER'] ?? '{}');
      const rules = `--host-resolver-rules=MAP *.example 127.0.0.1:${net.port}`;
      await use({ ...found, args: [...(found.args ?? []), rules] });
    },
    { scope: 'worker' },
  ],
});

test.use({
  ignoreHTTPSErrors: true,
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  baseURL: async ({}, use) => use(process.env['DEMARCHE_ADDRESS'] ?? ''),
});

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function fetchFrom(page: Page, path: string, more = '') {
  const address = encodeURIComponent(`https://data.example/${path}`);
  await page.goto(`./open.html#data=${address}${more}`);
  await page.getByRole('button', { name: 'Fetch from data.example' }).click();
}

test('an address that leads on is followed when the reader asks where to, and read when they agree to that', async ({
  page,
  net,
}) => {
  await fetchFrom(page, 'latest.json', '&stance=condemns');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('leads on to another address');
  expect(net.asked).toEqual(['data.example/latest.json']);
  await page.getByRole('button', { name: 'Find out where it leads' }).click();
  await expect(alert).toContainText('https://files.example/v3.json');
  await page.getByRole('link', { name: 'Go on to files.example' }).click();
  await expect(page.getByRole('heading', { name: 'Fetch data from files.example?' })).toBeVisible();
  const before = net.asked.length;
  await page.getByRole('button', { name: 'Fetch from files.example' }).click();
  await page.evaluate('window.demarche.ready');
  expect((await sceneOf(page)).counts['stances']).toEqual({ shown: 5, total: 15 });
  expect(net.asked.slice(before)).toEqual(['files.example/v3.json']);
  await expect(page.getByRole('banner')).toContainText('from files.example, not by this site');
});

const CASES: readonly (readonly [route: string, said: RegExp])[] = [
  ['no-cors', /does not allow other sites/],
  ['cors-other', /does not allow other sites/],
  ['204', /empty/],
  ['empty', /empty/],
  ['html-200', /web page/],
  ['html-as-json', /web page/],
  ['json-404', /no such file/],
  ['403', /does not hand the file out/],
  ['429', /too many requests/],
  ['500', /out of order/],
  ['503', /out of order/],
  ['redirect-cross', /leads on to another address/],
  ['redirect-loop', /leads on to another address/],
  ['redirect-data', /leads on to another address/],
  ['trunc-length', /broke off/],
  ['trunc-chunked', /broke off/],
  ['trunc-close', /ends too early/],
  ['endless', /larger than 32 MiB/],
  ['gzip-bomb', /larger than 32 MiB/],
  ['gzip-bad', /garbled|broke off/],
  ['reset', /was not reached/],
  ['garbage', /broke off/],
  ['deep-1e6', /deep/],
  ['invalid-utf8', /UTF-8/],
  ['ok-utf16le', /UTF-8/],
];

test('whatever a hostile site does has words of its own, and the reader can go on', async ({
  page,
  net,
}) => {
  test.skip(!hasShared, 'the hostile server lies beside the project');
  const { startHostile } = await import(
    pathToFileURL(join(SHARED, 'tools/hostile-server.mjs')).href
  );
  const hostile = await startHostile({ valid: BODY, bombMB: 40, endlessMB: 64 });
  net.plain = Number(new URL(hostile.origin).port);
  for (const [route, said] of CASES) {
    await fetchFrom(page, route);
    await expect.soft(page.getByRole('alert'), route).toContainText(said);
    await expect.soft(page.getByRole('button', { name: 'Try again' }), route).toBeVisible();
  }
  await fetchFrom(page, 'ok-bom');
  await page.evaluate('window.demarche.ready');
  expect(
    hostile.hits.every(
      ({ cookie, referer }: { cookie: null; referer: null }) => cookie === null && referer === null,
    ),
  ).toBe(true);
  hostile.close();
});
