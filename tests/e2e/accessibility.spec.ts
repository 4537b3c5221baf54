// Does the audit find anything, in any view, theme, width or state?
import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { violationsInBothThemes } from './audit.ts';
import { fragmentOf, open, search } from './explorer.ts';
import { invented } from './invented-data.ts';
import { test } from './journey.ts';
import { real, standing } from './shipped-data.ts';

const SIZES = { desktop: [1440, 900], tablet: [1024, 768], phone: [390, 844] } as const;
const [first] = standing(real);
const source = first?.source;
const tie = `${source}%3E${first?.stance}%3E${first?.target}`;
// A target that nobody is, so that there is something to list.
const broken = JSON.stringify({
  ...invented,
  stances: invented.stances.map((stance) => ({ ...stance, target: 'nobody' })),
});

const datasets = (page: Page) => page.getByRole('button', { name: /Venezuela/ }).first();

async function openBroken(page: Page): Promise<void> {
  await datasets(page).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a file/ }).click();
  const file = { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(broken) };
  await (await chooser).setFiles(file);
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
}

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: 'Data', exact: true }).check({ force: true });
  await page.getByRole('radio', { name: /Dossier/ }).check({ force: true });
}

async function openFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('dialog', { name: 'Filters' }).waitFor();
}

/** What is looked at, the address that shows it, and a key or a button where the address does not reach. */
const STATES: [string, string, ((page: Page) => Promise<unknown>)?][] = [
  ['graph', ''],
  ['graph with an actor', `sel=${source}`],
  ['graph with a tie', `sel=${tie}`],
  ['graph without a result', 'q=nobody%20wrote%20this'],
  ['graph with a notice', 'sel=nobody'],
  ['graph with a quote', `sel=stance:${first?.id}/1`],
  [
    'forms of citation',
    `sel=stance:${first?.id}/1`,
    (page) => page.getByRole('button', { name: 'Cite', exact: true }).first().click(),
  ],
  ['two actors compared', `cmp=${source}~${first?.target}`],
  ['two actors connected', `path=${source}~${first?.target}`],
  ['sources', 'view=sources'],
  ['timeline', 'view=timeline'],
  ['table', 'view=table'],
  ['table with an actor', `view=table&sel=${source}`],
  [
    'keys',
    '',
    async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys and help' }).waitFor();
    },
  ],
  ['export', '', openExport],
  [
    'a dossier',
    `sel=${source}`,
    async (page) => {
      await page.getByRole('button', { name: 'Dossier' }).click();
      await page.getByRole('dialog', { name: 'Dossier' }).waitFor();
    },
  ],
  ['datasets', '', (page) => datasets(page).click()],
  [
    'search with many finds',
    '',
    async (page) => {
      await search(page).fill('e');
      await page.getByRole('option').first().waitFor();
    },
  ],
  ['filters', '', openFilters],
  ['a broken file', '', openBroken],
];

for (const [size, [width, height]] of Object.entries(SIZES)) {
  test(`${size}: no state has a violation, in either theme`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await open(page);
    for (const [state, fragment, reach] of STATES) {
      // On a wide page they stand beside the picture.
      if (state === 'filters' && size === 'desktop') continue;
      await page.evaluate(`window.demarche.setView('${fragment}')`);
      await reach?.(page);
      const kept = fragment === '' || fragment === 'sel=nobody' ? '' : `&${fragment}`;
      await expect.poll(() => fragmentOf(page)).toBe(`data=${real.id}${kept}`);
      expect.soft(await violationsInBothThemes(page), state).toEqual([]);
      if (reach) await page.keyboard.press('Escape');
    }
  });
}

test('at 200 % nothing is cut off sideways', async ({ page }) => {
  // 200 % zoom of 1440 × 900 is a page of half the size.
  await page.setViewportSize({ width: 720, height: 450 });
  for (const fragment of ['', `sel=${source}`, 'view=table']) {
    await open(page, fragment);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, fragment).toBe(0);
  }
});
