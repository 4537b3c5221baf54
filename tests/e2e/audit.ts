// Does what is shown break a rule of accessibility, and where?
import axe from 'axe-core';
import type { Frame, Page } from 'playwright/test';

const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function violationsIn(page: Page | Frame, rules = EVERY_RULE): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return await page.evaluate(async (runOnly) => {
    const { axe: judge } = window as unknown as { axe: typeof axe };
    // What is in order need not be told: to say where each of thousands stands takes longer than to judge them.
    const { violations } = await judge.run({ runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
    );
  }, rules);
}

/** Nothing but colours depends on the theme: the other rules are held in the light. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await ink();
  const found = await violationsIn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  if ((await ink()) === inLight) found.push('the theme does not follow the system');
  const inDark = await violationsIn(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...found, ...inDark.map((each) => `dark: ${each}`)];
}
