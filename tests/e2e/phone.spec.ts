// Is the whole thing usable on a phone?
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import {
  boxOfPicture,
  fragmentOf,
  lookAt,
  middleOfPicture,
  open,
  placeOf,
  stancesOf,
  viewOf,
} from './explorer.ts';
import { test } from './journey.ts';
import { nameOf, real, standing } from './shipped-data.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('everything is reached with a thumb: picture, quotes, filters, table', async ({ page }) => {
  const [stance] = standing(real);
  if (stance === undefined) throw new Error('no stances');
  await open(page);
  // What the window is called does not hang on whether the details are open.
  await expect(page).toHaveTitle(/Venezuela/);
  expect(await overflow(page)).toBe(0);
  await open(page, lookAt(await placeOf(page, stance.source)));
  const { x, y } = await middleOfPicture(page);
  await page.touchscreen.tap(x, y);
  await expect.poll(() => viewOf(page)).toMatchObject({ sel: { id: stance.source } });
  await expect(
    page.getByRole('heading', { name: nameOf(real, stance.source), exact: true }),
  ).toBeVisible();
  const quote = page.getByText(stance.evidence[0]?.exact ?? '').first();
  await quote.scrollIntoViewIfNeeded();
  await expect(quote).toBeInViewport();
  expect(await overflow(page)).toBe(0);

  await page.getByRole('button', { name: 'Clear the selection' }).click();
  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByRole('button', { name: 'Only condemns' }).click();
  await page.keyboard.press('Escape');
  const kept = standing(real).filter((each) => each.stance === 'condemns');
  expect(await stancesOf(page)).toEqual(kept.map(({ id }) => id).toSorted());

  await page.getByRole('radio', { name: 'Table', exact: true }).check({ force: true });
  const table = page.getByRole('table');
  await expect(table).toBeVisible();
  expect(await overflow(page)).toBe(0);
  // Its rows are cards, and all columns are in sight and still columns.
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  expect(await table.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  await expect(table.getByRole('row').nth(1).getByRole('cell').last()).toBeInViewport();
});

test('the details lie over the picture, which keeps its size and shows what is selected above them', async ({
  page,
}) => {
  const [stance] = standing(real);
  if (stance === undefined) throw new Error('no stances');
  await open(page);
  const whole = await boxOfPicture(page);
  const { x, y } = await placeOf(page, stance.source);
  const low = `cam=${Math.round(x)},${Math.round(y) - 80},1.5`;
  await open(page, `${low}&sel=${stance.source}`);
  const sheet = await page.getByRole('complementary', { name: 'Details' }).boundingBox();
  if (sheet === null) throw new Error('there are no details');
  expect(await boxOfPicture(page)).toEqual(whole);
  expect(sheet.y).toBeLessThan(whole.y + whole.height);
  await expect.poll(() => fragmentOf(page)).not.toContain(low);
  await page.getByRole('button', { name: 'Clear the selection' }).click();
  await expect.poll(() => viewOf(page)).toMatchObject({ sel: null });
  await page.touchscreen.tap(whole.x + whole.width / 2, (whole.y + sheet.y) / 2);
  await expect.poll(() => viewOf(page)).toMatchObject({ sel: { id: stance.source } });
});

test('what is tapped is at least 24 pixels wide and high', async ({ page }) => {
  await open(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, [role=button], summary, select')]
      .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < 24 || box.height < 24))
      .map(({ name, box }) => `${name} ${Math.round(box.width)}×${Math.round(box.height)}`),
  );
  expect(small).toEqual([]);
});

test('the keys go through the head of the page as it is seen, line by line', async ({ page }) => {
  for (const view of ['article', 'graph']) {
    await page.goto('about:blank');
    await open(page, `data=ferry-dispute&view=${view}`);
    await expect(page.getByRole('button', { name: /quotes match/ })).toBeVisible();
    const seen: { top: number; left: number; name: string }[] = [];
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const { activeElement: found } = document;
        const whole = found?.closest('fieldset') ?? found;
        if (whole === null || whole.closest('header') === null) return null;
        const { top, bottom, left } = whole.getBoundingClientRect();
        return { top: (top + bottom) / 2, left, name: whole.textContent ?? '' };
      });
      if (stop !== null) seen.push(stop);
    }
    expect(seen.length).toBeGreaterThan(8);
    const back = seen.filter((stop, at) => {
      const before = seen[at - 1];
      if (before === undefined) return false;
      const sameLine = Math.abs(stop.top - before.top) < 12;
      // The search takes the whole line as long as it has the focus.
      return sameLine ? stop.left < before.left && stop.left > 20 : stop.top < before.top;
    });
    expect(back, view).toEqual([]);
  }
});

test('the views stand at the same place whatever is shown, and the bar at the foot says what is in it', async ({
  page,
}) => {
  const places = new Set<number | undefined>();
  for (const view of ['graph', 'article', 'table']) {
    await open(page, `data=strait-of-amaranth&view=${view}`);
    places.add((await page.getByRole('group', { name: 'View' }).boundingBox())?.y);
    await expect(
      page.getByRole('button', { name: 'Story in 7 steps · About this data' }),
    ).toBeVisible();
  }
  expect(places.size).toBe(1);
  await open(page, 'data=strait-of-amaranth&sel=velmara');
  await expect(page.getByRole('button', { name: 'Velmara', expanded: true })).toBeVisible();
});

test.describe('in a low window, as at 200 % zoom', () => {
  test.use({ viewport: { width: 720, height: 450 }, hasTouch: false, isMobile: false });

  test('the page scrolls, over the picture too, which keeps a height at which it can be read', async ({
    page,
  }) => {
    await open(page, 'data=strait-of-amaranth');
    const box = await boxOfPicture(page);
    expect(box.height).toBeGreaterThan(300);
    expect(await overflow(page)).toBe(0);
    await page.mouse.move(box.x + 100, box.y + 100);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(120);
    expect(await viewOf(page)).toMatchObject({ cam: null });
    await page.keyboard.down('Control');
    // While the page still scrolls, nothing is zoomed.
    await expect(async () => {
      await page.mouse.wheel(0, 40);
      expect((await viewOf(page))['cam']).not.toBeNull();
    }).toPass();
    await page.keyboard.up('Control');

    await open(page, 'data=strait-of-amaranth&view=article');
    const text = page.getByRole('region', { name: 'Text of the article' });
    expect((await text.boundingBox())?.height).toBeGreaterThan(900);

    await open(page, 'data=strait-of-amaranth&sel=velmara');
    const sheet = await page.getByRole('complementary', { name: 'Details' }).boundingBox();
    const seen = await boxOfPicture(page);
    expect(seen.y).toBeGreaterThanOrEqual(0);
    expect((sheet?.y ?? 0) - seen.y).toBeGreaterThan(200);
  });
});
