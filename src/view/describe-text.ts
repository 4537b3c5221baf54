// What is said of a text that was supplied: where it came from, and whether the dataset was made from it?

import type { Article } from '../model/stance-graph.ts';
import type { Provenance, SuppliedText, Supply } from './provenance.ts';
import { quoteTitle } from './quote-title.ts';
import { cutText } from './safe-text.ts';
import { countOf } from './wording.ts';

const LONGEST = 80;
const MOST_TOLD = 3;
const MOST_NAMED = 2;

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

export interface GivenText {
  /** Of the file. */
  readonly name: string;
  readonly article: Article;
  readonly supplied: SuppliedText;
  /** The quotes of the article that do not match it. */
  readonly failing: readonly string[];
}

export interface ToldText {
  readonly message: string;
  /** It is another text than that of the data, or quotes do not match it. */
  readonly warns: boolean;
}

/** For the notices, once the reader has given them. */
export function describeGiven(given: readonly GivenText[]): readonly ToldText[] {
  const kept = `${given.length === 1 ? 'It stays' : 'They stay'} in this page’s memory and ${given.length === 1 ? 'is' : 'are'} never stored or sent.`;
  const told: readonly ToldText[] =
    given.length > MOST_TOLD
      ? [{ message: describeMany(given), warns: given.some(isOff) }]
      : given.map((each) => ({ message: describeOne(each), warns: isOff(each) }));
  return told.map(({ message, warns }, at) => ({
    message: at === told.length - 1 ? `${message} ${kept}` : message,
    warns,
  }));
}

function isOff({ supplied, failing }: GivenText): boolean {
  return supplied.digest === 'different' || failing.length > 0;
}

function describeOne({ name, article, supplied, failing }: GivenText): string {
  const title = quoteTitle(cutText(article.title, LONGEST));
  const said = `${cutText(name, LONGEST)} is read as the text of ${title}. ${describeDigest(article, supplied)}`;
  return failing.length === 0 ? said : `${said} ${describeFailing(failing)}`;
}

function describeMany(given: readonly GivenText[]): string {
  const failing = given.flatMap((each) => each.failing);
  const others = describeOthers(new Map(given.map((each) => [each.article.id, each.supplied])));
  return [
    `${countOf(given.length, 'text')} are read as those of their articles.`,
    ...(others === null ? [] : [others]),
    ...(failing.length === 0 ? [] : [describeFailing(failing)]),
  ].join(' ');
}

function describeFailing(failing: readonly string[]): string {
  const named = failing.slice(0, MOST_NAMED).map((exact) => `“${cutText(exact, LONGEST)}”`);
  const more = failing.length - named.length;
  const list = more === 0 ? named.join(' and ') : `${named.join(', ')} and ${more} more`;
  return `${countOf(failing.length, 'quote does', 'quotes do')} not match: ${list}.`;
}

/** Why a text is not taken instead of the one at hand without asking. */
export function describeWorse({ article, failing }: GivenText, here: SuppliedText): string {
  const title = quoteTitle(cutText(article.title, LONGEST));
  const before =
    here.digest === 'same'
      ? `The text of ${title} that is at hand is the one that the data was made from; this is another one.`
      : `More quotes match the text of ${title} that is at hand.`;
  return failing.length === 0 ? before : `${before} ${describeFailing(failing)}`;
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
