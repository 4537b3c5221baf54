// Is every step of the reader found again, however fast they go back and forth, and however often the view changes?
import { expect, type Page } from 'playwright/test';
import { fragmentOf, open, viewOf } from './explorer.ts';
import { test } from './journey.ts';
import { ferry } from './shipped-data.ts';

// The browser itself stops a page that writes the address too often; Playwright switches that off.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ['--disable-ipc-flooding-protection'] }),
});

const DATA = `data=${ferry.id}`;
const VIEWS = ['matrix', 'timeline', 'table', 'sources'];
/** Fewer than the page writes into the history in half a minute. */
const steps = ferry.actors.flatMap(({ id }) =>
  VIEWS.map((view) => `${DATA}&view=${view}&sel=${id}`),
);
const SHOWN = steps.slice(0, 22);

const show = (page: Page, fragments: readonly string[]) =>
  page.evaluate((all) => {
    for (const each of all) window.demarche.setView(each);
  }, fragments);

const at = (page: Page, fragment: string) =>
  expect
    .poll(async () => [fragmentOf(page), (await viewOf(page))['view']], { message: fragment })
    .toEqual([fragment, /view=(\w+)/.exec(fragment)?.[1] ?? 'graph']);

/** The browser drops steps that come too fast: wherever it is when none is left. */
async function comeToRest(page: Page): Promise<void> {
  let before: string | null = null;
  await expect
    .poll(
      () => {
        const now = fragmentOf(page);
        const rests = now === before;
        before = now;
        return rests;
      },
      { intervals: [400] },
    )
    .toBe(true);
}

test('all the way back, forth, by hand and from another page, each step is what it was', async ({
  page,
}) => {
  await open(page, DATA);
  await show(page, SHOWN);
  const last = SHOWN.at(-1) ?? '';
  await at(page, last);
  const length = await page.evaluate(() => history.length);
  // Nobody waits between the steps.
  await page.evaluate((count) => {
    for (let step = 0; step < count; step += 1) setTimeout(() => history.back(), step);
  }, SHOWN.length);
  await expect.poll(() => fragmentOf(page)).not.toBe(last);
  await comeToRest(page);
  await page.evaluate(
    (count) => history.go(count),
    SHOWN.length - SHOWN.indexOf(fragmentOf(page)) - 1,
  );
  await at(page, last);
  for (const fragment of SHOWN.slice(-3, -1).toReversed()) {
    await page.goBack();
    await at(page, fragment);
    await page.reload();
    await at(page, fragment);
  }
  await page.goForward();
  await at(page, SHOWN.at(-2) ?? '');
  expect(await page.evaluate(() => history.length)).toBe(length);

  // The same link once more is no step, and a letter typed into the address is one.
  const here = fragmentOf(page);
  await page.goto(`./#${here}`);
  await at(page, here);
  await page.evaluate(() => {
    location.hash = location.hash.replace(/view=\w+/, 'view=graph');
  });
  await expect.poll(async () => (await viewOf(page))['view']).toBe('graph');
  await page.goBack();
  await at(page, here);

  await page.goto('./data/catalogue.json');
  await page.goBack();
  await at(page, here);
});

test('three hundred changes in a moment neither fail nor lose the last one', async ({ page }) => {
  await open(page, `${DATA}&view=sources`);
  const before = await page.evaluate(() => history.length);
  const many = Array.from({ length: 300 }, (_, at) => {
    return `${DATA}&stance=condemns&view=sources&q=${at}`;
  });
  const half = many.map((each, at) => (at % 2 === 0 ? each : each.replace('&stance=condemns', '')));
  await show(page, half);
  await expect.poll(() => fragmentOf(page), { timeout: 1_500 }).toContain('q=299');
  expect((await viewOf(page))['q']).toBe('299');
  // Each a step of its own, had there been fewer.
  expect((await page.evaluate(() => history.length)) - before).toBeLessThan(40);
});
