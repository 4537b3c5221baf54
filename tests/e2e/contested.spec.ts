// Is disagreement kept where it stands, and are words that no text bears drawn and not counted?
import { expect } from 'playwright/test';
import { open, sceneOf, viewOf } from './explorer.ts';
import { test } from './journey.ts';
import { ferry } from './shipped-data.ts';

const contested = (page: Parameters<typeof open>[0]) =>
  page.getByRole('region', { name: 'Contested' });

test('from an actor to both accounts of a contested pair, side by side', async ({ page }) => {
  await open(page, 'data=strait-of-amaranth&sel=orrelby');
  await expect(page.getByRole('group', { name: 'Legend' })).toContainText('Contested');
  await page.getByRole('button', { name: 'Contested: outlets disagree' }).first().click();
  await expect(contested(page)).toContainText('outlets disagree');
  const [first, second] = await Promise.all(
    ['The Southern Anchorage', 'Ilvane Tribune'].map((outlet) =>
      contested(page).getByText(outlet).first().boundingBox(),
    ),
  );
  expect(second?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
  await contested(page).getByRole('button', { name: 'pilotage levy' }).last().click();
  expect((await viewOf(page))['sel']).toMatchObject({ id: 'orrelby-supports-levy' });
});

test('the same by keyboard alone, and the page says which of the reasons it is', async ({
  page,
}) => {
  await open(page, 'data=strait-of-amaranth&sel=torvane');
  const link = page.getByRole('button', { name: 'Contested: it changed over time' }).first();
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(contested(page)).toContainText('it changed over time');
  const verbs = contested(page).getByRole('heading', { level: 4 });
  await expect(verbs).toHaveText(['condemns', 'supports']);
});

test('on a narrow panel the accounts stand one below the other', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, 'data=strait-of-amaranth&sel=orrelby%3Esupports%3Evelmara');
  const verbs = contested(page).getByRole('heading', { level: 4 });
  await expect(verbs).toHaveCount(2);
  const [first, second] = await Promise.all([0, 1].map((at) => verbs.nth(at).boundingBox()));
  expect(second?.x).toBe(first?.x);
  expect(second?.y).toBeGreaterThan(first?.y ?? Number.NaN);
});

test('words that were lost from the text are drawn hollow and counted only when asked', async ({
  page,
}) => {
  const [lost] = ferry.stances.filter(({ evidence }) => evidence.length === 1);
  const words = lost?.evidence[0]?.exact ?? '';
  const changed = JSON.parse(JSON.stringify(ferry), (key, value) =>
    key === 'text' ? value.replace(words, words.toUpperCase()) : value,
  );
  await open(page);
  const transfer = await page.evaluateHandle(
    (content) => {
      const carried = new DataTransfer();
      carried.items.add(new File([content], 'changed.json', { type: 'application/json' }));
      return carried;
    },
    JSON.stringify({ ...changed, id: 'changed' }),
  );
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
  const all = ferry.stances.length;
  await expect
    .poll(async () => (await sceneOf(page)).counts['stances'])
    .toEqual({ shown: all - 1, total: all - 1 });
  const tie = (await sceneOf(page)).ties.find(({ stances }) => stances.includes(lost?.id ?? ''));
  expect(tie?.outlets).toBe(0);
  await expect(page.getByRole('group', { name: 'Legend' })).toContainText('Hollow');
  await expect(
    page.getByText(/stances counted; 1 hollow: not matched to the text/).first(),
  ).toBeVisible();
  await page.evaluate(`window.demarche.setView('data=file:changed&unmatched=1')`);
  await expect
    .poll(async () => (await sceneOf(page)).counts['stances'])
    .toEqual({ shown: all, total: all });
});
