// Do the filters keep what they say, count what they leave, combine and go away?
import { expect } from 'playwright/test';
import { boxOfPicture, facet, open, sceneOf, stancesOf } from './explorer.ts';
import { test } from './journey.ts';
import { inDirectWords, real, standing } from './shipped-data.ts';

const [kind] = new Set(
  standing(real)
    .map(({ stance }) => stance)
    .filter((stance) => inDirectWords(real, stance).length > 0),
);
if (kind === undefined) throw new Error('no stance in direct words');

test('one kind of stance, in the actors’ own words only', async ({ page }) => {
  await open(page);
  const whole = await boxOfPicture(page);
  await page.getByRole('button', { name: `Only ${kind}` }).click();
  const ofKind = standing(real).filter(({ stance }) => stance === kind);
  expect(await stancesOf(page)).toEqual(ofKind.map(({ id }) => id).toSorted());
  await page.getByRole('switch', { name: /own words/ }).click();
  const spoken = inDirectWords(real, kind);
  expect(await stancesOf(page)).toEqual(spoken.map(({ id }) => id).toSorted());
  await expect(
    page.getByText(`${spoken.length} of ${standing(real).length} stances`).first(),
  ).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Arrange only what is shown' })).toBeVisible();
  expect(await boxOfPicture(page), 'nothing moves for what a filter says').toEqual(whole);
});

for (const name of ['Stance', 'Voice', 'Topic']) {
  test(`each value of the facet “${name}” leaves as many stances as it says`, async ({ page }) => {
    await open(page);
    const rows = facet(page, name).getByRole('checkbox');
    // The filters come a moment after the picture.
    await rows.first().waitFor();
    const count = await rows.count();
    expect(count).toBeGreaterThan(1);
    for (let at = 0; at < count; at += 1) {
      const row = facet(page, name)
        .locator('label')
        .filter({ has: page.getByRole('checkbox') })
        .nth(at);
      const said = Number(/(\d+)$/.exec((await row.innerText()).trim())?.[1]);
      await facet(page, name)
        .getByRole('button', { name: /^Only / })
        .nth(at)
        .click();
      expect((await stancesOf(page)).length, await row.innerText()).toBe(said);
      await page.getByRole('button', { name: `All: ${name}` }).click();
    }
    expect((await stancesOf(page)).length).toBe(standing(real).length);
  });
}

test('an empty result names what to relax, and doing so brings the stances back', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('searchbox', { name: 'Contains the words' }).fill('nobody wrote this');
  await expect(page.getByText('No stance passes these filters')).toBeVisible();
  expect(await stancesOf(page)).toEqual([]);
  await page
    .getByRole('button', { name: `Remove the words ${standing(real).length} stances` })
    .click();
  expect((await stancesOf(page)).length).toBe(standing(real).length);
});

test('one control and one key take all filters away', async ({ page }) => {
  await open(page);
  const all = await sceneOf(page);
  const filter = async () => {
    await page.getByRole('button', { name: `Only ${kind}` }).click();
    await page.getByRole('switch', { name: /own words/ }).click();
    await expect.poll(() => sceneOf(page)).not.toEqual(all);
  };
  await filter();
  await page.getByRole('button', { name: /^Reset filters/ }).click();
  await expect.poll(() => sceneOf(page)).toEqual(all);
  await filter();
  await page.keyboard.press('z');
  await expect.poll(() => sceneOf(page)).toEqual(all);
});

test('rolled up by state, nobody is left who belongs to a state in the data', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'by state' }).check({ force: true });
  const byId = new Map(real.actors.map((actor) => [actor.id, actor]));
  for (const { id } of (await sceneOf(page)).actors) {
    expect(byId.get(byId.get(id)?.partOf ?? '')?.kind, id).not.toBe('state');
  }
});
