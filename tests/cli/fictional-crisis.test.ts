// Is one clean example of everything in the dataset that people learn with?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureBalance } from '../../src/graph/balance.ts';
import { findSignedPairs } from '../../src/graph/signed-pairs.ts';
import { parseDateSpan } from '../../src/model/date-span.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { CERTAINTIES, isQuote, VOICES } from '../../src/model/stance-graph.ts';

const FOLDER = join(import.meta.dirname, '../../data/strait-of-amaranth');
const { dataset, issues } = readDataset(readFileSync(join(FOLDER, 'dataset.json'), 'utf8'));
if (dataset === null) throw new Error('The dataset cannot be read.');
const { actors, articles, stances } = dataset;
const quotes = stances.flatMap(({ evidence }) => evidence.filter(isQuote));

describe('the fictional crisis', () => {
  test('is fiction, and reads without a fault', () => {
    expect(dataset.fictional).toBe(true);
    expect(issues).toEqual([]);
  });

  test('is large enough to get lost in: 20 actors, 80 stances, 8 articles by 3 outlets', () => {
    expect(actors.length).toBeGreaterThanOrEqual(20);
    expect(stances.length).toBeGreaterThanOrEqual(80);
    expect(articles.length).toBeGreaterThanOrEqual(8);
    expect(new Set(articles.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(3);
  });

  test('goes on for several weeks', () => {
    const days = articles
      .map(({ published }) => Date.parse(parseDateSpan(published?.value ?? '')?.from ?? ''))
      .toSorted((a, b) => a - b);
    const week = 7 * 24 * 60 * 60 * 1000;
    expect((days.at(-1) ?? 0) - (days[0] ?? 0)).toBeGreaterThan(3 * week);
  });

  test('comes with the text of every article, as long as the data says', () => {
    for (const { textFile = '', length } of articles) {
      expect(readFileSync(join(FOLDER, textFile), 'utf8')).toHaveLength(length ?? -1);
    }
  });

  test('has every voice and every certainty of a date', () => {
    expect(new Set(quotes.map(({ voice }) => voice))).toEqual(new Set(VOICES));
    expect(new Set(stances.map(({ date }) => date?.certainty))).toEqual(new Set(CERTAINTIES));
  });

  test.each([
    ['Arabic', /\p{Script=Arabic}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Chinese', /\p{Script=Han}/u],
  ])('has names and quotes in %s script', (_name, script) => {
    const names = actors.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    expect(names.some((name) => script.test(name))).toBe(true);
    expect(quotes.some(({ exact }) => script.test(exact))).toBe(true);
  });

  test('has one stance that was withdrawn, with the reason', () => {
    const withdrawn = stances.filter(({ status }) => status === 'withdrawn');
    expect(withdrawn).toHaveLength(1);
    expect(withdrawn[0]?.note).toMatch(/\w/);
  });

  test('falls into three blocs that a few triads contradict', () => {
    const signOf = new Map(dataset.vocabulary.map(({ id, sign }) => [id, sign]));
    const { blocs, triads } = measureBalance(
      findSignedPairs(
        stances.map(({ id, source, target, stance }) => ({
          id,
          source,
          target,
          sign: signOf.get(stance) ?? 0,
        })),
      ),
    );
    expect(blocs.groups).toHaveLength(3);
    expect(blocs.contradictions.length).toBeGreaterThan(0);
    expect(triads.some(({ balanced }) => !balanced)).toBe(true);
  });

  test('has joint statements: the same words for several who take the stance', () => {
    const sourcesOf = new Map<string, Set<string>>();
    for (const { source, evidence } of stances) {
      for (const quote of evidence.filter(isQuote)) {
        const place = `${quote.article} ${quote.start}`;
        sourcesOf.set(place, (sourcesOf.get(place) ?? new Set()).add(source));
      }
    }
    expect([...sourcesOf.values()].some((sources) => sources.size >= 3)).toBe(true);
  });
});
