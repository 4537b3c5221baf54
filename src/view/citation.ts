// How is a quote cited in plain text?
import {
  citeDate,
  citeFiction,
  citeMismatch,
  citeReading,
  citeSpeaker,
  citeWords,
} from './cited-words.ts';
import type { QuoteCard } from './quote-card.ts';
import { quoteTitle } from './quote-title.ts';
import { inOneLine } from './safe-text.ts';

export interface Citation {
  readonly short: string;
  readonly long: string;
}

/** `link` is the permanent link to the quote, or null to leave it out. */
export function citeQuote(card: QuoteCard, link: string | null): Citation {
  const { article, dataset } = card;
  const words = citeWords(card);
  const speaker = citeSpeaker(card);
  const date = citeDate(card);
  const where = [speaker, quoteTitle(inOneLine(article.title)), date, article.url];
  const fiction = dataset.fictional ? 'fictional' : null;
  const inBrackets = [speaker, date, fiction, citeMismatch(card)];
  return {
    short: `${words} (${withoutBrackets(list(inBrackets))})`,
    long: lines([
      `${words} – ${list(where)}.`,
      citeFiction(card),
      citeReading(card),
      link === null ? null : `Shown in Demarche: ${link}`,
    ]),
  };
}

/** What stands in brackets already, such as a part of a name, stands between commas. */
function withoutBrackets(text: string): string {
  return text.replace(/[,\s]*[([]([^()[\]]*)[)\]]/g, ', $1').replace(/[()]/g, '');
}

function list(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

function lines(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('\n');
}
