// How long is the longest frame while a very long article opens, scrolls and lights its marks?
import { longArticle } from '../support/long-article.mjs';

const VIEW = '#data=ferry-dispute&view=article';

/** The longest frame after the first with text in it, in milliseconds.
 * @param {import('playwright').BrowserContext} context @param {string} app */
export async function longestFrame(context, app) {
  await context.route('**/data/ferry-dispute/dataset.json', (route) =>
    route.fulfill({ json: longArticle() }),
  );
  const page = await context.newPage();
  await page.addInitScript(() => {
    /** @type {number[]} */
    const frames = [];
    let last = 0;
    let seen = 0;
    const tick = (/** @type {number} */ now) => {
      if (seen > 0 || document.querySelector('[data-filled="true"]')) seen += 1;
      // The text is there before it is painted: the second of these ends its first frame.
      if (seen > 2) frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(globalThis, { frames });
  });
  await page.goto(app + VIEW);
  await page.locator('[data-filled="true"]').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[data-filled="false"]') === null);
  const box = await page.getByRole('region', { name: 'Text of the article' }).boundingBox();
  if (box === null) throw new Error('there is no text to scroll');
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(box.x + 80 + (step % 9) * 40, box.y + 60 + (step % 7) * 60);
    if (step % 2 === 0) await page.mouse.wheel(0, 600);
    await page.waitForTimeout(17);
  }
  /** @type {number[]} */
  const frames = await page.evaluate('globalThis.frames');
  return Math.max(...frames);
}
