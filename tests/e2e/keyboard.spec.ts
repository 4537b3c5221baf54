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
  await expect(panel.getByRole('heading', { name, exact: true })).toBeVisible();
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
  // From each actor every way once, and back to it by Backspace.
  const look = async (here: string) => {
    seen.add(here);
    for (const way of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(way);
      const there = await twin.innerText();
      if (there === here) continue;
      if (!seen.has(there)) await look(there);
      await page.keyboard.press('Backspace');
      expect(await twin.innerText()).toBe(here);
    }
  };
  await look(await twin.innerText());
  expect(seen.size).toBe(actors.length);
});

test('no key drops the focus: it lands where the reader is', async ({ page }) => {
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  const focused = page.locator(':focus');
  await open(page, `stance=condemns&sel=${standing(real)[0]?.source}&q=nobody%20wrote%20this`);
  await press('All: Stance');
  await expect(focused).toHaveText('Stance');
  await press(/^\d+ more$/);
  await expect(focused).toHaveText('Topic');
  await press('Clear the selection');
  await expect(focused).toHaveText(real.title);
  await press('Reset all filters');
  await expect(focused).toHaveAttribute('aria-label', 'Graph');
  await press(/^Only /);
  await press(/^Reset filters/);
  await expect(focused).toHaveText(/^Reset filters/);
  await press('Keys and help');
  await page.getByRole('dialog').waitFor();
  await press('Close');
  await expect(focused).toHaveAttribute('aria-label', 'Keys and help');
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
