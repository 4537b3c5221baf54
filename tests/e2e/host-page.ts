// Who puts the picture into a page? A stranger at another port of loopback, which is another origin.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as journey } from './journey.ts';

interface Host {
  /** Serves these files from an origin of their own, with this policy, and tells the address. */
  elsewhere: (files: Readonly<Record<string, string>>, policy?: string) => Promise<string>;
  /** A page around this. */
  hostPage: (body: string) => Promise<string>;
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

export const test = journey.extend<Host>({
  // Its own page is the one request that is not ours.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  provokes: async ({}, use) => use([/^request: http:\/\/127\.0\.0\.1:\d+\/elsewhere\//]),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  elsewhere: async ({}, use) => {
    const closing: (() => void)[] = [];
    await use(async (files, policy = '') => {
      const server = createServer(({ url = '' }, response) => {
        const name = url.replace(/^\/elsewhere\//, '').replace(/\?.*$/, '') || 'index.html';
        const text = files[name];
        response.writeHead(text === undefined ? 404 : 200, {
          'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8',
          ...(policy !== '' && { 'Content-Security-Policy': policy }),
        });
        response.end(text);
      });
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      closing.push(() => server.close().closeAllConnections());
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/elsewhere/`;
    });
    for (const close of closing) close();
  },
  hostPage: async ({ elsewhere }, use) => {
    await use((body) =>
      elsewhere({
        'index.html': `<!doctype html><html lang="en"><title>A page of somebody else</title><link rel="icon" href="data:,"><body><h1>Elsewhere</h1>${body}<p style="height: 3000px"></p></body></html>`,
      }),
    );
  },
});
