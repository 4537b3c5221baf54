// Can what is shown be taken away, by keyboard, and does it come back as the same picture?
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { exportData } from '../../src/cli/commands/export.ts';
import { nodeEffects } from '../../src/cli/effects.ts';
import { open, sceneOf } from './explorer.ts';
import { test } from './journey.ts';

const VIEW = 'data=ferry-dispute&stance=condemns~supports&voice=direct~paraphrase';

/** Totals are those of the data, and places come from all of it. */
async function drawn(page: Page) {
  const { actors, ties, counts } = await sceneOf(page);
  const shown = Object.entries(counts).map(([name, count]) => [name, count.shown]);
  return { actors: actors.map(({ id }) => id), ties, shown };
}

/** Presses a key until what is focused says this. */
async function press(page: Page, key: string, name: RegExp) {
  for (let step = 0; step < 12; step += 1) {
    const focused = page.locator(':focus');
    const said = (await focused.count()) > 0 ? await focused.evaluate(nameOf) : '';
    if (name.test(said)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${name}`);
}

function nameOf(element: Element): string {
  return (
    element.getAttribute('aria-label') ??
    element.closest('label')?.textContent ??
    element.textContent ??
    ''
  );
}

test('a view that is exported by keyboard and dropped again is the same picture', async ({
  page,
}) => {
  await open(page, VIEW);
  const before = await drawn(page);
  expect(before.ties.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await press(page, 'Tab', /^Picture$/);
  await page.keyboard.press('ArrowRight');
  await press(page, 'Tab', /^This view$/);
  await press(page, 'Tab', /^Stance graph/);
  await press(page, 'Tab', /^Download/);
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const download = await coming;
  expect(download.suggestedFilename()).toBe('ferry-dispute-view.json');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(
    /Saved ferry-dispute-view.json: \d actors, \d articles?, \d stances/,
  );
  await page.keyboard.press('Escape');
  const text = await readFile(await download.path(), 'utf8');
  const transfer = await page.evaluateHandle((content) => {
    const carried = new DataTransfer();
    carried.items.add(new File([content], 'mine.json', { type: 'application/json' }));
    return carried;
  }, text);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('banner').first()).toContainText(/own file/);
  await expect.poll(() => drawn(page)).toEqual(before);
});

test('tables are two files, and what was changed in them is said', async ({ page }) => {
  await open(page, 'data=ferry-dispute');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: 'Data', exact: true }).check({ force: true });
  await page.getByRole('radio', { name: 'Everything' }).check({ force: true });
  await page.getByRole('radio', { name: /CSV/ }).check({ force: true });
  for (const [what, rows] of [
    ['stances', /"stance_id"/],
    ['actors', /"part_of"/],
  ] as const) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: `Download ${what}` }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`ferry-dispute-${what}.csv`);
    expect(await readFile(await download.path(), 'utf8')).toMatch(rows);
  }
});

/** Letters and figures only: Markdown and paper set them differently. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/]\(<[^>]*>\)/g, ' ')
    .replaceAll(/&[#a-z\d]+;/g, ' ')
    .replaceAll('\\', '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

test('the dossier of an actor is read from its panel, and the paper says all that the Markdown says', async ({
  page,
}) => {
  await open(page, 'data=strait-of-amaranth&by=state&sel=velmara');
  await page.getByRole('button', { name: 'Dossier' }).click();
  const dossier = page.getByRole('dialog', { name: 'Dossier' });
  // Its head and foot are those of every dialog: one line each.
  for (const part of [dossier.locator('header').first(), dossier.locator('footer').last()])
    expect((await part.boundingBox())?.height).toBeLessThan(72);
  await expect(dossier.getByRole('heading', { level: 3 }).first()).toContainText('Stances that');
  await expect(dossier).toContainText('matches the supplied text');
  const coming = page.waitForEvent('download');
  await dossier.getByRole('button', { name: 'Download as Markdown' }).click();
  const markdown = await readFile(await (await coming).path(), 'utf8');
  // The paper stands only while the browser prints.
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await dossier.getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-print-alone]');
  await expect(paper).toBeVisible();
  await expect(page.locator('#app')).toBeHidden();
  const printed = new Set(wordsOf(await paper.innerText()));
  const written = wordsOf(markdown);
  expect(written.length).toBeGreaterThan(1000);
  expect(written.filter((word) => !printed.has(word))).toEqual([]);
  const links = await paper.getByRole('link', { name: 'Permanent link' }).count();
  expect(links).toBe(markdown.split('[Permanent link]').length - 1);
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
});

async function writtenByCommand(to: string, view: string, baseURL = ''): Promise<string> {
  const written: string[] = [];
  const effects = nodeEffects('data/strait-of-amaranth', async () => '');
  await exportData(
    {
      ...{ dataset: 'dataset.json', to, view, actor: null, text: null, out: null },
      ...{ address: baseURL, raw: false, force: false, json: false },
    },
    { ...effects, out: (text) => written.push(text), err: () => undefined },
  );
  return written.join('');
}

test('what the page writes beside itself is what the command line writes, to the byte, and is copied too', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const view = 'data=strait-of-amaranth&stance=condemns~demands&voice=direct';
  await open(page, view);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: 'Data', exact: true }).check({ force: true });
  for (const [to, label] of [
    ['graphml', /^GraphML/],
    ['jsonld', /^Annotations/],
    ['bibtex', /^BibTeX/],
  ] as const) {
    await page.getByRole('radio', { name: label }).check({ force: true });
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const written = await writtenByCommand(to, view, baseURL);
    expect(await readFile(await (await coming).path(), 'utf8')).toBe(written);
  }
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Copied strait-of-');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@/);
});

for (const [why, forbid] of [
  ['has no workers', () => Reflect.deleteProperty(window, 'Worker')],
  [
    'refuses them',
    () => {
      window.Worker = class {
        constructor() {
          throw new Error('No workers here.');
        }
      } as never;
    },
  ],
] as const)
  test(`where the browser ${why} the page draws, checks and exports the very same itself`, async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(forbid);
    const view = 'data=strait-of-amaranth&stance=condemns~demands&voice=direct';
    await open(page, view);
    await expect(page.getByRole('button', { name: 'quotes match the supplied texts' })).toHaveText(
      /^157 of 157/,
    );
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('radio', { name: 'Data', exact: true }).check({ force: true });
    await page.getByRole('radio', { name: /^GEXF/ }).check({ force: true });
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    expect(await readFile(await (await coming).path(), 'utf8')).toBe(
      await writtenByCommand('gexf', view, baseURL),
    );
  });
