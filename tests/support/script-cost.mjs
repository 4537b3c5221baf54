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
  context.off('response', note);
  // What was asked for after the picture is not for it, however soon it came.
  const late = await page.evaluate(() => {
    const [load] = performance.getEntriesByName('demarche:load');
    const painted = (load?.startTime ?? 0) + (load?.duration ?? 0);
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime >= painted)
      .map(({ name }) => new URL(name).pathname.slice(1));
  });
  return (await Promise.all(scripts)).filter(({ name }) => !late.includes(name));
}
