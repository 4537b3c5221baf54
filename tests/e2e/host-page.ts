// Who puts the picture into a page? A stranger at another port of loopback, which is another origin.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as journey } from './journey.ts';

interface Host {
  /** Serves a page around this and tells its address; whoever is asked again is another origin. */
  hostPage: (body: string, files?: Readonly<Record<string, string>>) => Promise<string>;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html; charset=utf-8',
};

export const test = journey.extend<Host>({
  // Its own page is the one request that is not ours.
  // biome-ignore lint/correctness/noEmptyPattern: as below.
  provokes: async ({}, use) => use([/^request: http:\/\/127\.0\.0\.1:\d+\/elsewhere\//]),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  hostPage: async ({}, use) => {
    const closing: (() => void)[] = [];
    await use(async (body, files = {}) => {
      const page = `<!doctype html><html lang="en"><title>A page of somebody else</title><link rel="icon" href="data:,"><body><h1>Elsewhere</h1>${body}<p style="height: 3000px"></p></body></html>`;
      const server = createServer(({ url = '' }, response) => {
        const name = url.replace(/^\/elsewhere\//, '').replace(/\?.*$/, '');
        const text = name === '' ? page : files[name];
        const type = TYPES[name.split('.').at(-1) ?? ''] ?? TYPES['html'];
        response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': type ?? '' });
        response.end(text);
      });
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      closing.push(() => server.close().closeAllConnections());
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/elsewhere/`;
    });
    for (const close of closing) close();
  },
});
