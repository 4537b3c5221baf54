// Is the matrix opened, walked, read and shared by keyboard, at any size and in both themes?
import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { violationsInBothThemes } from './audit.ts';
import { copiedLink, open, sceneOf, viewOf } from './explorer.ts';
import { test } from './journey.ts';
import { nameOf, real, standing } from './shipped-data.ts';

const FICTION = 'data=strait-of-amaranth';
const grid = (page: Page): Locator => page.getByRole('grid');
const focused = (page: Page) => page.locator('[role=grid] :focus');

test('opened by the header, walked by arrows, a cell opens its quotes, and the link shows the same', async ({
  page,
  strangersPage,
}) => {
  await open(page);
  const drawn = await sceneOf(page);
  await page.getByRole('radio', { name: 'Graph', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Matrix', exact: true })).toBeChecked();
  await expect(grid(page)).toBeVisible();
  expect((await sceneOf(page)).ties).toEqual(drawn.ties);
  await expect(grid(page).locator('[data-tie]')).toHaveCount(drawn.ties.length);

  // The first key on the page leads past the header and the filters, to a cell that says something.
  await page.getByRole('button', { name: 'Skip to the picture' }).focus();
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAttribute('aria-label', /about .*outlet/);
  await page.keyboard.press('Control+Home');
  const names = drawn.actors
    .map(({ id }) => nameOf(real, id))
    .toSorted((a, b) => a.localeCompare(b, 'en'));
  const [stance] = standing(real);
  if (stance === undefined) throw new Error('no stances');
  const row = names.indexOf(nameOf(real, stance.source));
  const column = names.indexOf(nameOf(real, stance.target));
  for (let step = 0; step < row; step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < column; step += 1) await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveAttribute(
    'aria-label',
    new RegExp(`^${nameOf(real, stance.source)} about ${nameOf(real, stance.target)}: .*outlet`),
  );
  const panel = page.getByRole('complementary', { name: 'Details' });
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await viewOf(page))['sel'])
    .toMatchObject({ source: stance.source });
  // A cell of several kinds goes on to the next one.
  for (let press = 0; press < 3; press += 1) {
    if ((await viewOf(page))['sel'] !== null) {
      const { stance: kind } = (await viewOf(page))['sel'] as { stance: string };
      if (kind === stance.stance) break;
    }
    await page.keyboard.press('Enter');
  }
  await expect(panel).toContainText(stance.evidence[0]?.exact ?? '');
  await expect(focused(page)).toHaveAttribute('aria-selected', 'true');

  const link = await copiedLink(page);
  expect(link).toContain('view=matrix');
  const stranger = await strangersPage();
  await stranger.goto(link);
  await stranger.evaluate('window.demarche.ready');
  const framed = stranger.locator('[role=gridcell][aria-selected=true]');
  await expect(framed).toHaveAttribute('tabindex', '0');
  await expect(framed).toBeInViewport();
  await expect(stranger.getByRole('complementary', { name: 'Details' })).toContainText(
    stance.evidence[0]?.exact ?? '',
  );

  await page.keyboard.press('Escape');
  await expect.poll(async () => (await viewOf(page))['sel']).toBeNull();
});

test('in the agreement mode Enter compares the two, and the link shows the comparison', async ({
  page,
  strangersPage,
}) => {
  await open(page, `${FICTION}&view=matrix&cell=agreement`);
  const cell = page
    .getByRole('gridcell', { name: /same stance on [1-9].*opposite on [1-9]/ })
    .first();
  const name = (await cell.getAttribute('aria-label')) ?? '';
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('aria-selected', 'true');
  await expect(cell).toBeFocused();
  const { cmp } = await viewOf(page);
  expect(cmp).toHaveLength(2);
  const stranger = await strangersPage();
  await stranger.goto(await copiedLink(page));
  await stranger.evaluate('window.demarche.ready');
  await expect(stranger.locator('[role=gridcell][aria-selected=true]')).toHaveAttribute(
    'aria-label',
    name,
  );
  const panel = stranger.getByRole('complementary', { name: 'Details' });
  await expect(panel.getByRole('heading', { name: /Same stance/ })).toBeVisible();
  await expect(panel.getByRole('heading', { name: /Opposed/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await viewOf(page))['cmp']).toBeNull();
});

test('at its usual size the fictional matrix is whole, heads and all', async ({ page }) => {
  await open(page, `${FICTION}&view=matrix`);
  const heads = page.getByRole('columnheader');
  await expect(heads).toHaveCount(27);
  await expect(heads.last()).toBeInViewport({ ratio: 1 });
  // Without a step to the side: only the last row may lie below.
  const sideways = await page
    .getByRole('group', { name: 'Matrix, scrolling' })
    .evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(sideways).toBe(0);
});

test('neither mode has a violation, in either theme, nor on a phone', async ({ page }) => {
  test.slow();
  await open(page, `${FICTION}&view=matrix`);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('radio', { name: 'Agreement', exact: true }).check({ force: true });
  expect(await violationsInBothThemes(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the matrix scrolls by itself, its first column stays, and a cell opens by a tap', async ({
    page,
  }) => {
    await open(page, 'view=matrix');
    const page390 = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await page390()).toBe(0);
    await page
      .getByRole('group', { name: 'Matrix, scrolling' })
      .evaluate((element) => element.scrollTo(200, 0));
    await expect(page.getByRole('rowheader').first()).toBeInViewport({ ratio: 0.9 });
    const cell = grid(page).locator('[role=gridcell]:has([data-tie])').last();
    await cell.scrollIntoViewIfNeeded();
    const box = await cell.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(30);
    await cell.tap();
    await expect.poll(() => viewOf(page)).toMatchObject({ sel: { type: 'tie' } });
    expect(await page390()).toBe(0);
  });
});

test('two hundred actors are walked to the last cell, and only what is in sight is in the page', async ({
  page,
  context,
}) => {
  const actors = Array.from({ length: 200 }, (_, at) => ({
    id: `a${at}`,
    name: `Actor ${String(at).padStart(3, '0')}`,
    kind: 'state',
  }));
  const stances = actors.map(({ id }, at) => ({
    id: `s${at}`,
    source: id,
    target: `a${199 - at}`,
    stance: at % 2 === 0 ? 'condemns' : 'supports',
    evidence: [{ article: 'x', exact: `Words of ${id}`, voice: 'direct', speaker: id }],
  }));
  const large = {
    ...{ format: 'stance-graph/1', id: 'ferry-dispute', title: 'Many', fictional: true },
    ...{ actors, stances, articles: [{ id: 'x', title: 'All of it', outlet: 'Courier' }] },
  };
  await context.route('**/data/ferry-dispute/dataset.json', (route) =>
    route.fulfill({ json: large }),
  );
  await open(page, 'data=ferry-dispute&view=matrix');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '201');
  const drawn = grid(page).locator('[role=gridcell]');
  expect(await drawn.count()).toBeLessThan(4000);
  await page.getByRole('gridcell', { name: /^Actor 000 about Actor 000/ }).focus();
  await page.keyboard.press('Control+End');
  await expect(focused(page)).toHaveAttribute('aria-label', /^Actor 199 about Actor 199/);
  await page.keyboard.press('Home');
  await expect(focused(page)).toHaveAttribute('aria-label', /^Actor 199 about Actor 000: supports/);
  await expect(focused(page)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect.poll(() => viewOf(page)).toMatchObject({ sel: { source: 'a199', target: 'a0' } });
  // Who scrolls away loses neither the tab stop nor the place.
  await page.getByRole('group', { name: 'Matrix, scrolling' }).evaluate((element) => {
    element.scrollTop = 0;
  });
  await expect(page.getByRole('gridcell', { name: /^Actor 000 about Actor 000/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveAttribute('aria-label', /^Actor 199 about Actor 001/);
  expect(await drawn.count()).toBeLessThan(4000);
});
