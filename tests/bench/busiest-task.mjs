// How long does the busiest task of the page compute, of 500 actors with 2,500 stances while filters change, and while a split is asked for?
import { crowdedDataset } from '../support/crowded-dataset.mjs';
import { median, report } from './statistics.mjs';

const CHANGES = 4;

/** @param {import('playwright').Browser} browser @param {string} app */
export async function busiestTasks(browser, app) {
  const page = await openCrowd(browser, app, crowdedDataset(500, 2500));
  const box = page.getByRole('checkbox', { name: /condemns/i }).first();
  const found = [];
  for (let i = 0; i < CHANGES; i += 1) found.push(await busiest(page, () => box.click()));
  await page.context().close();
  const [first = Number.NaN, ...later] = found;
  report(
    'Busiest task of a filter change, 500 actors, 2,500 stances',
    median(later),
    'ms of computing',
    null,
    `the first time ${first.toFixed(0)} ms`,
  );
  const crowd = await openCrowd(browser, app, crowdedDataset(60, 200));
  await split(crowd, 'Busiest task while two camps are asked for and shown');
  for (const by of ['', '&by=state']) {
    const fiction = await open(await context(browser), `${app}#data=strait-of-amaranth${by}`);
    await split(fiction, `  the same of the fictional dataset, ${by ? 'by state' : 'as named'}`);
  }
}

/** @param {import('playwright').Page} page @param {string} what */
async function split(page, what) {
  const ms = await busiest(page, async () => {
    await page.getByRole('button', { name: 'Blocs and tension' }).first().click();
    // Asked for seldom: to look for words is computing, too.
    await page.waitForFunction(
      () => document.querySelector('[aria-label="Details"]')?.textContent?.includes(', proven'),
      null,
      { polling: 500 },
    );
  });
  await page.context().close();
  report(what, ms, 'ms of computing', 50);
}

/** @param {import('playwright').Browser} browser */
async function context(browser) {
  const viewport = { width: 1440, height: 900 };
  return await browser.newContext({ viewport, reducedMotion: 'reduce' });
}

/** @param {import('playwright').Browser} browser @param {string} app @param {object} dataset */
async function openCrowd(browser, app, dataset) {
  const fresh = await context(browser);
  await fresh.route('**/data/ferry-dispute/dataset.json', (route) =>
    route.fulfill({ json: { ...dataset, id: 'ferry-dispute' } }),
  );
  return await open(fresh, `${app}#data=ferry-dispute`);
}

/** @param {import('playwright').BrowserContext} context @param {string} address */
async function open(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate('window.demarche.ready');
  await page
    .getByRole('checkbox', { name: /condemns/i })
    .first()
    .waitFor();
  await page.waitForTimeout(3000);
  return page;
}

/** Processor time, not time on the clock: what else the machine does is no fault of the page.
 * @param {import('playwright').Page} page @param {() => Promise<void>} act */
async function busiest(page, act) {
  const client = await page.context().newCDPSession(page);
  /** @type {{ name: string, ph: string, pid: number, tid: number, tdur?: number, args?: { name?: string } }[]} */
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => {
    events.push(.../** @type {typeof events} */ (/** @type {unknown} */ (value)));
  });
  const ended = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  });
  await act();
  await page.waitForTimeout(1500);
  await client.send('Tracing.end');
  await ended;
  await client.detach();
  const pages = new Set(
    events
      .filter(({ args }) => args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === 'X' && name.endsWith('RunTask') && pages.has(`${pid} ${tid}`),
  );
  return Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
}
