// Does "open at source" lead to the very words? Chromium is the judge: it follows a text directive when the reader
// himself goes there (types, clicks), into a page of its own that no other page holds on to.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from 'playwright/test';
import { linkToWords } from '../../src/view/text-fragment.ts';
import { installedBrowser } from '../support/find-browser.mjs';
import { hasShared, readShared } from '../support/shared-files.ts';
import { type MarkedArticle, markedArticles } from './invented-articles.ts';

const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every line a paragraph, far from its neighbours, so that another place is off the screen or off its middle. */
function pageOf({ text, language }: MarkedArticle): string {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return line === '' ? '' : `<p dir="auto" data-start="${at}">${asHtml(line)}</p>`;
  });
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Article</title>
<style>body{width:22rem;margin:150vh 2rem;font:1rem/3.5 serif}p{margin:0 0 60vh}</style>
<body>${lines.join('\n')}</body></html>`;
}

let server: Server;
let address: string;
const target = hasShared ? readShared('corpora/text-fragments-wpt/target.html') : '';

test.beforeAll(async () => {
  const pages = new Map(markedArticles.map((article) => [`/${article.name}`, pageOf(article)]));
  pages.set('/target', target);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(pages.get(path) ?? '<!doctype html><title>nothing</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));

const browser = installedBrowser();
test.use({ viewport: { width: 800, height: 500 }, ...(browser && { launchOptions: browser }) });
test.beforeEach(() => {
  test.skip(
    browser === null,
    'no whole browser is installed; the packaged one follows no directive',
  );
});

/** How far the first line of the words is from the middle of the window, in pixels. */
function distance(page: Page, [start, end]: readonly [number, number]): Promise<number> {
  return page.evaluate(
    ([from, to]) => {
      const place = (offset: number): [Node, number] => {
        const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-start]')];
        const paragraph = paragraphs.findLast((each) => Number(each.dataset['start']) <= offset);
        const node = paragraph?.firstChild;
        if (!paragraph || !node) throw new Error(`no text at ${offset}`);
        const within = offset - Number(paragraph.dataset['start']);
        return [node, Math.min(within, node.textContent?.length ?? 0)];
      };
      const range = document.createRange();
      range.setStart(...place(from));
      range.setEnd(...place(to));
      const { top, bottom } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return Math.abs((top + bottom) / 2 - innerHeight / 2);
    },
    [start, end] as const,
  );
}

/** Less than half a line: any other line of the same paragraph is farther off. */
const NEAR = 20;

const nearEnough = (page: Page, at: readonly [number, number]) =>
  expect.soft.poll(() => distance(page, at), { timeout: 5_000 }).toBeLessThan(NEAR);

test('there are fifty quotes and more to try', () => {
  const count = markedArticles.flatMap(({ quotes }) => quotes).length;
  expect(count).toBeGreaterThanOrEqual(50);
});

for (const [at, article] of markedArticles.entries()) {
  for (const withText of [true, false]) {
    const known = withText ? 'with the text at hand' : 'from what the data say alone';
    test(`the quotes of ${article.name} are scrolled to, ${known}`, async ({ page }) => {
      for (const quote of article.quotes) {
        const found = withText ? { text: article.text, at: quote.at } : null;
        const url = `${address}/${article.name}?copy=${at}`;
        const link = linkToWords(url, quote, found);
        await test.step(link.slice(url.length), async () => {
          await page.goto('about:blank');
          await page.goto(link);
          await nearEnough(page, quote.at);
        });
      }
    });
  }
}

test('a click on a link into a new page leads there too', async ({ page, context }) => {
  const [article] = markedArticles;
  const quote = article?.quotes.at(-1);
  if (!article || !quote) throw new Error('no quotes');
  await page.goto(`${address}/start`);
  const link = linkToWords(`${address}/${article.name}`, quote, null);
  await page.evaluate((href) => {
    const anchor = document.createElement('a');
    Object.assign(anchor, {
      href,
      target: '_blank',
      rel: 'noopener noreferrer',
      textContent: 'go',
    });
    document.body.append(anchor);
  }, link);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'go' }).click(),
  ]);
  await nearEnough(opened, quote.at);
});

test('the browser reads directives as the platform’s own tests say', async ({ page }) => {
  test.skip(!hasShared, 'the platform’s tests are not here');
  const cases: { fragment: string; expect_to_scroll: boolean; description: string }[] = JSON.parse(
    readShared('corpora/text-fragments-wpt/cases.json'),
  );
  const scrolled = () => page.evaluate(() => scrollY > 0);
  for (const [at, { fragment, expect_to_scroll: expected, description }] of cases.entries()) {
    await page.goto('about:blank');
    await page.goto(`${address}/target?case=${at}${fragment}`);
    if (expected) await expect.poll(scrolled, description).toBe(true);
    else expect(await scrolled(), description).toBe(false);
  }
});
