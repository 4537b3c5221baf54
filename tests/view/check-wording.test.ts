import { expect, it } from 'vitest';
import { CHECK_WORDING } from '../../src/view/check-wording.ts';

it('whatever the check finds, it is never called true', () => {
  const words = Object.values(CHECK_WORDING).join(' ');
  expect(words).not.toMatch(/\b(true|false|verified|confirmed|correct|proven)\b/i);
});

it('quotes that were found are all said to match the supplied text', () => {
  for (const state of ['exact', 'moved', 'normalised'] as const)
    expect(CHECK_WORDING[state]).toMatch(/^matches the supplied text/);
  expect(CHECK_WORDING.unchecked).not.toMatch(/matches/);
});
