// Can data that lie in one browser only be given to a stranger, inside a link and nowhere else?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { fragmentOf, open, sceneOf, viewOf } from './explorer.ts';
import { invented } from './invented-data.ts';
import { test } from './journey.ts';
import { real } from './shipped-data.ts';

const own = { ...invented, id: 'four-weeks', title: 'Four weeks' };
const pack = (text: string) => `inline=${deflateSync(text).toString('base64url')}`;
const carried = pack(JSON.stringify(own));

const shareDialog = (page: Page) => page.getByRole('dialog', { name: 'Share this view' });
const linkIn = (page: Page) => page.getByRole('textbox', { name: 'Link', exact: true });

function watchData(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/data\//.test(pathname) && !pathname.endsWith('catalogue.json')) asked.push(pathname);
  });
  return asked;
}

async function openOwnFile(page: Page) {
  await page
    .getByRole('button', { name: /Venezuela/ })
    .first()
    .click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a file/ }).click();
  await (await chooser).setFiles({
    name: 'four-weeks.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(own, null, 2)),
  });
  // While the dialog closes it has a banner of its own.
  await expect(page.getByRole('banner').first()).toContainText('own file');
}

test('a file of my own opens in a stranger’s page from a link, with my view, by keyboard alone', async ({
  page,
  strangersPage,
}) => {
  await open(page);
  await openOwnFile(page);
  await page.getByRole('button', { name: 'Only condemns' }).click();
  await page.getByRole('button', { name: 'Share or keep this view' }).focus();
  await page.keyboard.press('Enter');
  await expect(linkIn(page)).toHaveValue(/#inline=.*&stance=condemns$/);
  await expect(linkIn(page)).toBeFocused();
  await expect(shareDialog(page)).toContainText('Four weeks (fiction)');
  await expect(shareDialog(page)).toContainText(/[\d,]+ characters\./);
  const whole = await linkIn(page).inputValue();
  expect(whole).toContain('#inline=');

  const stranger = await strangersPage();
  const asked = watchData(stranger);
  await stranger.goto(whole);
  await stranger.evaluate('window.demarche.ready');
  expect((await sceneOf(stranger)).ties).toEqual((await sceneOf(page)).ties);
  await expect(stranger.getByRole('banner')).toContainText('carried in the link, not by this site');
  expect(asked).toEqual([]);

  // It stays in the address whatever is done, and on every way back to it.
  await stranger.getByRole('radio', { name: 'Table' }).check({ force: true });
  await expect.poll(() => fragmentOf(stranger)).toMatch(/^inline=.*&view=table$/);
  await stranger.goBack();
  expect(stranger.url()).toBe(whole);
  await stranger.goForward();
  await stranger.reload();
  await stranger.evaluate('window.demarche.ready');
  expect(await viewOf(stranger)).toMatchObject({ view: 'table', stance: ['condemns'] });

  // Shorter, with only what is shown; and the link stays honest about that.
  await page.getByRole('checkbox', { name: 'Only what this view shows' }).focus();
  await page.keyboard.press('Space');
  // Empty while the data are packed: only a whole link is one to take.
  await expect(linkIn(page)).toHaveValue(/#inline=[^&]+$/);
  const part = await linkIn(page).inputValue();
  expect(part.length).toBeLessThan(whole.length);
  await stranger.goto(part);
  await expect
    .poll(async () => (await sceneOf(stranger))?.ties)
    .toEqual((await sceneOf(page)).ties);
  await expect(stranger.getByRole('main')).toContainText('A part of the data: 5 of 15 stances.');
  await page.keyboard.press('Escape');
  await expect(shareDialog(page)).toBeHidden();
});

test('the crisis to learn with opens from its link without asking for any data', async ({
  page,
}) => {
  const asked = watchData(page);
  const file = join(import.meta.dirname, '../../data/strait-of-amaranth/dataset.json');
  const link = pack(JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
  await open(page, `${link}&by=state`);
  const scene = await sceneOf(page);
  expect(asked).toEqual([]);
  await open(await page.context().newPage(), 'data=strait-of-amaranth&by=state');
  const [, other] = page.context().pages();
  expect(other && (await sceneOf(other))).toEqual(scene);
});

test.describe('a link that carries no dataset', () => {
  for (const [what, fragment, said] of [
    ['that is a bomb', pack(' '.repeat(40 * 1024 * 1024)), /more than 32 MiB/],
    ['that was cut', carried.slice(0, 300), /cut or changed on its way/],
    ['that was changed', `${carried.slice(0, 300)}AA${carried.slice(302)}`, /cut or changed/],
    ['that holds something else', pack('<!doctype html><p>no'), /web page/],
  ] as const) {
    test(`${what} is refused in words, and Back leads to what was there`, async ({ page }) => {
      await open(page, `sel=${real.stances[0]?.source}`);
      const before = [await sceneOf(page), fragmentOf(page)];
      await page.evaluate((next) => location.assign(`#${next}`), fragment);
      const refused = page.getByRole('main').getByRole('alert');
      await expect(refused).toContainText(said);
      await expect(refused.getByRole('button', { name: real.title })).toBeVisible();
      await page.goBack();
      await expect.poll(() => sceneOf(page)).toEqual(before[0]);
      expect(fragmentOf(page)).toBe(before[1]);
    });
  }
});
