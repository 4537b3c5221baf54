// Does the article lead to the picture and the picture to the article, by mouse, by key and by link?
import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { violationsInBothThemes } from './audit.ts';
import { copiedLink, open, stancesOf, viewOf } from './explorer.ts';
import { test } from './journey.ts';
import { ferry, nameOf, real, standing } from './shipped-data.ts';

const FICTION = 'data=strait-of-amaranth';
const FERRY = 'data=ferry-dispute';

const text = (page: Page) => page.getByRole('region', { name: 'Text of the article' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const signs = (page: Page) => text(page).locator('button[data-walk="text"]');
const articleView = (page: Page) => page.getByRole('radio', { name: 'Article', exact: true });

/** What the picture says is pointed at, or the text. */
const pointedAt = (page: Page) => page.locator('p[aria-hidden="true"]').filter({ visible: true });

function firstQuote() {
  const [stance] = standing(ferry);
  const quote = stance?.evidence[0];
  if (stance === undefined || quote === undefined) throw new Error('The example has no quotes.');
  return { stance, quote, source: nameOf(ferry, stance.source) };
}

test('marked words open their card, and the same stance is selected in the picture', async ({
  page,
}) => {
  const { stance, quote, source } = firstQuote();
  await open(page, FERRY);
  await articleView(page).check({ force: true });
  const words = text(page).getByText(quote.exact).first();
  await expect(words).toBeVisible();
  const before = await page.getByRole('region', { name: 'Graph' }).screenshot();
  await words.hover();
  await expect(pointedAt(page).filter({ hasText: source }).first()).toContainText('direct speech');
  await expect(async () => {
    const lit = await page.getByRole('region', { name: 'Graph' }).screenshot();
    expect(lit.equals(before)).toBe(false);
  }).toPass();
  await words.click();
  await expect
    .poll(() => viewOf(page))
    .toMatchObject({
      view: 'article',
      sel: { type: 'stance', id: stance.id, place: 0 },
    });
  await expect(details(page).getByRole('heading', { name: source }).first()).toBeVisible();
  await expect(details(page).getByText(quote.exact).first()).toBeVisible();
  // The picture beside it is the same picture.
  expect(await stancesOf(page)).toContain(stance.id);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await viewOf(page))['sel']).toBeNull();
});

test('a line under the pointer lights its words, and a selected one brings them into sight', async ({
  page,
}) => {
  await open(page, `${FICTION}&view=article`);
  await expect(signs(page).first()).toBeVisible();
  const last = text(page).locator('mark').last();
  await expect(last).not.toBeInViewport();
  const id = (await last.getAttribute('data-mark'))?.split('/')[0] ?? '';
  await page.evaluate(`window.demarche.setView('${FICTION}&view=article&sel=stance:${id}')`);
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('data-selected');

  await page.evaluate(`window.demarche.setView('${FICTION}&view=article')`);
  const canvas = page.getByRole('region', { name: 'Graph' }).locator('canvas').first();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('There is no picture beside the text.');
  const lit = text(page).locator('mark[data-lit]');
  await expect(async () => {
    for (let step = 1; step < 40 && (await lit.count()) === 0; step += 1) {
      const along = (box.width * step) / 40;
      await page.mouse.move(box.x + along, box.y + box.height / 2 + (step % 7) * 9);
    }
    expect(await lit.count()).toBeGreaterThan(0);
  }).toPass();
  await page.mouse.move(box.x + 2, box.y + 2);
  await expect(lit).toHaveCount(0);
});

test('with keys alone one comes to the article, from mark to mark, to the card and back', async ({
  page,
}) => {
  await open(page, FERRY);
  await page.getByRole('radio', { name: 'Graph', exact: true }).focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => viewOf(page)).toMatchObject({ view: 'article' });
  await expect(signs(page).first()).toBeVisible();
  // One stop in the text and one beside it, however many marks there are.
  const stops = text(page).locator('button[tabindex="0"]');
  await expect(stops).toHaveCount(2);
  const focused = page.locator(':focus');
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.getAttribute('data-walk')) === 'text') break;
  }
  await expect(focused).toHaveAttribute('data-walk', 'text');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  const name = await signs(page).nth(2).getAttribute('aria-label');
  await expect(focused).toHaveAttribute('aria-label', name ?? '');
  await page.keyboard.press('Enter');
  const [stance, place] = ((await focused.getAttribute('data-mark')) ?? '').split('/');
  await expect
    .poll(() => viewOf(page))
    .toMatchObject({
      sel: { id: stance, place: Number(place) },
    });
  await expect(focused).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('k');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await viewOf(page))['sel']).toBeNull();
  await expect(focused).toHaveAttribute('data-walk', 'text');
});

test('who asks for the article of a selection comes to its words, and from there to the next article', async ({
  page,
}) => {
  await open(page, `${FICTION}&sel=stance:ports-condemns-levy`);
  await articleView(page).check({ force: true });
  await expect(text(page).locator('mark[data-selected]').first()).toBeInViewport();
  await page.getByRole('button', { name: 'Next article' }).click();
  await expect(page.getByText('2 of 11')).toBeVisible();
  await expect(page.getByText('The words of the selection stand in another article')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('1 of 11')).toBeVisible();
});

test('a link to a quote in an article shows a stranger the same article and the same words', async ({
  page,
  strangersPage,
}) => {
  await open(page, `${FICTION}&view=article&article=lanwan-post-2037-04-07`);
  await signs(page).nth(5).click();
  const id = (await signs(page).nth(5).getAttribute('data-mark')) ?? '';
  const link = await copiedLink(page);
  const theirs = await strangersPage();
  await theirs.goto(link);
  await theirs.evaluate('window.demarche.ready');
  const selected = text(theirs).locator('mark[data-selected]').first();
  await expect(selected).toBeInViewport();
  await expect(selected).toHaveAttribute('data-mark', id);
  expect(await viewOf(theirs)).toEqual(await viewOf(page));
});

test('a quote in the panel leads to its place in the article', async ({ page }) => {
  const { stance, quote } = firstQuote();
  await open(page, `${FERRY}&sel=stance:${stance.id}`);
  const card = details(page).getByRole('figure').first();
  await card.getByRole('button', { name: 'Read in the article' }).click();
  const words = text(page).locator('mark[data-selected]').first();
  await expect(words).toBeInViewport();
  expect(quote.exact.startsWith(await words.innerText())).toBe(true);
});

test('by key the words of a quote have the focus, and the first key on the page leads to the text', async ({
  page,
}) => {
  const { stance } = firstQuote();
  await open(page, `${FERRY}&sel=stance:${stance.id}`);
  const card = details(page).getByRole('figure').first();
  await card.getByRole('button', { name: 'Read in the article' }).press('Enter');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('data-mark', new RegExp(`^${stance.id}/`));
  await expect(focused).toHaveAttribute('data-walk', 'text');

  await page.reload();
  await expect(signs(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Skip to the text');
  await page.keyboard.press('Enter');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAttribute('data-mark', new RegExp(`^${stance.id}/`));
});

test('marks of a selected actor that are out of sight are counted, and lead there', async ({
  page,
}) => {
  await open(page, `${FICTION}&view=article&sel=velmara`);
  const below = page.getByRole('button', { name: /^\d+ marks? below$/ });
  await expect(below).toBeVisible();
  const count = async () => Number.parseInt(await below.innerText(), 10);
  const before = await count();
  await below.click();
  await expect(page.locator(':focus')).toBeInViewport();
  await expect(page.locator(':focus')).toHaveAttribute('data-selected');
  await expect.poll(count).toBeLessThan(before);
});

test('filters unmark what they hide, and the foot says so', async ({ page }) => {
  await open(page, `${FERRY}&view=article&voice=direct`);
  await expect(text(page).getByText(/more quotes hidden by the filters/)).toBeVisible();
  const few = await signs(page).count();
  await page.getByRole('button', { name: 'Filters (1)' }).click();
  await page.getByRole('button', { name: /^Reset filters/ }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => signs(page).count()).toBeGreaterThan(few);
  await expect(text(page).getByText(/paragraphs bear a stance[;.]/)).toBeVisible();
});

test('without its text an article is read in quotes, and the text can be given', async ({
  page,
}) => {
  await open(page, 'view=article');
  await expect(text(page).getByText(/text of this article is not at hand/)).toBeVisible();
  await expect(
    text(page)
      .getByText(/characters not shown/)
      .first(),
  ).toBeVisible();
  await expect(text(page).getByRole('button', { name: 'Choose a text file…' })).toBeVisible();
  await signs(page).first().click();
  await expect(details(page).getByRole('figure').first()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the article has the whole width, and a tap on marked words opens their card', async ({
    page,
  }) => {
    const { stance, quote } = firstQuote();
    await open(page, `${FERRY}&view=article`);
    await text(page).getByText(quote.exact).first().tap();
    await expect.poll(() => viewOf(page)).toMatchObject({ sel: { id: stance.id } });
    await expect(details(page).getByText(quote.exact).first()).toBeVisible();
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
    await page.getByRole('radio', { name: 'Graph', exact: true }).check({ force: true });
    await expect.poll(() => viewOf(page)).toMatchObject({ view: 'graph', sel: { id: stance.id } });
  });

  for (const [name, fragment] of [
    ['of a text', `${FICTION}&sel=stance:ports-condemns-levy`],
    ['without a text', `sel=stance:${standing(real).at(-1)?.id}`],
  ] as const) {
    test(`a quote ${name} is brought into sight, with the sheet folded below it`, async ({
      page,
    }) => {
      await open(page, fragment);
      const card = details(page).getByRole('figure').last();
      await card.getByRole('button', { name: 'Read in the article' }).tap();
      const selected = text(page).locator('mark[data-selected]').first();
      await expect(selected).toBeInViewport();
      await expect(details(page).getByRole('region')).toHaveCount(0);
      const mark = await selected.boundingBox();
      const sheet = await details(page).boundingBox();
      expect((mark?.y ?? 0) + 20).toBeLessThan(sheet?.y ?? 0);
      await details(page).getByRole('button', { expanded: false, name: ' toward ' }).tap();
      await expect(details(page).getByRole('figure').first()).toBeVisible();
    });
  }

  test('most of the screen is left to the text', async ({ page }) => {
    await open(page, `${FICTION}&view=article`);
    await expect(signs(page).first()).toBeVisible();
    const box = await text(page).boundingBox();
    expect(box?.height ?? 0).toBeGreaterThan(844 * 0.68);
    const search = page.getByRole('combobox');
    await search.tap();
    await search.fill('Velmara');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect((await search.boundingBox())?.width ?? 0).toBeGreaterThan(300);
  });
});

const SIZES = { desktop: [1440, 900], tablet: [1024, 768], phone: [390, 844] } as const;

for (const [size, [width, height]] of Object.entries(SIZES)) {
  test(`${size}: the audit finds nothing in the article, in either theme`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const fragment of [`${FICTION}&view=article`, 'view=article']) {
      await open(page, fragment);
      await signs(page).nth(1).click();
      expect.soft(await violationsInBothThemes(page)).toEqual([]);
    }
  });
}

test('in forced colours marked words are as legible as the others, and the selected ones stand out', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, `${FICTION}&view=article&sel=stance:ports-condemns-levy`);
  const colourOf = (words: Locator) => words.evaluate((each) => getComputedStyle(each).color);
  const plain = await colourOf(text(page).locator('p:not([lang])').first());
  await expect(text(page).locator('mark[data-selected]').first()).toBeVisible();
  expect(
    await colourOf(text(page).locator('mark:not([data-selected], [data-selected] *)').first()),
  ).toBe(plain);
  expect(await colourOf(text(page).locator('mark[data-selected]').first())).not.toBe(plain);
});
