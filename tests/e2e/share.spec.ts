// Does a link show a stranger the very same picture, whatever was done to it?
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import {
  copiedLink,
  facet,
  fragmentOf,
  graph,
  lookAt,
  middleOfPicture,
  open,
  placeOf,
  sceneOf,
  search,
  viewOf,
} from './explorer.ts';
import { serveInvented } from './invented-data.ts';
import { test } from './journey.ts';
import { nameOf, real, standing } from './shipped-data.ts';

const [stance] = standing(real);
if (stance === undefined) throw new Error('no stances');
const name = nameOf(real, stance.source);
const INVENTED = 'data=ferry-dispute';

const only = (label: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name: label }).first().click();
const choose = (label: string) => (page: Page) =>
  page.getByRole('radio', { name: label, exact: true }).check({ force: true });
async function find(page: Page) {
  await search(page).fill(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

/** What is used, the key of the address that it must write, how, and on which data. */
const USES: [string, RegExp, (page: Page) => Promise<unknown>, string?][] = [
  ['stance', /stance=condemns/, only('Only condemns')],
  ['voice', /voice=direct/, (page) => page.getByRole('switch', { name: /own words/ }).click()],
  ['outlet', /outlet=/, only('Only Strait Courier'), INVENTED],
  [
    'kind',
    /kind=/,
    (page) =>
      facet(page, 'Actors')
        .getByRole('button', { name: /^Only / })
        .first()
        .click(),
  ],
  ['topic', /topic=/, only(`Only ${stance.topic}`)],
  ['first date', /from=2031-05-04/, (page) => typeDate(page, 'From', '2031-05-04'), INVENTED],
  ['last date', /to=2031-05/, (page) => typeDate(page, 'To', '2031-05'), INVENTED],
  ['words', /q=/, (page) => page.getByRole('searchbox').fill('ministry')],
  ['roll-up', /by=state/, choose('by state')],
  ['focus', /actor=.*hops=2/, focusAndWiden],
  ['layout', /layout=circle/, choose('Circle')],
  ['selection', /sel=/, find],
  ['view', /view=table/, choose('Table')],
  ['pin', /pin=/, drag],
  ['camera', /cam=/, (page) => page.getByRole('button', { name: 'Zoom in' }).click()],
];

async function typeDate(page: Page, label: string, text: string) {
  await page.getByRole('textbox', { name: label, exact: true }).fill(text);
  await page.keyboard.press('Enter');
}

async function toMiddle(page: Page) {
  await open(page, lookAt(await placeOf(page, stance?.source ?? '')));
  return await middleOfPicture(page);
}

async function focusAndWiden(page: Page) {
  const { x, y } = await toMiddle(page);
  await page.mouse.dblclick(x, y);
  await page.getByRole('button', { name: 'One step more' }).click();
}

async function drag(page: Page) {
  const { x, y } = await toMiddle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 80, y + 30, { steps: 4 });
  await page.mouse.up();
}

for (const [what, key, use, data = ''] of USES) {
  test(`${what}: the copied link opens the same picture in a fresh profile`, async ({
    page,
    context,
    strangersPage,
  }) => {
    await serveInvented(context);
    await open(page, data);
    const untouched = await viewOf(page);
    await use(page);
    await expect.poll(() => fragmentOf(page)).toMatch(key);
    expect(await viewOf(page)).not.toEqual(untouched);
    const link = await copiedLink(page);
    // A link that is given away says from which state of the data it was made; the address does not.
    expect(link.replace(/&rev=[0-9a-f]{8}-\d+-\d+/, '')).toBe(page.url());
    const other = await strangersPage();
    await serveInvented(other.context());
    await other.goto(link);
    await other.evaluate('window.demarche.ready');
    expect(await sceneOf(other)).toEqual(await sceneOf(page));
    expect(await viewOf(other)).toEqual(await viewOf(page));
    expect(other.url()).toBe(page.url());
  });
}

test('the same link draws the same picture twice, dot for dot', async ({ strangersPage }) => {
  const pictures: Buffer[] = [];
  for (let i = 0; i < 2; i += 1) {
    const page = await strangersPage();
    await open(page, `sel=${stance.source}&by=state`);
    await page.evaluate(() => document.fonts.ready);
    pictures.push(await graph(page).screenshot());
  }
  expect(pictures[0]?.equals(pictures[1] ?? Buffer.of())).toBe(true);
});

test('Back undoes what was chosen, Forward does it again, and reloading keeps it', async ({
  page,
}) => {
  await open(page);
  await expect.poll(() => fragmentOf(page)).toBe(`data=${real.id}`);
  const steps = [fragmentOf(page)];
  for (const use of [only('Only condemns'), find, choose('Circle'), choose('Table')]) {
    await use(page);
    await expect.poll(() => fragmentOf(page)).not.toBe(steps.at(-1));
    steps.push(fragmentOf(page));
  }
  const views = [await viewOf(page)];
  for (const fragment of steps.slice(0, -1).toReversed()) {
    await page.goBack();
    expect(fragmentOf(page)).toBe(fragment);
    views.unshift(await viewOf(page));
  }
  for (const [at, fragment] of steps.entries()) {
    if (at > 0) await page.goForward();
    expect(fragmentOf(page)).toBe(fragment);
    expect(await viewOf(page)).toEqual(views[at]);
  }
  await page.reload();
  await page.evaluate('window.demarche.ready');
  expect(await viewOf(page)).toEqual(views.at(-1));
});

test('a damaged link opens what can be read and names the rest', async ({ page }) => {
  await open(page, 'stance=condemns~admires&sel=nobody&from=yesterday&layout=heap&fbclid=x1');
  const notices = page.getByRole('status').filter({ has: page.getByRole('list') });
  for (const bad of ['admires', 'nobody', 'yesterday', 'heap']) {
    await expect(notices.first()).toContainText(bad);
  }
  expect(await viewOf(page)).toMatchObject({ stance: ['condemns'], sel: null, from: null });
  expect((await sceneOf(page)).ties.length).toBeGreaterThan(0);
});

test('data that changed since the link was made say so in numbers, and the view opens', async ({
  page,
  context,
  strangersPage,
}) => {
  await open(page, `${INVENTED}&stance=condemns`);
  // The state of the data is known a moment after the picture.
  await expect.poll(() => copiedLink(page)).toMatch(/&rev=[0-9a-f]{8}-6-10&stance=condemns$/);
  const link = await copiedLink(page);
  await page.goto(link);
  await page.evaluate('window.demarche.ready');
  const notices = page.getByRole('status').filter({ has: page.getByRole('list') });
  const stranger = await strangersPage();
  await serveInvented(stranger.context());
  await stranger.goto(link);
  await expect(
    stranger.getByText('it held 6 stances with 10 quotes, and now 15 stances with 15 quotes'),
  ).toBeVisible();
  expect((await sceneOf(stranger)).counts['stances']).toEqual({ shown: 5, total: 15 });
  expect(fragmentOf(stranger)).toBe(`${INVENTED}&stance=condemns`);
  await expect(notices).toHaveCount(0);
  await context.close();
});

test('a link of a newer version is used as far as it is known, and copied on with the rest', async ({
  page,
}) => {
  await open(page, 'v=9&stance=condemns&layout=spiral&era=3');
  await expect(page.getByText(/newer version \(v9\).*layout, era/)).toBeVisible();
  expect(fragmentOf(page)).toBe(`v=9&data=${real.id}&stance=condemns&layout=spiral&era=3`);
  await choose('Table')(page);
  expect(await copiedLink(page)).toMatch(/#v=9&.*&view=table&layout=spiral&era=3$/);
});

test('the dialog has the link, the view in words and a code; without the clipboard too', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, `sel=${stance.source}&stance=condemns`);
  await page.getByRole('button', { name: 'Share or keep this view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  const field = dialog.getByRole('textbox', { name: 'Link' });
  await expect(field).toBeFocused();
  expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBeGreaterThan(
    60,
  );
  await expect(dialog).toContainText(`Filters: stance: condemns. Selected: ${name}.`);
  await expect(dialog.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy this link' }).click();
  await expect(dialog.getByRole('alert')).toContainText('press Ctrl C');
  await expect(field).toBeFocused();
  await dialog.getByRole('checkbox', { name: 'Carry the data in the link' }).check();
  await expect(dialog).toContainText(/Many chat and mail programs cut links/);
  await expect(dialog).toContainText(/too long for a code/);
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the data as a file' }).click();
  expect((await coming).suggestedFilename()).toBe(`${real.id}.json`);
  expect((await field.inputValue()).length).toBeLessThanOrEqual(8000);
});
