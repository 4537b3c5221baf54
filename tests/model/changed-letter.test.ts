// With one letter of a text changed, do exactly the quotes fail that contain it?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkQuotes } from '../../src/model/check-quotes.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { type Article, type Dataset, isQuote } from '../../src/model/stance-graph.ts';
import { hasShared, readShared } from '../support/shared-files.ts';

const DATA = join(import.meta.dirname, '../../data');
/** Every letter of the texts would be a minute's work; the step is prime, so that it falls on all kinds of places. */
const STEP = 7;

function read(id: string): Dataset {
  const { dataset } = readDataset(readFileSync(join(DATA, id, 'dataset.json'), 'utf8'));
  if (dataset === null) throw new Error(`${id} is refused`);
  return dataset;
}

/** The letters in question, and where the quotes that fail are not those that contain them. */
function findSurprises(whole: Dataset, article: Article, text: string) {
  const stances = whole.stances.filter(({ evidence }) =>
    evidence.some((each) => isQuote(each) && each.article === article.id),
  );
  const dataset = { ...whole, articles: [article], stances };
  const quotes = stances.flatMap(({ id, evidence }) =>
    evidence.flatMap((each, place) =>
      isQuote(each) && each.article === article.id ? [{ key: `${id}/${place}`, ...each }] : [],
    ),
  );
  const surprises: object[] = [];
  let changes = 0;
  for (let at = 0; at < text.length; at += STEP) {
    if (!/\p{L}/u.test(text.charAt(at))) continue;
    changes++;
    const changed = `${text.slice(0, at)}${text.charAt(at) === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
    const failing = checkQuotes(dataset, new Map([[article.id, changed]]), () => 0)
      .quotes.filter(({ location }) => location.state === 'missing')
      .map(({ stance, evidence }) => `${stance}/${evidence}`);
    const containing = quotes
      .filter(({ start = 0, end = 0 }) => start <= at && at < end)
      .map(({ key }) => key);
    if (failing.join() !== containing.join()) surprises.push({ at, failing, containing });
  }
  return { changes, surprises };
}

describe('the fictional crisis', () => {
  const dataset = read('strait-of-amaranth');
  test.each(dataset.articles.map((article) => [article.id, article] as const))(
    '%s',
    (_id, article) => {
      const path = join(DATA, 'strait-of-amaranth', article.textFile ?? '');
      const { changes, surprises } = findSurprises(dataset, article, readFileSync(path, 'utf8'));
      expect(changes).toBeGreaterThan(100);
      expect(surprises).toEqual([]);
    },
  );
});

test.skipIf(!hasShared)('the article of the real data', () => {
  const dataset = read('venezuela-2026-01');
  const [article] = dataset.articles;
  if (article === undefined) throw new Error('there is no article');
  const { changes, surprises } = findSurprises(dataset, article, readShared('seed/article.txt'));
  expect(changes).toBeGreaterThan(400);
  expect(surprises).toEqual([]);
});
