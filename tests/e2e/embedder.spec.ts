// Does a frame serve a page of another origin that its site has named, and keep every other one at arm's length?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { test } from './host-page.ts';

const EXAMPLE = join(import.meta.dirname, '../../docs/example');

/** The shipped example, as if somebody had put it on a site of their own. */
const example = (demarche: string) =>
  Object.fromEntries(
    ['index.html', 'example.js', 'example.css'].map((name) => [
      name,
      readFileSync(join(EXAMPLE, name), 'utf8').replaceAll('"../', `"${demarche}`),
    ]),
  );

/** A strict one: no inline script or style, Trusted Types, and one foreign site for script and frame. */
const strict = (demarche: string) => {
  const { origin } = new URL(demarche);
  return `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; img-src data:; frame-src ${origin}; require-trusted-types-for 'script'`;
};

/** The site names these origins in its catalogue. */
async function nameEmbedders(page: Page, ...addresses: string[]): Promise<void> {
  const embedders = addresses.map((address) => new URL(address).origin);
  await page.context().route('**/data/catalogue.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), embedders } });
  });
}

const inside = (page: Page) => page.frames()[1];
const viewOf = (page: Page) =>
  inside(page)?.evaluate<Record<string, unknown>>('window.demarche.view()');

test('the example drives its graph from another origin, under a strict policy', async ({
  page,
  elsewhere,
  baseURL,
}) => {
  const demarche = baseURL ?? '';
  const address = await elsewhere(example(demarche), strict(demarche));
  await nameEmbedders(page, address);
  await page.goto(address);
  const said = page.locator('#said');
  await expect(said).toContainText('116 of 116 stances');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('banner').getByText('Fiction', { exact: true })).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('title', /Strait of Amaranth/);

  await page.getByRole('button', { name: 'Who condemns whom?' }).click();
  await expect(said).toContainText('44 of 116 stances');
  await page.getByRole('button', { name: 'What is said of Velmara?' }).click();
  await expect(page.locator('#chosen')).toContainText('"id":"velmara"');
  await expect(frame.getByRole('complementary', { name: 'Details' })).toBeVisible();

  const answers = await page.evaluate(async () => {
    const graph = document.querySelector('demarche-graph') as HTMLElement & {
      setView(view: string): Promise<unknown>;
      scene(): Promise<{ scene: { ties: unknown[] } }>;
      view: string;
    };
    const { scene } = await graph.scene();
    const bad = await graph.setView('data=strait-of-amaranth&stance=admires');
    graph.setAttribute('theme', 'dark');
    return { ties: scene.ties.length, bad, view: graph.view };
  });
  expect(answers.ties).toBeGreaterThan(0);
  expect(answers.bad).toMatchObject({ view: 'data=strait-of-amaranth' });
  await expect
    .poll(() => inside(page)?.evaluate('document.documentElement.dataset.theme'))
    .toBe('dark');
  expect(await inside(page)?.evaluate('localStorage.length')).toBe(0);

  // The address of the frame is its page's to choose, with or without leave; it is not loaded anew, and Back is not touched.
  const steps = await page.evaluate(() => history.length);
  await inside(page)?.evaluate('window.still = true');
  await page.evaluate(() => {
    document.querySelector('demarche-graph')?.setAttribute('view', 'stance=demands');
  });
  await expect.poll(async () => (await viewOf(page))?.['stance']).toEqual(['demands']);
  expect(await inside(page)?.evaluate('window.still')).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('a page that the site has not named hears the documented events and is not obeyed, however loud', async ({
  page,
  hostPage,
  baseURL,
}) => {
  const demarche = baseURL ?? '';
  const script = `
    window.heard = [];
    addEventListener('message', ({ data }) => window.heard.push(data));
    window.shout = (times) => {
      const to = document.querySelector('iframe').contentWindow;
      for (let id = 0; id < times; id += 1) {
        to.postMessage({ type: 'demarche:command', protocol: 1, id, command: id % 2 ? 'scene' : 'setView', view: 'stance=demands' }, '*');
        to.postMessage({ type: 'demarche:reply', protocol: 1, id, result: {} }, '*');
        to.postMessage(['__proto__', id, null, { toJSON: 1 }], '*');
      }
    };`;
  const address = await hostPage(
    `<script>${script}</script><iframe title="Stances" src="${demarche}#data=ferry-dispute&embed=1" width="480" height="320"></iframe>`,
  );
  await nameEmbedders(page, 'https://somebody-else.example/');
  await page.goto(address);
  const heard = () => page.evaluate<{ type: string }[]>('window.heard');
  const frame = page.frameLocator('iframe');
  await frame.locator('#picture').waitFor();
  await expect
    .poll(async () => (await heard()).map(({ type }) => type))
    .toContain('demarche:ready');
  const before = await viewOf(page);
  await page.evaluate('window.shout(3000)');
  await frame.locator('#picture').focus();
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('complementary', { name: 'Details' })).toBeVisible();
  expect({ ...(await viewOf(page)), sel: null }).toEqual(before);
  await expect
    .poll(async () => (await heard()).map(({ type }) => type))
    .toEqual(expect.arrayContaining(['demarche:select', 'demarche:view']));
  const keys = new Set((await heard()).flatMap((event) => Object.keys(event)));
  expect([...keys].toSorted()).toEqual(['app', 'counts', 'protocol', 'selection', 'type', 'view']);
  expect(new Set((await heard()).map(({ type }) => type))).toEqual(
    new Set(['demarche:ready', 'demarche:view', 'demarche:select']),
  );
});
