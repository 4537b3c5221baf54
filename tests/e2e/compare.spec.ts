// Are two actors compared and connected by pointer and by keys alone, and does the link show a stranger the same?
import { expect, type Page } from 'playwright/test';
import { violationsIn } from './audit.ts';
import { copiedLink, fragmentOf, open, skipToPicture, tabTo, viewOf } from './explorer.ts';
import { test } from './journey.ts';

const DATA = 'data=strait-of-amaranth';
const panel = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const title = (page: Page, name: string) => panel(page).getByRole('heading', { name, level: 2 });

const button = (page: Page, name: string) =>
  panel(page).getByRole('button', { name, exact: true }).first();

test('two actors are compared by pointer, change places, and a stranger sees the same', async ({
  page,
  strangersPage,
}) => {
  await open(page, `${DATA}&by=state&sel=velmara`);
  await panel(page).getByRole('button', { name: 'Compare with…' }).click();
  await page.getByRole('option', { name: 'Marjania' }).click();
  await expect(title(page, 'Comparison')).toBeVisible();
  await expect(panel(page)).toContainText('Same stance on 1 target, opposed on 2');
  const both = panel(page).getByRole('article').first();
  const [left, right] = await Promise.all(
    ['Velmara', 'Marjania'].map((name) => both.getByRole('group', { name }).boundingBox()),
  );
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
  expect(await violationsIn(page)).toEqual([]);
  await panel(page).getByRole('button', { name: 'Let the two change places' }).click();
  expect(fragmentOf(page)).toBe(`${DATA}&by=state&cmp=marjania~velmara`);

  const stranger = await strangersPage();
  await stranger.goto(await copiedLink(page));
  await stranger.evaluate('window.demarche.ready');
  await expect(title(stranger, 'Comparison')).toBeVisible();
  const words = await panel(page).getByRole('region', { name: 'Details text' }).innerText();
  await expect(panel(stranger).getByRole('region', { name: 'Details text' })).toHaveText(words, {
    useInnerText: true,
  });
  await page.goBack();
  expect(await viewOf(page)).toMatchObject({ cmp: ['velmara', 'marjania'] });
  await page.goBack();
  await expect(title(page, 'Velmara')).toBeVisible();
});

test('by keys alone from an actor to a comparison, to the words, and out of it again', async ({
  page,
}) => {
  await open(page, `${DATA}&by=state&sel=velmara`);
  await skipToPicture(page);
  await tabTo(page, button(page, 'Compare with…'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('marj');
  await page.keyboard.press('Enter');
  await expect(title(page, 'Comparison')).toBeFocused();
  expect(await viewOf(page)).toMatchObject({ cmp: ['velmara', 'marjania'], sel: null });
  await tabTo(page, button(page, 'pilotage levy'));
  await page.keyboard.press('Enter');
  await expect.poll(() => viewOf(page)).toMatchObject({ cmp: null, sel: { type: 'stance' } });
  await page.goBack();
  await expect(title(page, 'Comparison')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => viewOf(page)).toMatchObject({ cmp: null, sel: null });
});

test('how two actors are connected is read step by step, and follows the filters', async ({
  page,
}) => {
  await open(page, `${DATA}&sel=orrelby`);
  await panel(page).getByRole('button', { name: 'How connected with…' }).click();
  await page.getByRole('option', { name: 'Edda Quillfors' }).click();
  await expect(title(page, 'Connection')).toBeVisible();
  await expect(panel(page)).toContainText('leads over 1 actor in between; there is one such way.');
  await expect(panel(page)).toContainText('By way of Velmara');
  const steps = panel(page).getByRole('heading', { level: 3 });
  await expect(steps.last()).toHaveText('Edda Quillfors supports Velmara', { useInnerText: true });
  expect(await violationsIn(page)).toEqual([]);
  await page.evaluate(`window.demarche.setView('${DATA}&stance=demands&path=orrelby~quillfors')`);
  await expect(panel(page)).toContainText('There is no connection in what is shown.');
});

test('around a focused actor “+” and “−” go a step further and back', async ({ page }) => {
  await open(page, `${DATA}&actor=quillfors`);
  await page.keyboard.press('+');
  await expect.poll(() => viewOf(page)).toMatchObject({ hops: 2 });
  await page.keyboard.press('-');
  await expect.poll(() => viewOf(page)).toMatchObject({ hops: 1 });
  await page.keyboard.press('-');
  expect(await viewOf(page)).toMatchObject({ hops: 1, cam: null });
});

test('the overview tells the picture in sentences, and so does the graph to those who hear it', async ({
  page,
}) => {
  await open(page, `${DATA}&by=state`);
  await panel(page).getByText('In words').click();
  await expect(panel(page)).toContainText('By stance: condemns 44, supports 42, demands 30.');
  const graph = page.getByRole('group', { name: /^Graph of/ });
  await expect(graph).toHaveAccessibleDescription(
    /4 pairs are contested, with stances of both signs/,
  );
});

test('the accounts of two outlets are compared from the overview, by keys alone, and by a link', async ({
  page,
  strangersPage,
}) => {
  await open(page, `${DATA}&by=state`);
  await skipToPicture(page);
  await tabTo(page, button(page, 'Compare two of them'));
  await page.keyboard.press('Enter');
  await expect(title(page, 'Two outlets')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(panel(page).getByLabel('First outlet')).toBeFocused();
  await page.keyboard.type('Lanwan');
  await expect
    .poll(() => viewOf(page))
    .toMatchObject({ outlets: ['Lanwan Harbour Post', 'Ilvane Tribune'] });
  await expect(panel(page)).toContainText('They report opposite signs');
  expect(await violationsIn(page)).toEqual([]);

  const stranger = await strangersPage();
  await stranger.goto(await copiedLink(page));
  const words = await panel(page).getByRole('region', { name: 'Details text' }).innerText();
  await expect(panel(stranger).getByRole('region', { name: 'Details text' })).toHaveText(words, {
    useInnerText: true,
  });
});
