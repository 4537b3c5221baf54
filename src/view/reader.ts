// What is an article with its stances marked? Plain data, in reading order, before anybody shows it.
import type { ArticleId, StanceId, StanceKind, TextSpan } from '../model/stance-graph.ts';
import type { ActorName } from './describe-stance.ts';
import type { SuppliedText } from './provenance.ts';
import type { CheckState } from './quote-card.ts';

/** One quote, where it stands. */
export interface ReaderMark {
  /** As in the address: the stance and the place of the quote in its evidence, from 0. */
  readonly id: string;
  readonly stance: StanceId;
  readonly place: number;
  readonly kind: StanceKind;
  readonly source: ActorName;
  readonly target: ActorName;
  /** Who says the words, if it is not the source. */
  readonly speaker: ActorName | null;
  readonly topic: string | null;
  readonly voice: string;
  readonly state: CheckState;
  readonly span: TextSpan;
  /** Marks that overlap have different lanes, so that each keeps a line of its own; the same words in the same kind share one. */
  readonly lane: number;
}

/** A stretch under which the same marks lie from end to end. */
export interface ReaderSegment {
  readonly start: number;
  readonly text: string;
  /** Places in the list of marks, the outer before the inner. */
  readonly marks: readonly number[];
  /** Those of them that begin here. */
  readonly opens: readonly number[];
}

export type ParagraphRole = 'title' | 'subtitle' | 'section' | 'text';

/** What is left out before a paragraph; null where nobody knows how much. */
export interface ReaderGap {
  readonly characters: number | null;
}

export interface ReaderParagraph {
  readonly start: number;
  readonly role: ParagraphRole;
  readonly segments: readonly ReaderSegment[];
  /** The marks that begin in it. */
  readonly notes: readonly number[];
  readonly gap: ReaderGap | null;
  /** The words go on, and nobody knows how. */
  readonly cut: boolean;
}

export interface ReaderArticle {
  readonly id: ArticleId;
  readonly title: string;
  readonly outlet: string;
  /** With how sure it is, unless it is stated; null if the data does not say. */
  readonly date: string | null;
  readonly language: string | null;
  /** Quotes from it that the filters show. */
  readonly quotes: number;
}

/** How much of the text the data speaks of, whatever the filters hide. */
export interface Coverage {
  readonly paragraphs: number;
  readonly bearing: number;
  readonly quotations: number;
  readonly bare: number;
}

/** Why a quote is in the list and not in the text. */
export type Unplaced = Omit<ReaderMark, 'span' | 'lane'> & { readonly words: string };

export interface Reader {
  readonly article: ReaderArticle;
  readonly articles: readonly ReaderArticle[];
  /** Null: no text is at hand, and the paragraphs are the quotes with their context. */
  readonly text: SuppliedText | null;
  /** A text is still on its way. */
  readonly pending: boolean;
  readonly paragraphs: readonly ReaderParagraph[];
  /** What is left out after the last paragraph. */
  readonly rest: number;
  /** By start, the longer before the shorter. */
  readonly marks: readonly ReaderMark[];
  readonly unplaced: readonly Unplaced[];
  readonly coverage: Coverage | null;
  /** Quotes from this article that the filters hide, and those of withdrawn stances. */
  readonly hidden: number;
  readonly withdrawn: number;
}
