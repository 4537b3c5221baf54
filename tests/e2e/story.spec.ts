// Does a newcomer follow the story by keys alone, share a step of it, and keep a view under a name?
import { expect, type Page } from 'playwright/test';
import { copiedLink, fragmentOf, open, viewOf } from './explorer.ts';
import { test } from './journey.ts';

const DATA = 'data=strait-of-amaranth';
const story = (page: Page) => page.getByRole('region', { name: 'Story' });

test('the story is followed by keys alone, left and found again, and a step is shared', async ({
  page,
  strangersPage,
}) => {
  await open(page, DATA);
  await story(page)
    .getByRole('button', { name: /^Follow the story in \d steps$/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(story(page)).toContainText('Step 1 of 7');
  await story(page).getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  const title = story(page).getByRole('heading', { name: 'Every line rests on words' });
  await expect(title).toBeFocused();
  await expect.poll(() => viewOf(page)).toMatchObject({ step: 2, sel: { type: 'tie' } });
  await page.keyboard.press('ArrowRight');
  await expect(story(page)).toContainText('Step 3 of 7');
  await page.keyboard.press('ArrowLeft');
  await expect(title).toBeFocused();
  const link = await copiedLink(page);

  await page.keyboard.press('Escape');
  await expect(story(page)).toContainText('You have gone on from the view of this step.');
  await story(page).getByRole('button', { name: 'Show the step again' }).click();
  await expect(story(page)).toContainText('This line is the harbour city Lanwan');

  const stranger = await strangersPage();
  await stranger.goto(link);
  await stranger.evaluate('window.demarche.ready');
  await expect(story(stranger)).toContainText('Step 2 of 7');
  expect(await stranger.evaluate('window.demarche.scene()')).toEqual(
    await page.evaluate('window.demarche.scene()'),
  );
  await stranger.emulateMedia({ media: 'print' });
  await expect(story(stranger).getByRole('listitem')).toHaveCount(7);
  await story(page).getByRole('button', { name: 'Leave the story' }).click();
  expect(await viewOf(page)).toMatchObject({ step: null, sel: { type: 'tie' } });
});

test('a view is kept under a name, opened again after a reload, and forgotten', async ({
  page,
}) => {
  await open(page, `${DATA}&stance=condemns&by=state`);
  const more = page.getByRole('button', { name: 'Share or keep this view' });
  const saved = page.getByRole('list', { name: 'Saved views of these data' });
  await more.click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Who condemns');
  await page.keyboard.press('Enter');
  await expect(saved).toContainText('Who condemns');
  await page.keyboard.press('Escape');
  await page.evaluate(`window.demarche.setView('${DATA}&view=table')`);
  await page.reload();
  await more.click();
  await saved.getByRole('link', { name: 'Who condemns' }).click();
  await expect.poll(() => fragmentOf(page)).toBe(`${DATA}&stance=condemns&by=state`);
  await expect(saved).toBeHidden();
  await more.click();
  await saved.getByRole('button', { name: 'Forget “Who condemns”' }).click();
  await expect(saved).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(saved).toContainText('Who condemns');
  await page.keyboard.press('Escape');
  await page.evaluate(`window.demarche.setView('${DATA}&view=matrix')`);
  await more.click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Who condemns');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Keep both: “Who condemns (2)”' }).click();
  await expect(saved.getByRole('link')).toHaveText(['Who condemns (2)', 'Who condemns']);
});
