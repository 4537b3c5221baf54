// What is said of a text that was supplied: where it came from, and whether the dataset was made from it?
import type { Article } from '../model/stance-graph.ts';
import type { Provenance, SuppliedText, Supply } from './provenance.ts';
import { cutText } from './safe-text.ts';
import { countOf } from './wording.ts';

const LONGEST = 80;

export const SUPPLY_WORDING: Readonly<Record<Supply, string>> = {
  inside: 'It came inside the data.',
  beside: 'It came in a file beside the data.',
  given: 'You gave it. It is kept in this page’s memory only, never stored or sent.',
};

/** A whole sentence, for a list of texts. */
export function describeDigest(article: Article, supplied: SuppliedText): string {
  const { digest, lineEndsRestored, text } = supplied;
  if (digest === 'same')
    return lineEndsRestored === true
      ? 'But for its line ends, which were put right, this is the text that the data was made from.'
      : 'This is the text that the data was made from.';
  if (digest === 'different')
    return `This is not the text that the data was made from${describeLength(article, text)}.`;
  return article.sha256 === undefined
    ? 'The data does not say which text it was made from.'
    : 'This browser cannot compare it with the text that the data was made from.';
}

/** For a notice, once the reader has given it. */
export function describeGiven(article: Article, supplied: SuppliedText, name: string): string {
  const title = `“${cutText(article.title, LONGEST)}”`;
  const kept = 'It stays in this page’s memory and is never stored or sent.';
  return `${cutText(name, LONGEST)} is read as the text of ${title}. ${describeDigest(article, supplied)} ${kept}`;
}

/** For the whole: null where no supplied text is another than the data's. */
export function describeOthers(texts: Provenance['textByArticle']): string | null {
  const others = [...texts.values()].filter(({ digest }) => digest === 'different').length;
  if (others === 0) return null;
  if (texts.size === 1) return 'The supplied text is not the one that the data was made from.';
  return `${countOf(others, 'supplied text is', 'supplied texts are')} not what the data was made from.`;
}

function describeLength({ length }: Article, text: string): string {
  if (length === undefined) return '';
  if (length === text.length) return ', though it is of the same length';
  return `: that one has ${countOf(length, 'character')}, this one ${text.length.toLocaleString('en')}`;
}
