// Do the shipped datasets hold against their texts, and would a slip in any quote be seen?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { memoryEffects } from '../support/memory-effects.ts';
import { hasShared, readShared } from '../support/shared-files.ts';

const DATA = join(import.meta.dirname, '../../data');

interface Json {
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into it and put wrong things there on purpose.
  [key: string]: any;
}

async function check(dataset: Json) {
  const effects = memoryEffects({
    'a.json': JSON.stringify(dataset),
    't/article.txt': readShared('seed/article.txt'),
  });
  const code = await run(['check', 'a.json', '--text', 't'], effects);
  return { code, out: effects.printed.out };
}

function venezuela(): Json {
  return JSON.parse(readFileSync(join(DATA, 'venezuela-2026-01/dataset.json'), 'utf8'));
}

test.skipIf(!hasShared)('the real dataset stands word by word in its article', async () => {
  const { code, out } = await check(venezuela());
  expect(out).toMatch(/0 errors, 0 warnings\n$/);
  expect(code).toBe(0);
});

test.skipIf(!hasShared)(
  'one changed letter in any of its quotes is an error that names the quote',
  async () => {
    const places = venezuela()['stances'].flatMap((stance: Json, index: number) =>
      stance['evidence'].map((_: Json, piece: number) => [index, piece] as const),
    );
    expect(places.length).toBeGreaterThan(0);
    for (const [index, piece] of places) {
      const dataset = venezuela();
      const quote = dataset['stances'][index].evidence[piece];
      const at = (index * 7 + piece * 3) % quote.exact.length;
      const other = quote.exact[at] === 'x' ? 'y' : 'x';
      quote.exact = quote.exact.slice(0, at) + other + quote.exact.slice(at + 1);
      const { code, out } = await check(dataset);
      expect(code).toBe(1);
      expect(out).toContain(`E-QUOTE-MISSING stances[${index}] "${dataset['stances'][index].id}"`);
      expect(out).toContain(quote.exact.slice(0, 40));
    }
  },
);
