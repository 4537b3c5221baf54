// How does a journey speak to the page: open a view, ask what is shown, find the controls?
import type { Locator, Page } from 'playwright/test';

interface PageScene {
  actors: { id: string; x: number; y: number }[];
  ties: {
    source: string;
    target: string;
    stance: string;
    stances: string[];
    outlets: string[];
  }[];
  counts: Record<string, { shown: number; total: number }>;
}

/** Resolves when the picture is painted. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(fragment === '' ? './' : `./#${fragment}`);
  await page.evaluate('window.demarche.ready');
}

export const sceneOf = (page: Page) => page.evaluate<PageScene>('window.demarche.scene()');

export const viewOf = (page: Page) =>
  page.evaluate<Record<string, unknown>>('window.demarche.view()');

export const stancesOf = async (page: Page) =>
  (await sceneOf(page)).ties.flatMap(({ stances }) => stances).toSorted();

export const fragmentOf = (page: Page) => new URL(page.url()).hash.slice(1);

/** The link as the button gives it, from the clipboard. */
export async function copiedLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await page.getByText('Link copied').waitFor();
  return await page.evaluate(() => navigator.clipboard.readText());
}

export const graph = (page: Page): Locator => page.getByRole('region', { name: 'Graph' });

export const facet = (page: Page, name: string): Locator =>
  page.getByRole('group', { name, exact: true });

export const search = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Search actors and quotes' });

/** Where on the screen the middle of the picture is. */
export async function boxOfPicture(page: Page) {
  const box = await graph(page).locator('[data-stage]').boundingBox();
  if (box === null) throw new Error('there is no picture');
  return box;
}

export async function middleOfPicture(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOfPicture(page);
  return { x: x + width / 2, y: y + height / 2 };
}

/** The camera looks straight at a point, so the middle of the picture is that point. */
export const lookAt = ({ x, y }: { x: number; y: number }) =>
  `cam=${Math.round(x)},${Math.round(y)},1.5`;

export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const actor = (await sceneOf(page)).actors.find((each) => each.id === id);
  if (actor === undefined) throw new Error(`${id} is not in the picture`);
  return actor;
}

/** Past the header and the filters, by the first key that the page offers. */
export async function skipToPicture(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/** Presses the key until what is looked for has the focus. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  // Found once: to look for it by its role after each key would take most of the way's time.
  const element = await goal.elementHandle();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await element?.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${goal} is not reached by the Tab key`);
}
