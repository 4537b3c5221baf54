// What does every journey start from, and what fails it whatever it is about?
import { type BrowserContext, test as base, expect, type Page } from 'playwright/test';

interface Journey {
  /** Errors that the journey provokes on purpose. */
  provokes: RegExp[];
  /** A page in a browser profile that has seen nothing yet. */
  strangersPage: () => Promise<Page>;
  watched: undefined;
}

function watch(context: BrowserContext, address: string, faults: string[]) {
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`page: ${error.error().stack}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) faults.push(`request: ${url}`);
  });
  return context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

export const test = base.extend<Journey>({
  provokes: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  baseURL: async ({}, use) => {
    const address = process.env['DEMARCHE_ADDRESS'];
    if (!address) throw new Error('the build is not served');
    await use(address);
  },
  watched: [
    async ({ context, baseURL, provokes }, use) => {
      const faults: string[] = [];
      await watch(context, baseURL ?? '', faults);
      await use(undefined);
      expect(faults.filter((fault) => !provokes.some((known) => known.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
  strangersPage: async ({ browser, baseURL, contextOptions, provokes }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async () => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        ...contextOptions,
        baseURL: baseURL ?? '',
      });
      contexts.push(context);
      await watch(context, baseURL ?? '', faults);
      return await context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(faults.filter((fault) => !provokes.some((known) => known.test(fault)))).toEqual([]);
  },
});
