// How much JavaScript does the page need before its first picture?
import { gzipSync } from 'node:zlib';

/** Everything of ours that runs: entry, preloads, lazy chunks and worker scripts, as they were requested.
 * @param {import('playwright').BrowserContext} context a fresh one, so that nothing is cached
 * @param {string} address
 * @returns {Promise<{ name: string, bytes: number }[]>} gzipped, in the order of arrival */
export async function scriptsOfFirstPicture(context, address) {
  const page = await context.newPage();
  /** @type {Promise<{ name: string, bytes: number }>[]} */
  const scripts = [];
  /** @param {import('playwright').Response} response */
  const note = (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    const measured = response
      .body()
      .then((body) => ({ name: pathname.slice(1), bytes: gzipSync(body, { level: 9 }).length }));
    scripts.push(measured);
  };
  context.on('response', note);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('demarche:load').length > 0);
  // What comes later is not for the first picture, and may not be there any more when it is asked for.
  context.off('response', note);
  return await Promise.all(scripts);
}
