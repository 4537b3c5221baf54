// Is a picture that leaves the page the one on the screen, and does paper show all that is shown?
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { open, sceneOf } from './explorer.ts';
import { test } from './journey.ts';
import { nameOf, real } from './shipped-data.ts';

const SHARPER = { 1: 'PNG 1×', 2: 'PNG 2×', 4: 'PNG 4×' } as const;
const status = (page: Page) => page.getByRole('dialog').getByRole('status');

async function openExport(page: Page) {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('dialog').locator('svg[role=img]').waitFor();
}

async function download(page: Page): Promise<Download> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  return await coming;
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const stageOf = (page: Page) =>
  page.locator('[data-stage]').evaluate((stage): Clip => {
    const { x, y } = stage.getBoundingClientRect();
    return { x, y, width: stage.clientWidth, height: stage.clientHeight };
  });

/** Where the graph is on its sheet: what it holds may reach beyond. */
const windowOf = (page: Page) =>
  page.locator('svg svg').evaluate((element): Clip => {
    const window = element as SVGSVGElement;
    const { e: x = 0, f: y = 0 } = window.getScreenCTM() ?? {};
    return { x, y, width: window.width.baseVal.value, height: window.height.baseVal.value };
  });

const choose = (page: Page, label: string) =>
  page.getByRole('dialog').getByRole('radio', { name: label, exact: true }).check({ force: true });

/** The greatest difference between two pictures, seen from so far that edges are no matter. */
const difference = (page: Page, one: Buffer, other: Buffer) =>
  page.evaluate(
    async ([first, second]) => {
      const blocks = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const size = [Math.floor(image.width / 10), Math.floor(image.height / 10)] as const;
        const context = new OffscreenCanvas(...size).getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, ...size);
        return context.getImageData(0, 0, ...size).data;
      };
      const [a, b] = [await blocks(first ?? ''), await blocks(second ?? '')];
      let most = a.length === b.length ? 0 : 255;
      for (const [at, value] of a.entries()) most = Math.max(most, Math.abs(value - (b[at] ?? 0)));
      return most;
    },
    [one, other].map((picture) => picture.toString('base64')),
  );

test('the SVG looks as the canvas does, and a node that is moved or a tie that is missing would show', async ({
  page,
  strangersPage,
}) => {
  const source = real.stances[0]?.source ?? '';
  await open(page, `sel=${source}`);
  await page.evaluate(() => document.fonts.ready);
  // Without the line that says what is pointed at.
  await page.mouse.move(0, 0);
  const canvas = await page.screenshot({ clip: await stageOf(page) });
  const font = await page.evaluate(() => {
    const { name } = performance
      .getEntriesByType('resource')
      .find((entry) => /sans-3-latin-wght/.test(entry.name)) ?? { name: '' };
    return name;
  });
  await openExport(page);
  const file = await download(page);
  expect(file.suggestedFilename()).toMatch(/^venezuela-2026-01-view-graph-\d{4}-\d\d-\d\d\.svg$/);
  const svg = (await readFile(await file.path(), 'utf8')).replace(/^<\?.*\n/, '');
  expect(svg).toContain('>supports<');
  expect(svg).toContain('>Sources<');

  // As its reader has it, who has the font.
  const viewer = await strangersPage();
  const look = async (drawn: string) => {
    await viewer.route('**/viewer', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<style>@font-face { font-family: "Source Sans 3"; src: url(${font}); font-weight: 200 900 } body { margin: 0 }</style>${drawn}`,
      }),
    );
    await viewer.goto('/viewer');
    await viewer.evaluate(() => document.fonts.ready);
    await viewer.setViewportSize({ width: 1440, height: 1600 });
    return await viewer.screenshot({ clip: await windowOf(viewer) });
  };
  const apart = async (drawn: string) => await difference(page, canvas, await look(drawn));
  const moved = svg.replace(
    new RegExp(`<g>(\\s*<title>${nameOf(real, source)}</title>)`),
    '<g transform="translate(14 0)">$1',
  );
  // Of what is lit, so that it is seen in full.
  const lacking = svg.replace(
    new RegExp(`<g>\\s*<title>${nameOf(real, source)} \\w+ [\\s\\S]*?</g>`),
    '',
  );
  expect(moved).not.toBe(svg);
  expect(lacking).not.toBe(svg);
  const [faithful, ...faulty] = [await apart(svg), await apart(moved), await apart(lacking)];
  expect(faithful).toBeLessThan(12);
  for (const fault of faulty) expect(fault).toBeGreaterThan(20);
});

test('a PNG has the size that was asked for and is not blank; it is copied; one too large is refused with one that works', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const actors = Array.from({ length: 150 }, (_, at) => ({
    ...{ id: `a${at}`, name: `Actor ${at}`, kind: 'state' },
  }));
  const stances = actors.map(({ id }, at) => ({
    ...{ id: `s${at}`, source: id, target: `a${(at + 1) % 150}`, stance: 'supports' },
    evidence: [{ article: 'x', exact: `Words of ${id}`, voice: 'direct', speaker: id }],
  }));
  const articles = [{ id: 'x', title: 'All of it', outlet: 'Courier' }];
  const large = { format: 'stance-graph/1', id: 'ferry-dispute', title: 'Many', fictional: true };
  await context.route('**/data/ferry-dispute/dataset.json', (route) =>
    route.fulfill({ json: { ...large, actors, stances, articles } }),
  );
  await open(page);
  await openExport(page);
  const sizes: { width: number; height: number; colours: number }[] = [];
  for (const scale of [1, 2] as const) {
    await choose(page, SHARPER[scale]);
    const bytes = await readFile(await (await download(page)).path());
    const colours = await page.evaluate(async (base64) => {
      const dots = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([dots], { type: 'image/png' }));
      const context = new OffscreenCanvas(200, 200).getContext('2d');
      context?.drawImage(image, 0, 0, 200, 200);
      const pixels = context?.getImageData(0, 0, 200, 200).data ?? [];
      const seen = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4)
        seen.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
      return seen.size;
    }, bytes.toString('base64'));
    sizes.push({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colours });
  }
  const [plain, sharp] = sizes;
  expect(sharp?.width).toBeGreaterThan(2 * (plain?.width ?? 0) - 2);
  expect(sharp?.height).toBeGreaterThan(2 * (plain?.height ?? 0) - 2);
  expect(Math.min(...sizes.map(({ colours }) => colours))).toBeGreaterThan(50);
  await page.getByRole('button', { name: 'Copy as PNG' }).click();
  await expect(status(page)).toHaveText('The picture is copied.');
  const copied = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(copied).toEqual(['image/png']);

  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await open(page, 'data=ferry-dispute&view=matrix');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '151');
  await openExport(page);
  await choose(page, SHARPER[4]);
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(status(page)).toContainText(/^At 4× .*more than this browser draws\. 2× works/);
});

test('on paper stand the whole picture in the light, all stances, the sources and the link, whatever the screen shows', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, 'cam=0,0,4');
  const { counts } = await sceneOf(page);
  const picture = page.locator('[data-on-paper=picture] svg[role=img]');
  // The part for paper comes after the picture.
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(picture).toBeAttached({ timeout: 100 });
  }).toPass();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(picture).toBeVisible();
  await expect(page.locator('[data-stage]')).toBeHidden();
  const titles = await picture.locator('title').allTextContents();
  expect(titles.length).toBeGreaterThan(
    (counts['actors']?.shown ?? 0) + (counts['ties']?.shown ?? 0),
  );
  expect(await picture.locator('rect').first().getAttribute('fill')).toBe('#fff');
  await expect(page.locator('table tbody tr')).toHaveCount(counts['stances']?.shown ?? 0);
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByText(`This view: ${page.url()}`)).toBeVisible();
  expect((await page.pdf({ format: 'Letter' })).subarray(0, 5).toString()).toBe('%PDF-');
});

test('an open data check is printed instead of the page; a frame prints whose picture it is, and whole', async ({
  page,
}) => {
  const print = () => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await open(page, 'data=strait-of-amaranth');
  await page.getByRole('button', { name: 'quotes match the supplied texts' }).click();
  await page.getByRole('dialog', { name: 'Data check' }).getByText('Withdrawn').waitFor();
  await print();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-print-alone]');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Data check');
  await expect(paper).toContainText('The Strait of Amaranth (fiction) · 11 articles');
  await expect(paper.getByRole('listitem').filter({ hasText: 'quotes match' })).toHaveCount(11);
  await expect(page.locator('button:visible')).toHaveText([/Odalys Brenn/]);

  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 640, height: 420 });
  await page.goto('/#data=ferry-dispute&embed=1');
  await page.reload();
  await page.evaluate('window.demarche.ready');
  const picture = page.locator('[data-on-paper=picture] svg[role=img]');
  await expect(async () => {
    await print();
    await expect(picture).toBeAttached({ timeout: 100 });
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  const head = page.getByRole('region', { name: 'About this print' });
  await expect(head).toContainText('Fiction');
  await expect(head).toContainText('1 article · 1 outlet');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(600);
});

test('on a narrow sheet what is selected is read below the picture, nothing lies over anything, and nothing can be pressed', async ({
  page,
}) => {
  await open(page, 'data=strait-of-amaranth&split=camps');
  await page.getByText('Pairs that contradict it').waitFor();
  // So broad is an upright page.
  await page.setViewportSize({ width: 690, height: 1000 });
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('[data-on-paper=picture] svg[role=img]')).toBeAttached({
      timeout: 100,
    });
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  const parts = await page
    .locator('[data-on-paper=picture], aside:visible, [data-on-paper=rest]')
    .all();
  expect(parts).toHaveLength(3);
  let [end, height] = [0, 0];
  for (const part of parts) {
    const box = await part.evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return { top, height: element.scrollHeight, shown: element.clientHeight };
    });
    expect(box.top).toBeGreaterThanOrEqual(end);
    expect(box.height).toBeLessThanOrEqual(box.shown + 1);
    [end, height] = [box.top + box.shown, height + box.shown];
  }
  expect(height).toBeGreaterThan(2000);
  await expect(page.locator('input:visible, select:visible, progress:visible')).toHaveCount(0);
  await expect(
    page.locator('aside article').getByText('closing of the anchorage').first(),
  ).toBeVisible();
  // Nobody turns the pages of a list on paper, and nobody unfolds anything.
  await expect(page.locator('aside').getByText(/^(not )?balanced$/)).toHaveCount(42);
  await expect(page.getByText('Page 1 of')).toBeHidden();
  await expect(page.getByText('Journal of Psychology 21, 1946')).toBeVisible();
  await expect(page.getByText('Select one to see the three alone.')).toBeHidden();
});

test('a picture of the timeline has every stance in its lane, and what is dated to a month as broad as on the screen', async ({
  page,
}) => {
  await open(page, 'data=strait-of-amaranth&view=timeline');
  const outline = await page.locator('[data-mark] path').first().getAttribute('d');
  const { counts } = await sceneOf(page);
  await openExport(page);
  const file = await download(page);
  const svg = await readFile(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toMatch(/^strait-of-amaranth-view-timeline-/);
  expect(
    svg.match(
      /<title>[^<]*: [^<]*(?:condemns|supports|demands)|<title>[^<]* (?:condemns|supports|demands) /g,
    )?.length,
  ).toBe(counts['stances']?.shown);
  expect(svg).toContain('a month or year, somewhere within');
  // The same strokes in the same order; only where they are is another matter.
  const strokes = (d: string) => d.replaceAll(/[^A-Z]/g, '');
  const drawn = [...svg.matchAll(/ d="(M[^"]*)"/g)].map(([, d = '']) => strokes(d));
  expect(drawn).toContain(strokes(outline ?? 'no span on the screen'));
});
