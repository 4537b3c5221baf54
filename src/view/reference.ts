// What does a bibliography hold of an article, whatever its format?
import type { DatedValue } from '../model/stance-graph.ts';
import { citeFiction, citeReading, citeSpeaker, citeWords } from './cited-words.ts';
import type { QuoteCard } from './quote-card.ts';
import { inOneLine } from './safe-text.ts';

export interface Reference {
  /** The same for the same quote or article of a dataset, whenever it is made. */
  readonly key: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: DatedValue | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly fictional: boolean;
  /** In whole sentences: fiction, doubt about the date, then the words that are meant. */
  readonly notes: readonly string[];
}

/** The address of one quote. */
export type LinkToQuote = (card: QuoteCard) => string;

export function referToQuote(card: QuoteCard, linkTo: LinkToQuote): Reference {
  return refer(card, [card], `${card.stance}_${card.place + 1}`, linkTo);
}

/** One entry for each article, in the order of the cards, with all of its quotes. */
export function referToArticles(
  cards: readonly QuoteCard[],
  linkTo: LinkToQuote,
): readonly Reference[] {
  const firsts = cards.filter(
    ({ article }, at) => cards.findIndex((card) => card.article.id === article.id) === at,
  );
  return firsts.map((first) => {
    const { id } = first.article;
    return refer(
      first,
      cards.filter(({ article }) => article.id === id),
      id,
      linkTo,
    );
  });
}

// Ids have no underscore, so no two places share a key.
function refer(
  first: QuoteCard,
  cards: readonly QuoteCard[],
  name: string,
  linkTo: LinkToQuote,
): Reference {
  const { article, dataset } = first;
  const notes = [
    citeFiction(first),
    article.dated?.certainty === 'inferred'
      ? 'The date of publication is inferred from the text.'
      : null,
    ...cards.map((card) => noteQuote(card, linkTo(card))),
  ];
  return {
    key: `${dataset.id}_${name}`,
    title: inOneLine(article.title),
    outlet: inOneLine(article.outlet),
    published: article.dated,
    url: article.url,
    language: article.language,
    fictional: dataset.fictional,
    notes: notes.filter((note) => note !== null),
  };
}

function noteQuote(card: QuoteCard, link: string): string {
  return `${citeWords(card)} – ${citeSpeaker(card)}. ${citeReading(card)} Shown in Demarche: ${link}`;
}
