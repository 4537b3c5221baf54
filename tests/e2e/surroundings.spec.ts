// Does the page start and stay where the browser keeps nothing, has no workers, or is given something to lead it away?
import { expect } from 'playwright/test';
import { fragmentOf, open, sceneOf } from './explorer.ts';
import { test } from './journey.ts';
import { ferry, standing } from './shipped-data.ts';

const SURROUNDINGS: Readonly<Record<string, () => void>> = {
  'forbids all storage': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  },
  'keeps what somebody else wrote, and is full': () => {
    for (const name of ['theme', 'views', 'keys', 'sheet'])
      localStorage.setItem(`demarche/1/${name}`, '\u0000[{"__proto__":');
    localStorage.setItem(
      'demarche/1/views',
      '[null,{"name":"\u202Ex","fragment":"%%%&data=__proto__"}]',
    );
    for (let size = 1e6; size >= 1; size /= 10)
      for (let count = 0; count < 12; count += 1)
        try {
          localStorage.setItem(`${size} ${count}`, 'x'.repeat(size));
        } catch {
          // Full, which is what is wanted.
        }
  },
  'refuses workers': () => {
    Object.assign(window, {
      Worker: class {
        constructor() {
          throw new DOMException('forbidden', 'SecurityError');
        }
      },
    });
  },
};

for (const [what, surround] of Object.entries(SURROUNDINGS)) {
  test(`a browser that ${what} shows the picture, checks the quotes and takes a theme`, async ({
    page,
  }) => {
    await page.addInitScript(surround);
    await open(page, `data=${ferry.id}&split=blocs`);
    expect((await sceneOf(page)).counts['stances']?.total).toBe(standing(ferry).length);
    await expect(page.getByRole('button', { name: /10 of 10 quotes match/ })).toBeVisible();
    await page.getByRole('button', { name: /^Theme/ }).click();
    await expect(page.getByRole('button', { name: /^Theme: light/ })).toBeVisible();
    expect(await page.getByText('Something in this page broke').count()).toBe(0);
  });
}

test('a link that is dropped on the page leads nowhere', async ({ page }) => {
  await open(page, `data=${ferry.id}`);
  const before = [await sceneOf(page), fragmentOf(page)];
  const prevented = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/uri-list', 'https://elsewhere.example/');
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.body.dispatchEvent(drop);
    return drop.defaultPrevented;
  });
  expect(prevented).toBe(true);
  expect([await sceneOf(page), fragmentOf(page)]).toEqual(before);
});

test('a browser without a canvas says that nothing can be drawn, and the table has it all', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(`./#data=${ferry.id}`);
  await expect(page.getByRole('alert')).toContainText('this browser has no canvas');
  await page.getByRole('button', { name: 'Show the table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});
