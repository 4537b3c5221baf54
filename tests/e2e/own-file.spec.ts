// Can a reader open a file of their own, and does a broken one leave everything as it was?
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { fragmentOf, open, sceneOf, viewOf } from './explorer.ts';
import { invented } from './invented-data.ts';
import { test } from './journey.ts';
import { real } from './shipped-data.ts';

const own = { ...invented, id: 'four-weeks', title: 'Four weeks' };
const text = JSON.stringify(own, null, 2);
const all = own.stances.map(({ id }) => id).toSorted();

const fileOf = (body: string, name = 'four-weeks.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(body),
});

async function pick(page: Page, body: string, name?: string) {
  await page
    .getByRole('button', { name: /Venezuela/ })
    .first()
    .click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a file/ }).click();
  await (await chooser).setFiles(fileOf(body, name));
}

async function drop(page: Page, body: string) {
  const transfer = await page.evaluateHandle((content) => {
    const carried = new DataTransfer();
    carried.items.add(new File([content], 'four-weeks.json', { type: 'application/json' }));
    return carried;
  }, body);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
  }
}

const stances = async (page: Page) =>
  (await sceneOf(page)).ties.flatMap((tie) => tie.stances).toSorted();

for (const [way, bring] of [
  ['picked', pick],
  ['dropped', drop],
] as const) {
  test(`a file that is ${way} is drawn, and the page says whose it is`, async ({ page }) => {
    await open(page);
    await bring(page, text);
    await expect.poll(() => stances(page)).toEqual(all);
    const header = page.getByRole('banner');
    await expect(header).toContainText('Four weeks');
    await expect(header).toContainText(/own file/);
    await expect(header).toContainText('Fiction');
    await page.goBack();
    await expect.poll(async () => (await sceneOf(page)).actors.length).not.toBe(5);
    await expect(header).toContainText(real.title);
  });
}

const dangling = JSON.stringify(
  { ...own, stances: own.stances.map((stance) => ({ ...stance, target: 'nowhere' })) },
  null,
  2,
);
const BROKEN: [string, string, RegExp[]][] = [
  ['cut off', text.slice(0, 700), [/line \d+|\d+:\d+/i]],
  ['a web page', '<!doctype html><title>Not found</title>', [/web page/i]],
  ['of unknown actors', dangling, [/stances\[0\]/, /nowhere/, /no actor/i]],
  ['empty', '', [/empty/i]],
];

for (const [what, body, said] of BROKEN) {
  test(`a file that is ${what} is refused with place and cure, and the graph stays`, async ({
    page,
  }) => {
    await open(page, `sel=${real.stances[0]?.source}&by=state`);
    const before = [await sceneOf(page), await viewOf(page), fragmentOf(page)];
    await pick(page, body, 'broken.json');
    const told = page.getByRole('dialog').filter({ hasText: 'broken.json' });
    await expect(told).toBeVisible();
    for (const words of said) await expect(told).toContainText(words);
    expect([await sceneOf(page), await viewOf(page), fragmentOf(page)]).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(told).toBeHidden();
    expect([await sceneOf(page), await viewOf(page), fragmentOf(page)]).toEqual(before);
  });
}

test('a few faulty records are set aside and listed, the rest is shown', async ({ page }) => {
  const [first, ...rest] = own.stances;
  const mostlyFine = { ...own, stances: [{ ...first, source: 'caldorr' }, ...rest] };
  await open(page);
  await pick(page, JSON.stringify(mostlyFine, null, 2));
  await expect.poll(() => stances(page)).toEqual(rest.map(({ id }) => id).toSorted());
  await expect(page.getByText(/set aside/).first()).toBeVisible();
  await page
    .getByRole('button', { name: /list|what|details|show/i })
    .first()
    .click();
  await expect(page.getByText(/caldorr/).first()).toBeVisible();
  // What is told stays in sight once the notice is gone, which the key closes like all that is open.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/was loaded with 1 record set aside/)).toBeHidden();
  await page.getByRole('button', { name: /; 1 record set aside$/ }).click();
  await expect(page.getByRole('dialog', { name: 'Data check' })).toContainText('caldorr');
});
