// Is the table the same scene as the picture, sorted as asked, with the quotes one key away?
import { expect } from 'playwright/test';
import { open, sceneOf, viewOf } from './explorer.ts';
import { test } from './journey.ts';
import { nameOf, real, standing } from './shipped-data.ts';

for (const fragment of ['', 'stance=condemns', 'by=state', 'voice=direct']) {
  test(`the table has a row for each stance of the picture (${fragment || 'all'})`, async ({
    page,
  }) => {
    await open(page, fragment);
    const drawn = await sceneOf(page);
    await page.getByRole('radio', { name: 'Table', exact: true }).check({ force: true });
    await expect.poll(() => viewOf(page)).toMatchObject({ view: 'table' });
    expect((await sceneOf(page)).ties).toEqual(drawn.ties);
    const rows = page.getByRole('table').locator('tbody tr');
    await expect(rows).toHaveCount(drawn.ties.flatMap(({ stances }) => stances).length);
    const all = await rows.allInnerTexts();
    for (const { source, stance, target } of drawn.ties) {
      const words = [nameOf(real, source), stance, nameOf(real, target)];
      expect(
        all.some((row) => words.every((word) => row.includes(word))),
        words.join(' '),
      ).toBe(true);
    }
  });
}

test('each column sorts by key, says so, and a row opens its quotes', async ({ page }) => {
  await open(page, 'view=table');
  const rows = page.getByRole('table').locator('tbody tr');
  const headers = page.getByRole('columnheader').filter({ has: page.getByRole('button') });
  const count = await headers.count();
  expect(count).toBeGreaterThan(2);
  for (let at = 0; at < count; at += 1) {
    const button = headers.nth(at).getByRole('button');
    await button.focus();
    await page.keyboard.press('Enter');
    const direction = (await headers.nth(at).getAttribute('aria-sort')) ?? 'none';
    const first = await rows.allInnerTexts();
    await page.keyboard.press('Enter');
    const opposite = direction === 'ascending' ? 'descending' : 'ascending';
    await expect(headers.nth(at)).toHaveAttribute('aria-sort', opposite);
    expect((await rows.allInnerTexts()).toSorted()).toEqual(first.toSorted());
  }
  await rows.first().getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await viewOf(page))['sel']).not.toBeNull();
  const panel = page.getByRole('complementary', { name: 'Details' });
  const quotes = standing(real).flatMap(({ evidence }) => evidence.map(({ exact }) => exact));
  const read = await panel.innerText();
  expect(quotes.some((exact) => read.includes(exact))).toBe(true);
});
