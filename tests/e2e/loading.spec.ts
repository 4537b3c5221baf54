// What does a reader see while data is slow, when it is missing, and when they have waited enough?
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { fragmentOf, open, sceneOf } from './explorer.ts';
import { test } from './journey.ts';
import { ferry, standing } from './shipped-data.ts';

async function throttle(page: Page, bytesPerSecond: number) {
  // Only the data is to be slow, not what the page still fetches for itself.
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: -1,
  });
}

const chooseFerry = async (page: Page) => {
  await page
    .getByRole('button', { name: /Venezuela/ })
    .first()
    .click();
  await page.getByRole('button', { name: new RegExp(ferry.title) }).click();
};

test('a slow load shows how far it is, and then the picture', async ({ page }) => {
  await open(page);
  await throttle(page, 4000);
  await chooseFerry(page);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect
    .poll(async () => (await sceneOf(page))?.ties.flatMap(({ stances }) => stances).length)
    .toBe(standing(ferry).length);
  await expect(page.getByRole('progressbar')).toBeHidden();
});

test('a load that is cancelled leaves graph and address as they were', async ({ page }) => {
  await open(page);
  const before = [await sceneOf(page), fragmentOf(page)];
  await throttle(page, 500);
  await chooseFerry(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(async () => [await sceneOf(page), fragmentOf(page)]).toEqual(before);
});

test.describe('what is not there', () => {
  test.use({ provokes: [/404/] });

  test('a start page whose scripts are gone says so, and keeps the view', async ({ page }) => {
    await page.route('**/assets/page-*.js', (route) => route.fulfill({ status: 404 }));
    for (const name of ['', 'open.html']) {
      await page.goto(`./${name}#data=ferry-dispute&stance=condemns`);
      await expect(page.getByText('Demarche did not load.')).toBeVisible();
      expect(fragmentOf(page)).toBe('data=ferry-dispute&stance=condemns');
    }
  });

  test('an unknown id is named, and the shipped datasets are offered', async ({ page }) => {
    await page.goto('./#data=nowhere');
    await expect(page.getByText('nowhere').first()).toBeVisible();
    await page
      .getByRole('button', { name: /Venezuela/ })
      .first()
      .click();
    await expect.poll(async () => (await sceneOf(page))?.ties.length).toBeGreaterThan(0);
  });

  test('a missing file says so, and trying again works when it is back', async ({ page }) => {
    const route = '**/data/venezuela-2026-01/dataset.json';
    await page.route(route, (each) => each.fulfill({ status: 404, body: 'gone' }));
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText(/404|not found/i);
    await page.unroute(route);
    await page.getByRole('button', { name: /again/i }).click();
    await expect.poll(async () => (await sceneOf(page))?.ties.length).toBeGreaterThan(0);
  });
});
