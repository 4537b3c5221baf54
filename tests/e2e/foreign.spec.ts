// Are data from another site fetched only by the page that asks, and only after it was answered?
import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright/test';
import { test as base, expect } from 'playwright/test';
import { fragmentOf, sceneOf } from './explorer.ts';
import { invented } from './invented-data.ts';

const ADDRESS = 'https://data.example/ferries.json';
const BODY = JSON.stringify({ ...invented, id: 'elsewhere', title: 'Ferries elsewhere' });
const DATA = `data=${encodeURIComponent(ADDRESS)}`;
const digest = createHash('sha256').update(BODY).digest('base64url');

/** The other site, and what was asked of it: these journeys watch for themselves what leaves the page. */
const test = base.extend<{ asked: string[]; faults: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  baseURL: async ({}, use) => use(process.env['DEMARCHE_ADDRESS'] ?? ''),
  asked: async ({ context, baseURL }, use) => {
    const asked: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) asked.push(request.url());
    });
    await use(asked);
  },
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      context.on('weberror', (error) => faults.push(String(error.error().stack)));
      await use(faults);
      expect(faults.filter((fault) => !/ERR_FAILED|CORS policy|404/.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

const answer = (context: BrowserContext, reply: object) =>
  context.route(`${ADDRESS}*`, (route) =>
    route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: BODY, ...reply }),
  );

const gate = (page: Page) => page.getByRole('button', { name: 'Fetch from data.example' });

test('the page that shows files fetches nothing, and leads to the one that asks', async ({
  page,
  context,
  asked,
}) => {
  await answer(context, {});
  await page.goto(`./#${DATA}&sha256=${digest}&stance=condemns`);
  const step = page.getByRole('link', { name: /asks first/ });
  await expect(page.getByRole('alert')).toContainText('data from another site');
  await page.keyboard.press('Tab');
  await step.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open\.html#/);
  const main = page.getByRole('main');
  for (const words of ['data.example', ADDRESS, digest, 'not by this site'])
    await expect(main).toContainText(words);
  expect(asked).toEqual([]);
  await gate(page).focus();
  await page.keyboard.press('Enter');
  await page.evaluate('window.demarche.ready');
  expect((await sceneOf(page)).counts['stances']).toEqual({ shown: 5, total: 15 });
  expect(asked).toEqual([ADDRESS]);
  await expect(page.getByRole('banner')).toContainText('from data.example, not by this site');
  expect(fragmentOf(page)).toBe(`${DATA}&sha256=${digest}&stance=condemns`);
  // No file that could leave is taken in here.
  await expect(page.locator('input[type=file]')).toHaveCount(0);
  expect(await page.title()).toContain('Demarche');
});

for (const [what, reply, fragment, said] of [
  ['other bytes than the link wants', { body: `${BODY} ` }, `&sha256=${digest}`, /its digest is/],
  ['a missing file', { status: 404 }, '', /no such file/],
  [
    'a site that shares with nobody',
    { headers: { 'access-control-allow-origin': 'https://other.example' } },
    '',
    /does not allow other sites/,
  ],
] as const) {
  test(`${what} is told in words, and can be tried again`, async ({ page, context }) => {
    await answer(context, reply);
    await page.goto(`./open.html#${DATA}${fragment}`);
    await gate(page).click();
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
}

test('an address inside the reader’s own network is not asked, nor offered', async ({
  page,
  asked,
}) => {
  for (const address of [
    'https://192.168.1.1/a',
    'https://nas.local/a',
    'https://u:p@data.example/',
  ])
    await page.goto(`./open.html#data=${encodeURIComponent(address)}`);
  await expect(page.getByRole('alert')).toContainText('not fetched');
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('inside another page it asks nothing and offers a tab of its own, whose reader is asked', async ({
  page,
  context,
  asked,
  baseURL,
}) => {
  await answer(context, {});
  await page.goto('./data/catalogue.json');
  await page.setContent(
    `<iframe src="${baseURL}open.html#${DATA}" width="900" height="700"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  const way = frame.getByRole('link', { name: 'Open this in a tab of its own' });
  await expect(way).toBeVisible();
  await expect(frame.getByRole('button')).toHaveCount(0);
  // Nor by a key, nor by a step to somebody else's data from data that are there.
  await way.press('Enter');
  const tab = await context.waitForEvent('page');
  await expect(gate(tab)).toBeVisible();
  expect(asked).toEqual([]);
});
