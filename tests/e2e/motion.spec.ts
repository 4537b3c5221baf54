// Do actors glide when motion is welcome, and jump when it is not?
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { graph, open, sceneOf } from './explorer.ts';
import { test } from './journey.ts';

/** How many different pictures pass by from the change of the layout until all stand still? */
async function picturesOnTheWay(page: Page): Promise<number> {
  await page.evaluate('document.fonts.ready');
  const counted = graph(page).evaluate(async (region) => {
    const seen = new Set<string>();
    const small = new OffscreenCanvas(160, 100).getContext('2d', { willReadFrequently: true });
    if (small === null) throw new Error('nothing to draw on');
    let still = 0;
    while (seen.size < 2 || still < 20) {
      await new Promise(requestAnimationFrame);
      // In small: to read every dot would take longer than a frame.
      small.clearRect(0, 0, 160, 100);
      for (const canvas of region.querySelectorAll('canvas'))
        small.drawImage(canvas, 0, 0, 160, 100);
      const picture = small.getImageData(0, 0, 160, 100).data.join();
      still = seen.has(picture) ? still + 1 : 0;
      seen.add(picture);
    }
    return seen.size;
  });
  await page.getByRole('radio', { name: 'Circle', exact: true }).check({ force: true });
  return await counted;
}

test('with reduced motion a new layout is there at once', async ({ page }) => {
  await open(page);
  expect(await picturesOnTheWay(page)).toBeLessThanOrEqual(4);
});

test('without it the actors are seen on their way, and arrive at the same places', async ({
  page,
  strangersPage,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  expect(await picturesOnTheWay(page)).toBeGreaterThan(4);
  const other = await strangersPage();
  await open(other, 'layout=circle');
  expect(await sceneOf(page)).toEqual(await sceneOf(other));
});
