// Of which article is this the text? Of the one whose quotes stand in it.
import type { CheckedQuote } from './check-quotes.ts';
import { type ArticleId, type Dataset, isQuote } from './stance-graph.ts';

/** Enough to tell articles apart, and few enough for a dataset of a thousand of them. */
const MOST = 20;
/** A text with fewer of an article's quotes is hardly that article's. */
const SMALLEST_SHARE = 0.5;
/** A word or two stand in many texts by chance. */
const FEWEST_SIGNS = 16;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
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

/** One that stands out, several between which the words do not tell, or none. */
export function chooseArticles(
  dataset: Dataset,
  sampled: readonly CheckedQuote[],
): readonly ArticleId[] {
  const stanceById = new Map(dataset.stances.map((stance) => [stance.id, stance]));
  const tally = new Map<ArticleId, { found: number; all: number; signs: number }>();
  for (const { stance, evidence, location } of sampled) {
    const quote = stanceById.get(stance)?.evidence[evidence];
    if (quote === undefined || !isQuote(quote)) continue;
    // Words that stand there several times say little about any text.
    if (location.state === 'ambiguous' || location.state === 'unchecked') continue;
    const count = tally.get(quote.article) ?? { found: 0, all: 0, signs: 0 };
    count.all++;
    if (location.state !== 'missing') {
      count.found++;
      count.signs += countSigns(quote.exact);
    }
    tally.set(quote.article, count);
  }
  const likely = Array.from(tally).filter(
    ([, { found, all, signs }]) => found / all >= SMALLEST_SHARE && signs >= FEWEST_SIGNS,
  );
  const most = Math.max(...likely.map(([, { found }]) => found));
  return likely.filter(([, { found }]) => found === most).map(([article]) => article);
}

/** As many as in an alphabet: one sign of some scripts is a syllable or a word. */
function countSigns(words: string): number {
  return words.length + 2 * (words.match(DENSE)?.length ?? 0);
}
