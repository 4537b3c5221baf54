// Is time played, stopped and shared, by pointer and by keyboard, and do all views show the same moment?
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { violationsInBothThemes } from './audit.ts';
import { copiedLink, fragmentOf, open, sceneOf, viewOf } from './explorer.ts';
import { test } from './journey.ts';

const FICTION = 'data=strait-of-amaranth';
const strip = (page: Page) => page.getByRole('region', { name: 'Time', exact: true });
const lanes = (page: Page) => page.getByRole('list', { name: 'Lanes' });
const dateOf = async (page: Page) => (await viewOf(page))['to'];
const show = (page: Page, view: string) =>
  page.getByRole('radio', { name: view, exact: true }).check({ force: true });

test('played by one key and stopped by it, the moment is in the link, the same in every view and for a stranger', async ({
  page,
  strangersPage,
}) => {
  await open(page, FICTION);
  await strip(page).waitFor();
  await page.evaluate('document.fonts.ready');
  const places = (await sceneOf(page)).actors;
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press('p');
  await expect.poll(() => dateOf(page)).toBe('2037-03-01');
  await page.keyboard.press('p');
  await page.keyboard.press('.');
  await expect(strip(page).getByRole('status')).toHaveText(/^2 March 2037: \d+ new stances$/);
  await expect.poll(() => fragmentOf(page)).toBe(`${FICTION}&to=2037-03-02`);
  // Nobody has moved, and Back does not lead through every day.
  const scene = await sceneOf(page);
  expect(places).toEqual(expect.arrayContaining(scene.actors));
  expect(scene.actors.length).toBeLessThan(places.length);
  expect(await page.evaluate(() => history.length)).toBe(entries);

  await show(page, 'Timeline');
  const heads = lanes(page).locator('[data-head]');
  await expect(heads).toHaveCount(scene.ties.length);
  await show(page, 'Matrix');
  await expect(page.getByRole('grid').locator('[data-tie]')).toHaveCount(scene.ties.length);
  await show(page, 'Table');
  await expect(page.locator('tbody tr')).toHaveCount(scene.counts['stances']?.shown ?? 0);
  await show(page, 'Timeline');

  const stranger = await strangersPage();
  await stranger.goto(await copiedLink(page));
  await stranger.evaluate('window.demarche.ready');
  expect(await sceneOf(stranger)).toEqual(scene);
  await expect(lanes(stranger).locator('[data-head]')).toHaveCount(scene.ties.length);
  await expect(strip(stranger)).toContainText('As of 2 March 2037');
});

test('the lanes are walked by arrows, a mark opens its quotes, and a change of stance is told and found', async ({
  page,
}) => {
  await open(page, `${FICTION}&view=timeline`);
  await lanes(page).waitFor();
  await page.getByRole('button', { name: 'Skip to the picture' }).focus();
  await page.keyboard.press('Enter');
  const focused = page.locator('#picture :focus');
  await expect(focused).toHaveAttribute('data-mark', /./);
  await page.keyboard.press('Control+End');
  await expect(focused).toHaveAttribute('aria-label', /^14 April 2037/);
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Details' });
  await expect(panel).toContainText('14 April 2037');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await viewOf(page))['sel']).toBeNull();

  await page.getByRole('button', { name: /Torvane.*then supports, 12 April 2037/ }).click();
  const turned = lanes(page).getByRole('button', { name: /Torvane supports.*a change of stance/ });
  await expect(turned).toHaveAttribute('aria-pressed', 'true');
  await expect(turned).toBeInViewport();
  await expect(panel).toContainText('it changed over time');
});

test('the range is drawn, moved and opened again; a click shows what was said up to that day', async ({
  page,
}) => {
  await open(page, FICTION);
  const first = strip(page).getByRole('slider', { name: 'First day' });
  const plot = await first.locator('xpath=..').boundingBox();
  if (plot === null) throw new Error('there is no strip');
  const at = (share: number) => [plot.x + plot.width * share, plot.y + plot.height / 2] as const;
  const drag = async (from: number, to: number) => {
    await page.mouse.move(...at(from));
    await page.mouse.down();
    await page.mouse.move(...at((from + to) / 2));
    await page.mouse.move(...at(to));
    await page.mouse.up();
    const { from: start, to: end } = await viewOf(page);
    return [start, end].map((day) => Date.parse(String(day)) / 86_400_000);
  };
  const [start = 0, end = 0] = await drag(0.5, 0.7);
  expect(end - start).toBeGreaterThan(7);
  const [later = 0, last = 0] = await drag(0.6, 0.7);
  expect(last - later).toBe(end - start);
  expect(later - start).toBeGreaterThan(3);
  await page.mouse.click(...at(0.3));
  expect(await viewOf(page)).toMatchObject({ from: null, to: expect.stringMatching(/^2037-03/) });
  await strip(page).getByRole('button', { name: 'All dates' }).click();
  await expect.poll(() => fragmentOf(page)).toBe(FICTION);
});

test('where all is of one day there is no time to play', async ({ page }) => {
  await open(page, 'view=timeline');
  await lanes(page).waitFor();
  await expect(strip(page)).toHaveCount(0);
});

test('neither kind of lane has a violation, in either theme, nor on a phone, where the strip is one line', async ({
  page,
}) => {
  test.slow();
  await open(page, `${FICTION}&to=2037-03-24&view=timeline`);
  await strip(page).waitFor();
  expect(await violationsInBothThemes(page)).toEqual([]);
  await show(page, 'By actor');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await violationsInBothThemes(page)).toEqual([]);
  expect((await strip(page).boundingBox())?.height).toBeLessThan(48);
  await page.getByRole('button', { name: 'Open the time strip' }).click();
  await expect(strip(page).getByRole('slider')).toHaveCount(2);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
});
