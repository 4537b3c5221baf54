// Of which article is this the text? Of the one whose quotes stand in it.
import type { CheckedQuote } from './check-quotes.ts';
import { type ArticleId, type Dataset, isQuote } from './stance-graph.ts';

/** Enough to tell articles apart, and few enough for a dataset of a thousand of them. */
const MOST = 20;
/** A text with fewer of an article's quotes is hardly that article's. */
const SMALLEST_SHARE = 0.5;
const ANY = 'any' as ArticleId;

/** The dataset as if every quote of it were from one article, called `article`. */
export function sampleQuotes(dataset: Dataset): {
  readonly dataset: Dataset;
  readonly article: ArticleId;
} {
  const taken = new Map<ArticleId, number>();
  const stances = dataset.stances.map((stance) => ({
    ...stance,
    evidence: stance.evidence.map((each) => {
      if (!isQuote(each)) return each;
      const before = taken.get(each.article) ?? 0;
      taken.set(each.article, before + 1);
      // A record in its place, so that the others keep theirs.
      return before < MOST ? { ...each, article: ANY } : { record: '' };
    }),
  }));
  const [first] = dataset.articles;
  const { headings: _, ...plain } = first ?? { id: ANY, title: '', outlet: '' };
  return { dataset: { ...dataset, articles: [{ ...plain, id: ANY }], stances }, article: ANY };
}

/** Null where no article stands out. */
export function chooseArticle(
  dataset: Dataset,
  sampled: readonly CheckedQuote[],
): ArticleId | null {
  const stanceById = new Map(dataset.stances.map((stance) => [stance.id, stance]));
  const tally = new Map<ArticleId, { found: number; all: number }>();
  for (const { stance, evidence, location } of sampled) {
    const quote = stanceById.get(stance)?.evidence[evidence];
    if (quote === undefined || !isQuote(quote)) continue;
    const count = tally.get(quote.article) ?? { found: 0, all: 0 };
    count.all++;
    if (location.state !== 'missing' && location.state !== 'unchecked') count.found++;
    tally.set(quote.article, count);
  }
  const ranked = Array.from(tally)
    .filter(([, { found, all }]) => found / all >= SMALLEST_SHARE)
    .toSorted(([, a], [, b]) => b.found - a.found);
  const [best, second] = ranked;
  return best === undefined || best[1].found === second?.[1].found ? null : best[0];
}
