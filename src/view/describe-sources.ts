// On which articles, and on which words in them, does the present view rest?
import type { GraphIndex } from '../graph/index-graph.ts';
import { type Article, type ArticleId, isQuote } from '../model/stance-graph.ts';
import { describeDate } from './date-wording.ts';
import { describeDigest, SUPPLY_WORDING } from './describe-text.ts';
import { listWithdrawn, type Withdrawal } from './list-withdrawn.ts';
import { nameLanguage } from './name-language.ts';
import type { Provenance } from './provenance.ts';
import { describeEntry, type QuoteCard, type RecordCard } from './quote-card.ts';
import type { Scene } from './scene.ts';

export interface SourceArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly outlet: string;
  /** With how sure it is; null if the data does not say. */
  readonly date: string | null;
  /** In English, such as "Arabic". */
  readonly language: string | null;
  readonly lang: string | undefined;
  readonly url: string | null;
  /** Whether its text is at hand, where from, and whether it is that of the data. */
  readonly text: string;
  /** As they stand in the article. */
  readonly quotes: readonly QuoteCard[];
}

export interface Sources {
  /** By date, the undated ones last. */
  readonly articles: readonly SourceArticle[];
  /** Machine-coded, without words. */
  readonly records: readonly RecordCard[];
  /** Of the whole data: no filter shows them. */
  readonly withdrawn: readonly Withdrawal[];
  readonly counted: SourceCounts;
}

/** Quotes that count, and what they stand in. */
interface SourceCounts {
  readonly quotes: number;
  readonly articles: number;
  readonly outlets: number;
  /** Shown quotes that do not count. */
  readonly others: number;
}

interface Placed {
  readonly card: QuoteCard;
  readonly start: number;
}

const NO_TEXT = 'Its text is not at hand.';
const COMING = 'Its text is on its way.';

export function describeSources(scene: Scene, index: GraphIndex, provenance: Provenance): Sources {
  const cards = scene.stances.flatMap((stance) => {
    const facts = index.stanceById.get(stance.id);
    return facts === undefined ? [] : describeEntry(index, facts, stance, provenance.stateOf).cards;
  });
  const startOf = findStarts(index, provenance);
  const placed = new Map<string, Placed[]>();
  for (const card of cards) {
    if (card.type !== 'quote') continue;
    const own = placed.get(card.article.id) ?? [];
    own.push({ card, start: startOf.get(card.id) ?? Number.POSITIVE_INFINITY });
    placed.set(card.article.id, own);
  }
  return {
    articles: index.dataset.articles
      .filter(({ id }) => placed.has(id))
      .toSorted(byDate)
      .map((article) => describeArticle(article, placed.get(article.id) ?? [], provenance)),
    records: cards.filter((card) => card.type === 'record'),
    withdrawn: listWithdrawn(index),
    counted: countSources(scene, index),
  };
}

function countSources({ stances }: Scene, { articleById }: GraphIndex): SourceCounts {
  const counted = stances.flatMap((stance) => stance.counted.filter(isQuote));
  const shown = stances.flatMap(({ evidence }) => evidence.filter(isQuote));
  const articles = new Set(counted.map(({ article }) => article));
  const outlets = new Set([...articles].map((id) => articleById.get(id)?.outlet));
  return {
    quotes: counted.length,
    articles: articles.size,
    outlets: outlets.size,
    others: shown.length - counted.length,
  };
}

/** Where the words were found; else where the data say that they stand. */
function findStarts(index: GraphIndex, { quotes }: Provenance): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (const { stance, evidence } of index.facts)
    for (const { evidence: quote, place } of evidence)
      if (isQuote(quote) && quote.start !== undefined)
        starts.set(`${stance.id}/${place}`, quote.start);
  for (const { stance, evidence, location } of quotes)
    if (location.state !== 'unchecked' && location.at !== undefined)
      starts.set(`${stance}/${evidence}`, location.at[0]);
  return starts;
}

function describeArticle(
  article: Article,
  placed: readonly Placed[],
  { textByArticle, coming }: Provenance,
): SourceArticle {
  const { id, title, outlet, published, language, url } = article;
  const supplied = textByArticle.get(id);
  const lacking = coming?.has(id) === true ? COMING : NO_TEXT;
  return {
    id,
    title,
    outlet,
    date: published === undefined ? null : describeDate(published),
    language: language === undefined ? null : nameLanguage(language),
    lang: language,
    url: url ?? null,
    text:
      supplied === undefined
        ? lacking
        : `Its text is at hand. ${SUPPLY_WORDING[supplied.supply]} ${describeDigest(article, supplied)}`,
    quotes: placed.toSorted((a, b) => compare(a.start, b.start)).map(({ card }) => card),
  };
}

function byDate(a: Article, b: Article): number {
  return compare(a.published?.value ?? '\uffff', b.published?.value ?? '\uffff');
}

/** Unlike a difference, it knows what to do with two infinities. */
function compare<Value extends string | number>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
