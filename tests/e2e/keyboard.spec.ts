// Can everything be reached and read without a pointer?
import { expect } from 'playwright/test';
import { open, sceneOf, viewOf } from './explorer.ts';
import { test } from './journey.ts';
import { nameOf, real, standing } from './shipped-data.ts';

test('from the address bar to a quote, and back, with keys alone', async ({ page }) => {
  await open(page);
  const twin = page.getByRole('group', { name: /^Graph of/ }).getByRole('button');
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    if (await twin.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(twin).toBeFocused();
  const first = await twin.innerText();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  expect(await twin.innerText()).toBe(first);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const { sel } = await viewOf(page);
  const { id } = sel as { id: string };
  const name = nameOf(real, id);
  const panel = page.getByRole('complementary', { name: 'Details' });
  await expect(panel.getByRole('heading', { name })).toBeVisible();
  const quote = standing(real).find(({ source, target }) => source === id || target === id);
  await expect(panel).toContainText(quote?.evidence[0]?.exact ?? 'no quote');
  await page.keyboard.press('Escape');
  await expect.poll(() => viewOf(page)).toMatchObject({ sel: null });
});

test('walking visits every actor that is shown', async ({ page }) => {
  await open(page);
  const { actors } = await sceneOf(page);
  const twin = page.getByRole('group', { name: /^Graph of/ }).getByRole('button');
  await twin.focus();
  const seen = new Set<string>();
  const ways = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
  for (let i = 0; i < 12 * actors.length && seen.size < actors.length; i += 1) {
    // A fixed zigzag: each way a different number of times, so that no round closes too early.
    await page.keyboard.press(ways[Math.floor(i / (1 + (i % 5))) % 4] ?? 'Home');
    seen.add(await twin.innerText());
  }
  expect(seen.size).toBe(actors.length);
});

test('the keys are listed by “?”, and the list closes by Escape', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog');
  await expect(keys).toBeVisible();
  await expect(keys).toContainText('Esc');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
});
