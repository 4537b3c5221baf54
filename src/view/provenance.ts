// What is known about the texts behind a dataset, and about how its quotes stand in them?
import type { CheckedQuote } from '../model/check-quotes.ts';
import type { ArticleId, Evidence } from '../model/stance-graph.ts';
import type { CheckQuote } from './quote-card.ts';

/** Where a text came from: inside the dataset, a file beside it, or given by the reader. */
export type Supply = 'inside' | 'beside' | 'given';

export interface SuppliedText {
  readonly text: string;
  readonly supply: Supply;
  /** Whether it is the text that the dataset was made from; `unknown` where the data has no digest to compare. */
  readonly digest: 'same' | 'different' | 'unknown';
  /** It came with other line ends, and was given back those of that text. */
  readonly lineEndsRestored?: boolean;
}

export interface Provenance {
  readonly textByArticle: ReadonlyMap<ArticleId, SuppliedText>;
  /** Every quote of the dataset in order, with its place where it was found; without those of withdrawn stances. */
  readonly quotes: readonly CheckedQuote[];
  /** What was looked up: not the quotes whose article has no text, but those of withdrawn stances too. */
  readonly checked: readonly CheckedQuote[];
  readonly stateOf: CheckQuote;
  /** Quotes that are ambiguous or missing: the very objects of the dataset. */
  readonly unmatched: ReadonlySet<Evidence>;
  /** False while texts are on their way or quotes are being looked up. */
  readonly done: boolean;
  /** The quotes could not be looked up at all. */
  readonly failed?: boolean;
  /** Articles whose text is on its way. */
  readonly coming?: ReadonlySet<ArticleId>;
  /** Texts that the data bring were asked for and did not come. */
  readonly unfetched?: boolean;
}
