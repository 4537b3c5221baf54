// Are the statements that break the blocs found and read, by pointer and by keys alone, and does the link show a stranger the same?
import { expect, type Page } from 'playwright/test';
import { violationsIn } from './audit.ts';
import { copiedLink, fragmentOf, open, skipToPicture, viewOf } from './explorer.ts';
import { test } from './journey.ts';

const DATA = 'data=strait-of-amaranth';
const panel = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const title = (page: Page, name: string) => panel(page).getByRole('heading', { name, level: 2 });
const outcome = (page: Page) => panel(page).getByText(/contradict \d+ of \d+ signed pairs, proven/);

/** What has the focus is called this. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return (
      at?.getAttribute('aria-label') ?? (at?.closest('label') ?? at)?.textContent?.trim() ?? ''
    );
  });

async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no key leads to ${name}`);
}

test('from the picture to the statements that break the camps, and a stranger reads the same', async ({
  page,
  strangersPage,
}) => {
  await open(page, `${DATA}&by=state`);
  await page.getByRole('button', { name: 'Blocs and tension' }).first().click();
  await expect(title(page, 'Blocs and tension')).toBeFocused();
  await expect(outcome(page).last()).toBeVisible();
  await expect(panel(page)).toContainText('these statements would have to change');
  const pair = panel(page).getByRole('article').first();
  await expect(pair.getByRole('figure').first()).toBeVisible();
  const legend = page.getByRole('group', { name: 'Legend' });
  await expect(legend).toContainText('Banded: contradicts the camps');
  expect(await violationsIn(page)).toEqual([]);
  expect(fragmentOf(page)).toBe(`${DATA}&by=state&split=camps`);

  const stranger = await strangersPage();
  await stranger.goto(await copiedLink(page));
  await stranger.evaluate('window.demarche.ready');
  await expect(outcome(stranger).last()).toBeVisible();
  const words = await panel(page).getByRole('region', { name: 'Details text' }).innerText();
  await expect(panel(stranger).getByRole('region', { name: 'Details text' })).toHaveText(words, {
    useInnerText: true,
  });
  await stranger.evaluate(`window.demarche.setView('${DATA}&by=state&view=matrix&order=bloc')`);
  await expect(stranger.getByRole('rowheader').first()).toContainText('Bloc 1');
});

test('by keys alone: to the blocs, to the words, into a triad and all the way back', async ({
  page,
}) => {
  await open(page, DATA);
  await skipToPicture(page);
  await tabTo(page, /^Blocs and tension$/);
  await page.keyboard.press('Enter');
  await expect(title(page, 'Blocs and tension')).toBeFocused();
  await tabTo(page, /^Two camps$/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => viewOf(page)).toMatchObject({ split: 'blocs' });
  await expect(outcome(page).last()).toBeVisible();
  await tabTo(page, /^not balanced/);
  await page.keyboard.press('Enter');
  await expect.poll(() => viewOf(page)).toMatchObject({ hops: 0, split: 'blocs' });
  await expect(panel(page)).toContainText('Too little data');
  await expect(panel(page).getByRole('article')).toHaveCount(3);
  for (const pair of await panel(page).getByRole('article').all())
    await expect(pair.getByRole('figure').first()).toBeVisible();
  // What had the focus is gone, and the title of the panel has it.
  await tabTo(page, /^Show all again$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => viewOf(page)).toMatchObject({ actor: [], split: 'blocs' });
  await expect(outcome(page).last()).toBeVisible();
  const quote = panel(page).getByRole('article').first().getByRole('figure').first();
  const name = (await quote.getAttribute('aria-label')) ?? '';
  await tabTo(page, new RegExp(name.replaceAll(/[^\p{L} ]/gu, '.'), 'u'));
  await expect(quote).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => viewOf(page)).toMatchObject({ split: null });
});
