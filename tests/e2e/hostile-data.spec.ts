// Do data that were made to break the page stay text that fits, in every view and panel, within a moment?
import { expect, type Page } from 'playwright/test';
import { open, sceneOf } from './explorer.ts';
import { hostile } from './hostile-data.ts';
import { test } from './journey.ts';

/** Each view, and each panel once. */
const SHOWN = [
  'view=graph',
  'view=graph&sel=stance:constructor',
  'view=graph&cmp=constructor,then',
  'view=graph&step=2',
  'view=matrix',
  'view=timeline&sel=constructor',
  'view=table',
  'view=article',
  'view=sources',
];

async function drop(page: Page, files: readonly [name: string, body: string][]) {
  const transfer = await page.evaluateHandle((all) => {
    const carried = new DataTransfer();
    for (const [name, body] of all) carried.items.add(new File([body], name));
    return carried;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', type, { dataTransfer: transfer });
}

/** Everything that a page must not become, looked at in each view after it has been painted. */
const findWrong = (page: Page, fragment: string) =>
  page.evaluate(async (asked) => {
    window.demarche.setView(asked);
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
    const { body, documentElement: root } = document;
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const hiding: string[] = [];
    while (texts.nextNode() !== null) {
      const { data, parentElement } = texts.currentNode as Text;
      if (/[\u202A-\u202E\u200B]/.test(data))
        hiding.push(parentElement?.outerHTML.slice(0, 90) ?? '');
    }
    return [
      root.scrollWidth > innerWidth ? `is ${root.scrollWidth} wide` : '',
      hiding.length > 0 ? `hides something in ${hiding[0]}` : '',
      (body.textContent ?? '').includes('Something in this page broke') ? 'broke' : '',
      body.querySelector('[onerror]') === null ? '' : 'has markup of the data',
      'polluted' in {} ? 'has other objects' : '',
      window.demarche.view()['data'] === 'file:constructor' ? '' : 'shows other data',
    ]
      .filter((wrong) => wrong !== '')
      .map((wrong) => `${asked} ${wrong}`);
  }, fragment);

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`hostile data stay text that fits, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, 'data=ferry-dispute');
    await drop(page, [['\u202Enosj.json', hostile.text]]);
    await expect
      .poll(async () => (await sceneOf(page)).counts['stances']?.total)
      .toBe(hostile.stances);
    const wrong: string[] = [];
    for (const shown of SHOWN)
      wrong.push(...(await findWrong(page, `data=file:constructor&${shown}`)));
    expect(wrong).toEqual([]);
  });
}
