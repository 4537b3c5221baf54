// What stands where in an article? Its paragraphs, cut where the marks of the shown stances begin and end.
import type { GraphIndex, StanceFacts } from '../graph/index-graph.ts';
import type { QuoteLocation } from '../model/locate-quote.ts';
import {
  type Article,
  type ArticleId,
  isQuote,
  type Quote,
  type TextSpan,
} from '../model/stance-graph.ts';
import { measureCoverage } from './coverage.ts';
import { assignLanes, cutSegments } from './cut-segments.ts';
import { nameActor } from './describe-stance.ts';
import { type Excerpt, joinExcerpts } from './join-excerpts.ts';
import { listArticles, nameArticle } from './list-articles.ts';
import type { Provenance, SuppliedText } from './provenance.ts';
import type { Reader, ReaderGap, ReaderMark, ReaderParagraph, Unplaced } from './reader.ts';
import type { Scene } from './scene.ts';
import { endsSentence } from './sentence-end.ts';
import { splitParagraphs, type TextPiece } from './split-paragraphs.ts';
import { VOICE_WORDING } from './wording.ts';

interface Found {
  readonly facts: StanceFacts;
  readonly quote: Quote;
  readonly place: number;
  readonly location: QuoteLocation | { readonly state: 'unchecked' };
}

interface Placed extends Found {
  readonly span: TextSpan;
}

interface Piece extends TextPiece {
  readonly gap: ReaderGap | null;
}

/** A line end may be two characters, and a blank line twice as many. */
const LINE_ENDS = 4;

/** The article that is asked for, or the first; null where the data has none. */
export function buildReader(
  index: GraphIndex,
  scene: Scene,
  provenance: Provenance,
  asked: ArticleId | null,
): Reader | null {
  const { articles } = index.dataset;
  const article = (asked !== null && index.articleById.get(asked)) || articles[0];
  if (article === undefined) return null;
  const shownEvidence = new Set(scene.stances.flatMap(({ evidence }) => evidence));
  const supplied = provenance.textByArticle.get(article.id) ?? null;
  const all = findQuotes(index, provenance, article.id, supplied?.text ?? null);
  const standing = all.filter(({ facts }) => facts.stance.status !== 'withdrawn');
  const shown = standing.filter(({ quote }) => shownEvidence.has(quote));
  const { pieces, placed, rest } =
    supplied === null ? readExcerpts(article, shown) : readText(article, supplied, shown);
  const spans = placed.map(({ span }) => span);
  const inText = new Set(placed.map(({ quote }) => quote));
  const lanes = assignLanes(placed.map(({ span, facts }) => ({ span, kind: facts.kind })));
  const counted = new Set(scene.stances.flatMap((stance) => stance.counted));
  const listed = listArticles(index, counted);
  return {
    article: listed.find(({ id }) => id === article.id) ?? nameArticle(article, 0),
    articles: listed,
    text: supplied,
    pending: supplied === null && provenance.coming?.has(article.id) === true,
    paragraphs: layOut(pieces, spans, rest > 0),
    rest,
    marks: placed.map((each, at) => ({
      ...describeMark(index, each),
      span: each.span,
      lane: lanes[at] ?? 0,
    })),
    unplaced: shown
      .filter(({ quote, location }) => !inText.has(quote) && isLookedUp(location, provenance))
      .map((each): Unplaced => ({ ...describeMark(index, each), words: each.quote.exact })),
    coverage: supplied === null ? null : measureCoverage(pieces, supplied, spansOf(standing)),
    hidden: standing.length - shown.length,
    withdrawn: all.length - standing.length,
  };
}

function findQuotes(
  index: GraphIndex,
  provenance: Provenance,
  article: ArticleId,
  text: string | null,
): Found[] {
  const located = new Map(
    provenance.quotes
      .filter((each) => each.article === article)
      .map(({ stance, evidence, location }) => [`${stance}/${evidence}`, location]),
  );
  return [...index.stanceById.values()].flatMap((facts) =>
    facts.stance.evidence.flatMap((quote, place) =>
      isQuote(quote) && quote.article === article
        ? {
            facts,
            quote,
            place,
            location: lookUp(text, quote, located.get(`${facts.stance.id}/${place}`)),
          }
        : [],
    ),
  );
}

/** Most quotes stand where the data says, and are marked before all are looked for. */
function lookUp(
  text: string | null,
  { exact, start, end }: Quote,
  found: Found['location'] = { state: 'unchecked' },
): Found['location'] {
  if (found.state !== 'unchecked' || start === undefined || end === undefined) return found;
  return text?.slice(start, end) === exact ? { state: 'exact', at: [start, end] } : found;
}

function isLookedUp({ state }: Found['location'], { done }: Provenance): boolean {
  return done || state !== 'unchecked';
}

function readText(article: Article, supplied: SuppliedText, shown: readonly Found[]) {
  const pieces = splitOnce(supplied, article);
  const placed = shown.flatMap((each) => {
    const span = spanOf(each);
    return span === null ? [] : { ...each, span };
  });
  return { pieces, placed: inReadingOrder(placed), rest: 0 };
}

function readExcerpts({ headings = [], length }: Article, shown: readonly Found[]) {
  const { excerpts, spanOf: joined } = joinExcerpts(shown.map(({ quote }) => quote));
  const pieces = excerpts.flatMap(({ start, text }, at): Piece[] =>
    splitParagraphs(text, headings, start).map((piece, first) => ({
      ...piece,
      gap: first === 0 ? gapBefore(excerpts, at, headings) : null,
    })),
  );
  const placed = shown.map(
    (each) => ({ ...each, span: joined.get(each.quote) ?? [0, 0] }) as const,
  );
  const last = excerpts.findLast(({ known }) => known);
  const read = last === undefined ? 0 : last.start + last.text.length;
  return { pieces, placed: inReadingOrder(placed), rest: Math.max(0, (length ?? read) - read) };
}

function gapBefore(
  excerpts: readonly Excerpt[],
  at: number,
  headings: readonly TextSpan[],
): ReaderGap | null {
  const [before, here] = [excerpts[at - 1], excerpts[at]];
  if (here === undefined) return null;
  if (!here.known) return { characters: null };
  const read = before === undefined ? 0 : before.start + before.text.length;
  const characters = here.start - read;
  // What parts a heading from its text are line ends.
  const lineEnds =
    characters <= LINE_ENDS &&
    headings.some(([start, end]) => end === read || start === here.start);
  return characters > 0 && !lineEnds ? { characters } : null;
}

/** A text is split once, however often the filters change what is marked in it. */
const piecesOf = new WeakMap<SuppliedText, readonly Piece[]>();

function splitOnce(supplied: SuppliedText, { headings = [] }: Article): readonly Piece[] {
  const known = piecesOf.get(supplied);
  if (known !== undefined) return known;
  const { text } = supplied;
  // The headings are those of the text that the data was made from; of another they may cut a line in two.
  const sound = headings.filter(([start, end]) => isLines(text, start, end));
  const pieces = splitParagraphs(text, sound).map((piece) => ({ ...piece, gap: null }));
  piecesOf.set(supplied, pieces);
  return pieces;
}

function isLines(text: string, start: number, end: number): boolean {
  const begins = start === 0 || /[\r\n]/.test(text[start - 1] ?? '');
  return begins && (end === text.length || /[\r\n]/.test(text[end] ?? ''));
}

function layOut(
  pieces: readonly Piece[],
  spans: readonly TextSpan[],
  goesOn: boolean,
): readonly ReaderParagraph[] {
  const cut = cutSegments(pieces, spans);
  return pieces.map(({ start, role, gap, text }, at) => {
    const segments = cut[at] ?? [];
    const next = pieces[at + 1];
    return {
      start,
      role,
      gap,
      segments,
      notes: segments.flatMap(({ opens }) => opens),
      cut: (next === undefined ? goesOn : next.gap !== null) && !endsSentence(text),
    };
  });
}

function spanOf({ location }: Found): TextSpan | null {
  return location.state === 'unchecked' ? null : (location.at ?? null);
}

function spansOf(quotes: readonly Found[]): TextSpan[] {
  return quotes.map(spanOf).filter((span) => span !== null);
}

function inReadingOrder(placed: readonly Placed[]): readonly Placed[] {
  return placed.toSorted(({ span: [a, aEnd] }, { span: [b, bEnd] }) => a - b || bEnd - aEnd);
}

function describeMark(
  index: GraphIndex,
  { facts, quote, place, location }: Found,
): Omit<ReaderMark, 'span' | 'lane'> {
  const { stance, kind, topic } = facts;
  const { speaker } = quote;
  return {
    id: `${stance.id}/${place}`,
    stance: stance.id,
    place,
    kind,
    source: nameActor(index, stance.source),
    target: nameActor(index, stance.target),
    speaker: speaker === undefined || speaker === stance.source ? null : nameActor(index, speaker),
    topic,
    voice: VOICE_WORDING[quote.voice].label,
    state: location.state,
  };
}
