// Is it said how far a long layout is, can it be called off, and does a picture follow what is shown when asked to?
import { expect, type Page } from 'playwright/test';
import { crowdedDataset } from '../support/crowded-dataset.mjs';
import { graph, open, sceneOf, viewOf } from './explorer.ts';
import { test } from './journey.ts';

const arranged = (page: Page) => page.getByRole('progressbar', { name: 'Arranged' });

async function openFile(page: Page, dataset: object) {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'crowded.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(dataset)),
    });
}

test('a long layout says how far it is and can be called off, and be asked for again', async ({
  page,
}) => {
  await open(page, 'data=ferry-dispute');
  await openFile(page, crowdedDataset(1500, 3000));
  const share = async () => Number(await arranged(page).getAttribute('value'));
  const first = await share();
  await expect.poll(share).toBeGreaterThan(first);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(arranged(page)).toHaveCount(0);
  await expect(graph(page)).toContainText('not arranged to the end');
  await page.getByRole('button', { name: 'Arrange it' }).click();
  await expect(arranged(page)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Show the table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('on request the actors stand by the ties that are shown, wherever the reader comes from', async ({
  page,
  strangersPage,
}) => {
  const filter = 'data=ferry-dispute&stance=condemns';
  await open(page, filter);
  const before = await sceneOf(page);
  await page.getByRole('checkbox', { name: 'Arrange only what is shown' }).check();
  await expect.poll(async () => (await viewOf(page))['places']).toBe('shown');
  await expect.poll(() => sceneOf(page)).not.toEqual(before);
  const other = await strangersPage();
  await open(other, `${filter}&places=shown`);
  await expect.poll(() => sceneOf(other)).toEqual(await sceneOf(page));
  await page.getByRole('checkbox', { name: 'Arrange only what is shown' }).uncheck();
  await expect.poll(() => sceneOf(page)).toEqual(before);
});
