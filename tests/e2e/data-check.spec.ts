// Does the page check the quotes against the texts it has or is given, say what it found, and keep the texts to itself?

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { hasShared, readShared } from '../support/shared-files.ts';
import { violationsInBothThemes } from './audit.ts';
import { open, tabTo, viewOf } from './explorer.ts';
import { test } from './journey.ts';

interface Quote {
  article: string;
  exact: string;
  start: number;
  end: number;
}

interface Data {
  articles: { id: string; text?: string; textFile?: string }[];
  stances: { id: string; status?: 'withdrawn'; evidence: Quote[] }[];
}

const read = (id: string): Data =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../data/${id}/dataset.json`), 'utf8'));

const quotesOf = ({ stances }: Data) =>
  stances.flatMap(({ status, evidence }) => (status === 'withdrawn' ? [] : evidence));

const real = read('venezuela-2026-01');
const crisis = read('strait-of-amaranth');
const ferry = read('ferry-dispute');
const ferryText = ferry.articles[0]?.text ?? '';
const all = quotesOf(real).length;

const line = (page: Page): Locator =>
  page
    .getByRole('banner')
    .first()
    .getByRole('button', { name: /quotes/i });
const check = (page: Page): Locator => page.getByRole('dialog', { name: 'Data check' });

async function drop(page: Page, body: string, name = 'article.txt') {
  const transfer = await page.evaluateHandle(
    ([content, called]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([content], called, { type: 'text/plain' }));
      return carried;
    },
    [body, name] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
  }
}

async function serveFerryWithoutText(page: Page) {
  const articles = ferry.articles.map(({ text: _, ...article }) => article);
  await page.route('**/data/ferry-dispute/dataset.json', (route) =>
    route.fulfill({ json: { ...ferry, articles } }),
  );
}

test.describe('the text of the real article', () => {
  test.skip(!hasShared, 'the article is not part of the project');
  const text = hasShared ? readShared('seed/article.txt') : '';

  test('is dropped, and the header says that every quote matches', async ({ page }) => {
    await open(page);
    await expect(line(page)).toHaveText('Quotes not checked: no text at hand');
    await drop(page, text);
    await expect(line(page)).toHaveText(`${all} of ${all} quotes match the supplied text`);
    await expect(page.getByText(/This is the text that the data was made from/)).toBeVisible();
    await expect(page.getByText(/never stored or sent/)).toBeVisible();
  });

  test('is neither stored nor sent', async ({ page }) => {
    await open(page);
    await line(page).click();
    await page.keyboard.press('Escape');
    const bodies: (string | null)[] = [];
    page.on('request', (request) => bodies.push(request.postData()));
    await drop(page, text);
    await expect(line(page)).toHaveText(/match/);
    expect(bodies.filter((body) => body !== null)).toEqual([]);
    const kept = await page.evaluate(async () => [
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href]),
      String((await indexedDB.databases()).length),
      String((await caches.keys()).length),
    ]);
    expect(kept[0]).not.toContain(text.slice(200, 230));
    expect(kept.slice(1)).toEqual(['0', '0']);
    await page.reload();
    await expect(line(page)).toHaveText('Quotes not checked: no text at hand');
  });

  test('has one letter changed: exactly the quotes with it fail, and the page says it is another text', async ({
    page,
  }) => {
    const at = text.indexOf('emphatic') + 3;
    const changed = `${text.slice(0, at)}x${text.slice(at + 1)}`;
    const failing = quotesOf(real).filter(({ start, end }) => start <= at && at < end);
    expect(failing.length).toBeGreaterThan(0);
    await open(page);
    await drop(page, changed);
    const says = failing.length === 1 ? '1 does not' : `${failing.length} do not`;
    await expect(line(page)).toHaveText(
      `${all - failing.length} of ${all} quotes match the supplied text; ${says}`,
    );
    await expect(
      page.getByText(/This is not the text that the data was made from/).first(),
    ).toBeVisible();
    await line(page).click();
    await expect(check(page)).toContainText(
      'The supplied text is not the one that the data was made from.',
    );
    await expect(check(page).getByRole('blockquote')).toHaveText(failing.map(({ exact }) => exact));
    await expect(
      check(page)
        .getByText(/the text has/)
        .first(),
    ).toContainText('empxatic');
  });

  test('with the line ends of another system is still that text', async ({ page }) => {
    await open(page);
    await drop(page, text.replaceAll('\n', '\r\n'));
    await expect(line(page)).toHaveText(`${all} of ${all} quotes match the supplied text`);
    await expect(page.getByText(/line ends, which were put right/)).toBeVisible();
  });
});

test('a text that came inside the data is checked at once', async ({ page }) => {
  await open(page, 'data=ferry-dispute');
  const count = quotesOf(ferry).length;
  await expect(line(page)).toHaveText(`${count} of ${count} quotes match the supplied text`);
});

test('texts beside the data come after the first picture, and each is the one it was made from', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./#data=strait-of-amaranth');
  await page.evaluate('window.demarche.ready');
  const count = quotesOf(crisis).length;
  await expect(line(page)).toHaveText(`${count} of ${count} quotes match the supplied texts`);
  const painted = await page.evaluate(() => performance.getEntriesByName('demarche:load')[0]);
  const texts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.txt'))
      .map(({ startTime }) => startTime),
  );
  expect(asked.filter((url) => url.endsWith('.txt'))).toHaveLength(crisis.articles.length);
  const end = (painted?.startTime ?? 0) + (painted?.duration ?? 0);
  expect(Math.min(...texts)).toBeGreaterThan(end - 1);
  await line(page).click();
  await expect(check(page)).toContainText('All of them are the texts that the data was made from');
});

test('as long as a text is on its way its quotes are being checked, on the card and in a citation', async ({
  context,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.txt', async (route) => {
    await gate;
    await route.continue();
  });
  await open(page, 'data=strait-of-amaranth&sel=stance:orrelby-supports-levy/1');
  const card = page.getByRole('figure').first();
  await expect(card).toContainText('· being checked');
  await card.getByRole('button', { name: 'Cite' }).click();
  await page.getByRole('button', { name: 'Long citation' }).click();
  await expect(card.getByText('Long citation copied.')).toBeAttached();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toContain('Not checked yet: the check had not ended.');
  release();
  await expect(card).toContainText('· matches the supplied text');
});

test.describe('a text beside the data that does not come', () => {
  test.use({ provokes: [/404|Failed to load resource/] });

  test('leaves its quotes unchecked, says why, and can be fetched again', async ({ page }) => {
    const [article] = crisis.articles;
    const quotes = quotesOf(crisis);
    const lost = quotes.filter((quote) => quote.article === article?.id).length;
    const file = `**/${article?.textFile}`;
    await page.route(file, (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, 'data=strait-of-amaranth');
    await expect(line(page)).toHaveText(
      `${quotes.length - lost} of ${quotes.length} quotes match the supplied texts; ${lost} not checked`,
    );
    await line(page).click();
    await expect(check(page)).toContainText(/404 .*there is no such file/);
    await page.unroute(file);
    await check(page).getByRole('button', { name: 'Fetch again' }).click();
    await expect(check(page)).toContainText(`${quotes.length} of ${quotes.length} quotes match`);
  });
});

test('a text is pasted and a finding followed, by keyboard alone', async ({ page }) => {
  await serveFerryWithoutText(page);
  await open(page, 'data=ferry-dispute');
  await expect(line(page)).toHaveText('Quotes not checked: no text at hand');
  await tabTo(page, line(page));
  await page.keyboard.press('Enter');
  await tabTo(page, check(page).getByRole('button', { name: 'Paste the text' }));
  await page.keyboard.press('Enter');
  await tabTo(page, check(page).getByLabel('The words of one article'));
  const at = (quotesOf(ferry)[0]?.start ?? 0) + 2;
  await page.keyboard.insertText(`${ferryText.slice(0, at)}x${ferryText.slice(at + 1)}`);
  await tabTo(page, check(page).getByRole('button', { name: 'Check against this text' }));
  await page.keyboard.press('Enter');
  await expect(check(page).getByRole('status').first()).toHaveText(/do(es)? not$/);
  const finding = check(page).getByRole('button', { name: /→/ }).first();
  await tabTo(page, finding);
  await page.keyboard.press('Enter');
  await expect(check(page)).toBeHidden();
  expect(await viewOf(page)).toMatchObject({ sel: { type: 'stance', place: expect.any(Number) } });
});

test('a text file is picked in the check, and Escape leads back to the line', async ({ page }) => {
  await serveFerryWithoutText(page);
  await open(page, 'data=ferry-dispute');
  await tabTo(page, line(page));
  await page.keyboard.press('Enter');
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, check(page).getByRole('button', { name: 'Choose a text file…' }));
  await page.keyboard.press('Enter');
  const file = { name: 'ferry.txt', mimeType: 'text/plain', buffer: Buffer.from(ferryText) };
  await (await chooser).setFiles(file);
  await expect(check(page).getByRole('status').first()).toHaveText(/match the supplied text$/);
  // The button is gone; who used it is led to what came of it.
  await expect(check(page).getByRole('status').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(check(page)).toBeHidden();
  await expect(line(page)).toBeFocused();
});

test('a wrong text does not take the place of the right one unasked, and its differing word is marked', async ({
  page,
}) => {
  await open(page, 'data=ferry-dispute');
  const count = quotesOf(ferry).length;
  await expect(line(page)).toHaveText(`${count} of ${count} quotes match the supplied text`);
  const { exact = '', start = 0 } = quotesOf(ferry)[0] ?? {};
  const at = start + exact.search(/\w{5}/) + 2;
  await drop(page, `${ferryText.slice(0, at)}x${ferryText.slice(at + 1)}`);
  await expect(check(page)).toContainText('article.txt was not taken.');
  await expect(check(page)).toContainText('does not match');
  await expect(line(page)).toHaveText(`${count} of ${count} quotes match the supplied text`);
  await check(page).getByRole('button', { name: 'Check against the new one' }).click();
  await expect(check(page).getByRole('status').first()).toHaveText(/do(es)? not$/);
  await expect(check(page).locator('ins', { hasText: /x/ }).first()).toBeVisible();
  await check(page).getByRole('button', { name: 'Take it back' }).click();
  await expect(check(page).getByRole('status').first()).toHaveText(/match the supplied text$/);
});

test('a text that fits no article is asked about, and a file that is no text is told', async ({
  page,
}) => {
  await open(page);
  await drop(page, 'A book about gardens.', 'gardens.txt');
  await expect(check(page)).toContainText('gardens.txt fits no article by itself');
  await check(page).getByRole('button', { name: 'Leave it out' }).click();
  await expect(check(page)).not.toContainText('gardens.txt');
  await page.keyboard.press('Escape');
  await drop(page, '<!doctype html><p>words', 'page.txt');
  await expect(check(page)).toContainText('page.txt is a web page, not plain text');
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`the audit finds nothing in the check at ${width} × ${height}, in either theme`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await serveFerryWithoutText(page);
    await open(page, 'data=ferry-dispute');
    const at = (quotesOf(ferry)[0]?.start ?? 0) + 2;
    await drop(page, `${ferryText.slice(0, at)}x${ferryText.slice(at + 1)}`);
    await expect(line(page)).toHaveText(/do(es)? not$/);
    await line(page).click();
    await expect(check(page).getByRole('blockquote').first()).toBeVisible();
    expect(await violationsInBothThemes(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}
