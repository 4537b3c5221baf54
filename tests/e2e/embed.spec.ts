// Does the picture behave as a guest in the page of somebody else?
import type { FrameLocator, Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { violationsIn } from './audit.ts';
import { test } from './host-page.ts';

const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe');

const framed = (address = '', fragment = '', width = 480, height = 320) =>
  `<iframe title="Stances" src="${address}#${fragment}" width="${width}" height="${height}"></iframe>`;

test('a frame shows the picture, its legend and what it rests on, and leads to the whole', async ({
  page,
  hostPage,
  context,
  baseURL,
}) => {
  const fragment = 'data=ferry-dispute&stance=condemns';
  await page.goto(await hostPage(framed(baseURL, `${fragment}&embed=1`)));
  const frame = frameOf(page);
  await expect(frame.getByRole('region', { name: 'Graph' })).toBeVisible();
  await expect(frame.getByRole('group', { name: 'Legend' })).toBeVisible();
  const head = frame.getByRole('banner');
  await expect(head.getByText('Fiction', { exact: true })).toBeVisible();
  await expect(head.getByText(/1 article · 1 outlet/)).toBeVisible();
  await expect(
    frame.getByText('Showing 4 of 6 actors, 2 of 6 stances', { exact: true }),
  ).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Filtered: stance: condemns' })).toBeVisible();
  await expect(frame.getByRole('searchbox')).toHaveCount(0);
  const link = frame.getByRole('link', { name: 'Open in Demarche' });
  await expect(link).toHaveAttribute('rel', 'noopener');
  const [whole] = await Promise.all([context.waitForEvent('page'), link.click()]);
  expect(new URL(whole.url()).hash).toBe(`#${fragment}`);
});

test('the page around scrolls over the picture until somebody turns to it, and after they leave', async ({
  page,
  hostPage,
  baseURL,
}) => {
  const view = 'data=ferry-dispute&embed=1';
  await page.goto(await hostPage(`${framed(baseURL, view)}<p id="after">After</p>`));
  const frame = frameOf(page);
  await frame.locator('#picture').waitFor();
  const box = await page.locator('iframe').boundingBox();
  if (box === null) throw new Error('no frame');
  const [x, y] = [box.x + 30, box.y + 150];
  const scrolled = () => page.evaluate(() => scrollY);
  const camera = () =>
    page.frames()[1]?.evaluate('JSON.stringify(window.demarche.view().cam)') ?? 'no frame';

  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 40);
  await expect.poll(scrolled).toBe(40);
  await expect(frame.getByText('Click first to zoom here')).toBeVisible();
  expect(await camera()).toBe('null');

  await page.mouse.click(x, y - 40);
  await page.mouse.wheel(0, 60);
  await expect.poll(camera).not.toBe('null');
  expect(await scrolled()).toBe(40);

  const [seen] = [await camera()];
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 20);
  await expect.poll(scrolled).toBe(60);
  expect(await camera()).toBe(seen);

  await page.mouse.click(x, y - 60);
  await page.locator('#after').click();
  await page.mouse.move(x, y - 60);
  await page.mouse.wheel(0, 20);
  await expect.poll(scrolled).toBe(80);
});

test('by keyboard a selection opens its quotes, Escape closes them, and all of it can be undone', async ({
  page,
  hostPage,
  baseURL,
}) => {
  await page.goto(await hostPage(framed(baseURL, 'data=ferry-dispute&embed=1', 280, 200)));
  const frame = frameOf(page);
  const steps = await page.evaluate(() => history.length);
  await frame.locator('#picture').focus();
  await page.keyboard.press('Enter');
  const details = frame.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('figure').first()).toBeAttached();
  const inside = page.frames()[1];
  expect(await inside?.evaluate(() => document.documentElement.scrollHeight)).toBe(200);
  expect(await inside?.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
  if (inside === undefined) throw new Error('no frame');
  expect(await violationsIn(inside)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  // Back belongs to the page around it.
  expect(await page.evaluate(() => history.length)).toBe(steps);

  await inside?.evaluate('window.demarche.setView("data=ferry-dispute&view=table&embed=1")');
  await expect(frame.getByRole('table')).toBeVisible();
  await frame.locator('main').click();
  await frame
    .getByRole('button', { name: /condemns|supports|demands/ })
    .first()
    .click();
  await expect(details).toBeVisible();
});

test('nothing that did not come with the app is opened in a frame', async ({
  page,
  hostPage,
  baseURL,
}) => {
  await page.goto(await hostPage(framed(baseURL, 'data=file:secret&embed=1')));
  await expect(frameOf(page).getByRole('alert')).toContainText('stays on the device');
  await page.goto(await hostPage(framed(baseURL, 'inline=AAAA&embed=1')));
  await expect(frameOf(page).getByRole('alert')).toContainText('carries its data itself');
  await page.goto(await hostPage(framed(baseURL, 'data=ferry-dispute', 1200, 700)));
  const frame = frameOf(page);
  const chooser = frame.locator('input[type=file]');
  await chooser.setInputFiles({
    name: 'own.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(frame.getByText(/Inside another page only/)).toBeVisible();
  await expect(frame.getByRole('dialog')).toHaveCount(0);
});

/** Of all layers of the picture. */
function countDotsOnEdges(): number {
  let dots = 0;
  for (const canvas of document.querySelectorAll('canvas')) {
    const { width, height } = canvas;
    const context = canvas.getContext('2d');
    for (const [x, y, across, down] of [
      [0, 0, width, 2],
      [0, height - 2, width, 2],
      [0, 0, 2, height],
      [width - 2, 0, 2, height],
    ] as const) {
      const { data } = context?.getImageData(x, y, across, down) ?? { data: [] };
      for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 12) dots += 1;
    }
  }
  return dots;
}

/** Each of them was cut once: an arc above, a loop at the side, a row below, a shade at the side. */
for (const [fragment, width, height, layers] of [
  ['data=strait-of-amaranth&by=state', 640, 420, 4],
  ['data=venezuela-2026-01&by=state', 390, 600, 4],
  ['data=venezuela-2026-01&by=state&layout=hierarchy', 320, 300, 4],
  ['data=strait-of-amaranth&by=state&split=camps', 390, 600, 5],
] as const)
  test(`no line, name or shade of ${fragment} is cut by the edge of a small frame`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`/#${fragment}&embed=1`);
    await page.evaluate('window.demarche.ready');
    await expect(page.locator('canvas')).toHaveCount(layers);
    expect(await page.evaluate(countDotsOnEdges)).toBe(0);
  });
