// Does a check of quotes take steps in proportion to its text, whatever the text looks like? Steps are counted, not timed.
import { afterAll, expect, test } from 'vitest';
import { checkQuotes } from '../../src/model/check-quotes.ts';
import { explainMissing } from '../../src/model/explain-missing.ts';
import { locateQuotations } from '../../src/model/locate-quotations.ts';
import { locateQuote, prepareText, type QuotedWords } from '../../src/model/locate-quote.ts';
import type { Dataset } from '../../src/model/stance-graph.ts';
import { sampleDataset } from '../support/sample-dataset.ts';

const SHORT = 50_000;
/** As long as the longest article that the reader must open without a stutter. */
const LONG = 400_000;
const PATIENCE = 60_000;
const report: string[] = [];

afterAll(() => {
  console.log(report.join('\n'));
});

function words(length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at++) text += `w${((at * 7919) % 65_537).toString(36)} `;
  return text.slice(0, length);
}

test.each<[string, (length: number) => string, QuotedWords]>([
  [
    'one letter and a quote that ends in another',
    (n) => 'a'.repeat(n),
    { exact: `${'a'.repeat(4_000)}b` },
  ],
  ['one letter and a quote of it', (n) => 'a'.repeat(n), { exact: 'a'.repeat(4_000) }],
  ['two letters in turn', (n) => 'ab'.repeat(n / 2), { exact: `${'ab'.repeat(2_000)}aa` }],
  [
    'a quote that nearly stands everywhere',
    (n) => `${'a'.repeat(99)}c`.repeat(n / 100),
    { exact: `${'a'.repeat(99)}b` },
  ],
  [
    'marks heaped on one letter',
    (n) => `a${'\u0301\u0323'.repeat(n / 2)}`,
    { exact: `a${'\u0301'.repeat(4_000)}` },
  ],
  ['nothing but white space between two letters', (n) => `x${' '.repeat(n)}y`, { exact: 'x y' }],
  [
    'nothing but soft hyphens between two letters',
    (n) => `x${'\u00AD'.repeat(n)}y`,
    { exact: 'xy' },
  ],
  ['emoji', (n) => '😀'.repeat(n / 2), { exact: `${'😀'.repeat(2_000)}!` }],
  [
    'ordinary words and wrong offsets',
    words,
    { exact: 'w0 w6f', prefix: 'no ', start: 7, end: 13 },
  ],
])(
  '%s',
  (name, build, quote) => {
    const steps = (length: number) => {
      const prepared = prepareText(build(length));
      return countSteps(() => {
        locateQuote(prepared.text, quote);
        explainMissing(prepared, quote);
      });
    };
    expectLinear(name, steps);
  },
  PATIENCE,
);

test.each<[string, (length: number) => string]>([
  ['opening marks after white space', (n) => ' '.repeat(n / 2) + '“'.repeat(n / 2)],
  ['straight marks', (n) => '"'.repeat(n)],
  ['apostrophes on lines of their own', (n) => "\n'".repeat(n / 2)],
  ['blank lines', (n) => '\n   '.repeat(n / 4)],
])(
  'quotations among %s',
  (name, build) => {
    const steps = (length: number) => {
      const text = build(length);
      return countSteps(() => locateQuotations(text));
    };
    expectLinear(name, steps);
  },
  PATIENCE,
);

test(
  'a thousand quotes in their places cost no thousand texts, even where their contexts differ',
  () => {
    const text = words(LONG);
    const [steps, more] = [100, 1_000].map((quotes) => {
      const dataset = sampleDataset();
      dataset['articles'][0].text = text;
      dataset['stances'][0].evidence = Array.from({ length: quotes }, (_, quote) => {
        const start = quote * 390;
        const exact = text.slice(start, start + 80);
        return {
          article: 'courier-1',
          exact,
          start,
          end: start + 80,
          prefix: 'no',
          voice: 'narration',
        };
      });
      const texts = new Map([[dataset['articles'][0].id, text]]);
      return countSteps(() => checkQuotes(dataset as unknown as Dataset, texts, () => 0));
    });
    report.push(`400 kB, 100 quotes: ${steps} steps; 1,000 quotes: ${more} steps`);
    expect(more).toBeLessThan((steps ?? 0) * 2);
  },
  PATIENCE,
);

function expectLinear(name: string, steps: (length: number) => number): void {
  const each = (length: number) => steps(length) / length;
  const short = each(SHORT / 4);
  // A cost that grows with the square would not end within a test at full length.
  expect(each(SHORT)).toBeLessThan(short * 1.5 + 1);
  const long = each(LONG);
  report.push(
    `${long.toFixed(1)} steps a letter of 400 kB (${short.toFixed(1)} of 12 kB): ${name}`,
  );
  expect(long).toBeLessThan(short * 1.5 + 1);
  expect(long).toBeLessThan(100);
}

type AnyMethod = (this: string, ...given: never[]) => unknown;

/** What each reading of a string costs at most: the letters that it passes. */
const COSTS: Readonly<
  Record<string, (text: string, given: readonly unknown[], result: unknown) => number>
> = {
  // V8 compares the pattern at every place, in the worst case.
  indexOf: (text, [pattern, from], result) =>
    (result === -1 ? text.length : Number(result)) - Number(from ?? 0) + String(pattern).length,
  lastIndexOf: (text) => text.length,
  includes: (text) => text.length,
  startsWith: (_, [pattern]) => String(pattern).length,
  endsWith: (_, [pattern]) => String(pattern).length,
  trim: (text, _, result) => text.length - String(result).length + 1,
  trimStart: (text, _, result) => text.length - String(result).length + 1,
  trimEnd: (text, _, result) => text.length - String(result).length + 1,
  // Putting marks in order is quadratic in their number.
  normalize: (text) => text.length ** 2,
};

function countSteps(run: () => void): number {
  let steps = 0;
  const names = ['charCodeAt', 'codePointAt', ...Object.keys(COSTS)];
  const own = names.map((name) => {
    return [name, Object.getOwnPropertyDescriptor(String.prototype, name) ?? {}] as const;
  });
  const { charCodeAt, codePointAt } = String.prototype;
  const exec = RegExp.prototype.exec;
  try {
    for (const [name, { value }] of own) {
      const cost = COSTS[name];
      if (cost === undefined) continue;
      Object.defineProperty(String.prototype, name, {
        configurable: true,
        writable: true,
        value(this: string, ...given: never[]) {
          const result = (value as AnyMethod).apply(this, given);
          steps += cost(this, given, result);
          return result;
        },
      });
    }
    // One letter is one step, and read so often that the general way would take most of the test's time.
    String.prototype.charCodeAt = function (at) {
      steps += 1;
      return charCodeAt.call(this, at);
    };
    String.prototype.codePointAt = function (at) {
      steps += 1;
      return codePointAt.call(this, at);
    };
    RegExp.prototype.exec = function (text) {
      const from = this.lastIndex;
      const found = exec.call(this, text);
      steps += found === null ? text.length - from : found.index + found[0].length - from;
      return found;
    };
    run();
  } finally {
    for (const [name, descriptor] of own) Object.defineProperty(String.prototype, name, descriptor);
    RegExp.prototype.exec = exec;
  }
  return steps;
}
