// Does what is shown break a rule of accessibility, and where?
import axe from 'axe-core';
import type { Frame, Page } from 'playwright/test';

const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Scheme = 'light' | 'dark';

/** Nothing but colours depends on the theme: the other rules are held in the light. */
export async function violationsIn(page: Page | Frame, scheme: Scheme = 'light') {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return await page.evaluate(
    async (runOnly) => {
      const { axe: judge } = window as unknown as { axe: typeof axe };
      // What is in order need not be told: to say where each of thousands stands takes longer than to judge them.
      const { violations } = await judge.run({ runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
      );
    },
    scheme === 'light' ? EVERY_RULE : ['color-contrast'],
  );
}
