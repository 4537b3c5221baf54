// Can a newcomer see who stands where, and read the words behind it?
import { expect } from 'playwright/test';
import {
  fragmentOf,
  graph,
  lookAt,
  middleOfPicture,
  open,
  placeOf,
  sceneOf,
  search,
  stancesOf,
  viewOf,
} from './explorer.ts';
import { test } from './journey.ts';
import { endsOf, nameOf, real, standing } from './shipped-data.ts';

/** The actor with the most to read. */
function talkative() {
  const of = (id: string) =>
    standing(real).filter(({ source, target }) => source === id || target === id);
  const [first] = real.actors.toSorted((a, b) => of(b.id).length - of(a.id).length);
  if (first === undefined) throw new Error('no actors');
  return { ...first, stances: of(first.id) };
}

test('the first page shows every stance of the article, everyone in it, and what the lines mean', async ({
  page,
}) => {
  await open(page);
  expect(await stancesOf(page)).toEqual(
    standing(real)
      .map(({ id }) => id)
      .toSorted(),
  );
  const scene = await sceneOf(page);
  expect(new Set(scene.actors.map(({ id }) => id))).toEqual(endsOf(standing(real)));
  await expect(page.getByText(`all ${standing(real).length} stances`).first()).toBeVisible();
  const legend = page.getByRole('group', { name: 'Legend' });
  for (const { stance } of standing(real)) await expect(legend).toContainText(stance);
  expect(fragmentOf(page)).toBe(`data=${real.id}`);
  const inked = await graph(page).evaluate((region) =>
    [...region.querySelectorAll('canvas')].some((canvas) =>
      canvas
        .getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height)
        .data.some((value) => value > 0),
    ),
  );
  expect(inked).toBe(true);
});

test('a click on an actor opens every quote of it, word for word', async ({ page }) => {
  const actor = talkative();
  await open(page);
  await open(page, lookAt(await placeOf(page, actor.id)));
  const { x, y } = await middleOfPicture(page);
  await page.mouse.click(x, y);
  await expect.poll(() => viewOf(page)).toMatchObject({ sel: { type: 'actor', id: actor.id } });
  await expect(page.getByRole('heading', { name: actor.name, exact: true })).toBeVisible();
  const panel = page.getByRole('complementary', { name: 'Details' });
  for (const { evidence } of actor.stances) {
    for (const { exact } of evidence) await expect(panel).toContainText(exact);
  }
});

test('a double click looks one step around an actor, and the focus widens and goes', async ({
  page,
}) => {
  const actor = talkative();
  await open(page);
  const all = await stancesOf(page);
  await open(page, lookAt(await placeOf(page, actor.id)));
  const { x, y } = await middleOfPicture(page);
  await page.mouse.dblclick(x, y);
  await expect.poll(() => viewOf(page)).toMatchObject({ actor: [actor.id], hops: 1 });
  const near = (await sceneOf(page)).actors.map(({ id }) => id);
  expect(new Set(near)).toEqual(endsOf(actor.stances));
  await page.getByRole('button', { name: 'One step more' }).click();
  await expect.poll(() => viewOf(page)).toMatchObject({ hops: 2 });
  await page.getByRole('button', { name: 'Remove the focus' }).click();
  await expect.poll(() => stancesOf(page)).toEqual(all);
});

test('a search finds an actor without the accents', async ({ page }) => {
  const accented = real.actors.find(
    ({ id, name }) => /[\u00c0-\u024f]/.test(name) && endsOf(standing(real)).has(id),
  );
  if (accented === undefined) throw new Error('nobody in the data has an accent');
  await open(page);
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type(accented.name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
  const [field, found] = await Promise.all([
    search(page).boundingBox(),
    page.getByRole('listbox', { name: 'Search results' }).boundingBox(),
  ]);
  expect(found?.x, 'the finds begin below the field').toBeGreaterThanOrEqual((field?.x ?? 0) - 40);
  await page.keyboard.press('Enter');
  await expect.poll(() => viewOf(page)).toMatchObject({ sel: { type: 'actor', id: accented.id } });
  await expect(page.getByRole('heading', { name: accented.name, exact: true })).toBeVisible();
});

test('an actor that is dragged stays where it was put, and the address says so', async ({
  page,
  strangersPage,
}) => {
  const [stance] = standing(real);
  if (stance === undefined) throw new Error('no stances');
  await open(page);
  const before = await placeOf(page, stance.source);
  await open(page, lookAt(before));
  const { x, y } = await middleOfPicture(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 45, { steps: 4 });
  // What is held is drawn on a sheet of its own, which is there for nothing else.
  const sheet = page.locator('canvas[data-id$="drag"]');
  await expect(sheet).toBeVisible();
  await page.mouse.up();
  await expect(sheet).toBeHidden();
  await expect.poll(() => fragmentOf(page)).toContain(`pin=${stance.source},`);
  const after = await placeOf(page, stance.source);
  expect(after.x - before.x).toBeCloseTo(40, -1);
  expect(after.y - before.y).toBeCloseTo(30, -1);
  const other = await strangersPage();
  await other.goto(page.url());
  await other.evaluate('window.demarche.ready');
  expect(await sceneOf(other)).toEqual(await sceneOf(page));
});

test('the sources of both ends are named in the panel of a tie', async ({ page }) => {
  const [stance] = standing(real);
  if (stance === undefined) throw new Error('no stances');
  await open(page, `sel=${stance.source}>${stance.stance}>${stance.target}`);
  const panel = page.getByRole('complementary', { name: 'Details' });
  await expect(panel).toContainText(nameOf(real, stance.source));
  await expect(panel).toContainText(nameOf(real, stance.target));
  for (const { exact } of stance.evidence) await expect(panel).toContainText(exact);
});
