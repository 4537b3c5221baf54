// Can words be cited: found, copied in every form, linked to, shown to a stranger, printed with all the others?
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { open, search, viewOf } from './explorer.ts';
import { test } from './journey.ts';
import { ferry, standing } from './shipped-data.ts';

const stance = standing(ferry).find(({ evidence }) => evidence.length > 1);
const exact = stance?.evidence[1]?.exact;
if (stance === undefined || exact === undefined) throw new Error('no stance has two quotes');

const card = (page: Page) => page.getByRole('figure').filter({ hasText: exact }).first();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const link = `#data=ferry-dispute&sel=stance:${stance.id}/2`;

/** Each form, and what only it has. */
const FORMS = [
  ['Short citation', /^“.*” \([^()]+, fictional\)$/s],
  ['Long citation', /\nRead as: .*\nShown in Demarche: http/s],
  ['BibTeX', /^@misc\{ferry-dispute_.*_2,\n.*keywords = \{fictional\}/s],
  ['CSL-JSON', /^\[\s+\{\s+"id": "ferry-dispute_.*_2",\s+"type": "article-newspaper"/s],
] as const;

test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'data=ferry-dispute');
  await search(page).fill(exact);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => viewOf(page)).toMatchObject({ sel: { type: 'stance', id: stance.id } });
});

test('by mouse: every form is copied, and the link', async ({ page }) => {
  for (const [form, holds] of FORMS) {
    await card(page)
      .getByRole('button', { name: /^(Cite|Copied)$/ })
      .first()
      .click();
    await page.getByRole('button', { name: form }).click();
    await expect(card(page).getByText(`${form} copied.`)).toBeAttached();
    expect(await copied(page)).toMatch(holds);
  }
  await card(page).getByRole('button', { name: 'Copy link to this quote' }).click();
  await expect(card(page).getByText('Link copied')).toBeVisible();
  expect(await copied(page)).toMatch(new RegExp(`${link}$`));
});

test('by keyboard alone: every form is copied, and the link', async ({ page }) => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const isInCard = () =>
    page.evaluate(
      (words) => document.activeElement?.closest('figure')?.textContent?.includes(words) === true,
      exact,
    );
  for (let steps = 0; steps < 60 && !(await isInCard()); steps += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Control+c');
  expect(await copied(page)).toMatch(FORMS[1][1]);
  for (let steps = 0; steps < 5 && (await focused()) !== 'Cite'; steps += 1)
    await page.keyboard.press('Tab');
  for (const [at, [, holds]] of FORMS.entries()) {
    await page.keyboard.press('Enter');
    await expect.poll(focused).toMatch(/^Short citationWords/);
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Copied');
    expect(await copied(page)).toMatch(holds);
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await viewOf(page)).toMatchObject({ sel: { id: stance.id } });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Link copied');
  expect(await copied(page)).toMatch(new RegExp(`${link}$`));
});

test('the link shows a stranger that very quote, whatever was filtered', async ({
  page,
  strangersPage,
}) => {
  const voice = stance.evidence[1]?.voice;
  await open(page, `data=ferry-dispute&voice=${voice}&view=table&sel=stance:${stance.id}`);
  await card(page).getByRole('button', { name: 'Copy link to this quote' }).click();
  const other = await strangersPage();
  await other.goto(await copied(page));
  await other.evaluate('window.demarche.ready');
  expect(await viewOf(other)).toMatchObject({ view: 'graph', voice: null });
  const meant = other.getByRole('region', { name: 'The quote that the address names' });
  await expect(meant).toContainText(`Quote 2 of ${stance.evidence.length}`);
  await expect(meant.getByRole('figure')).toContainText(exact);
  await expect(meant.getByText(exact)).toBeInViewport();
});

test('the sources of a view are printed alone, dark on white, with their links', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('radio', { name: 'Sources' }).check({ force: true });
  const sources = page.getByRole('region', { name: 'Sources' });
  await expect(sources).toContainText(exact);
  const link = sources.getByRole('listitem').filter({ hasText: exact }).getByRole('link').first();
  const href = await link.getAttribute('href');

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const gone of [page.getByRole('banner'), page.getByRole('complementary').first()])
    await expect(gone).toBeHidden();
  await expect(sources.getByRole('button')).toHaveCount(0);
  expect(await link.evaluate((each) => getComputedStyle(each, '::after').content)).toContain(href);
  const looks = await sources.evaluate((each) => {
    const { color, backgroundColor } = getComputedStyle(each);
    return { color, backgroundColor, cut: each.scrollHeight - each.clientHeight };
  });
  expect(looks).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)', cut: 0 });
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');

  await page.emulateMedia({ media: 'screen' });
  await link.click();
  const meant = page.getByRole('region', { name: 'The quote that the address names' });
  await expect(meant).toContainText(exact);
});

test('what is printed says what it is of and how to find it again, without the controls', async ({
  page,
}) => {
  const voice = stance.evidence[1]?.voice;
  await open(page, `data=ferry-dispute&voice=${voice}`);
  const link = page.getByText(/^This view: /);
  // The part for paper comes after the picture.
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(link).toBeAttached({ timeout: 100 });
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  const head = page.getByRole('region', { name: 'About this print' });
  await expect(head).toContainText(ferry.title);
  await expect(head).toContainText('voice: ');
  await expect(link).toContainText(`#data=ferry-dispute&voice=${voice}`);
  for (const gone of [page.getByRole('banner'), page.getByRole('search')])
    await expect(gone).toBeHidden();
});

test('what says that something was copied moves nothing', async ({ page }) => {
  const places = () =>
    card(page)
      .getByRole('button')
      .evaluateAll((each) =>
        each
          .map((button) => button.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ x, y, width }) => [x, y, width].map(Math.round)),
      );
  await expect(card(page).getByRole('button').first()).toBeVisible();
  const before = await places();
  await card(page).getByRole('button', { name: 'Copy link to this quote' }).click();
  await expect(card(page).getByText('Link copied')).toBeVisible();
  expect(await places()).toEqual(before);
  const height = () => page.getByRole('banner').evaluate((each) => each.clientHeight);
  const whole = await height();
  const share = page.getByRole('banner').getByRole('button', { name: 'Copy link' });
  const wide = await share.evaluate((each) => each.clientWidth);
  await share.click();
  const said = page.getByRole('banner').getByRole('button', { name: 'Link copied' });
  expect(await said.evaluate((each) => each.clientWidth)).toBe(wide);
  expect(await height()).toBe(whole);
});

test('a printed article has its outlet and date, its signs, and what they mean', async ({
  page,
}) => {
  await open(page, 'data=strait-of-amaranth&view=article');
  await expect(page.getByRole('button', { name: /^Articles|Lanwan Harbour Post/ })).toBeVisible();
  const sign = page
    .getByRole('region', { name: 'Text of the article' })
    .locator('button[data-walk="text"]');
  await expect(sign.first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Lanwan Harbour Post · 2 March 2037').first()).toBeVisible();
  await expect(page.getByText('1 of 11')).toBeHidden();
  await expect(sign.first()).toBeVisible();
  const list = page.getByRole('region', { name: 'Stances in this article' });
  await expect(list.getByRole('listitem').first()).toContainText('condemns');
  await expect(list).toContainText(
    'Mirena Oskolova condemns Velmara · pilotage levy · partly quoted',
  );
});
