// What does the reader say about the text, what stands in it, and what is left out?
import type { GraphIndex } from '../graph/index-graph.ts';
import { describeDigest } from './describe-text.ts';
import { kindLabel } from './kind-label.ts';
import type { Coverage, Reader, ReaderGap, ReaderMark } from './reader.ts';
import { cutText } from './safe-text.ts';
import { countOf } from './wording.ts';

/** "14 of 25 paragraphs bear a stance; 1 quotation does not." */
export function describeCoverage({ paragraphs, bearing, quotations, bare }: Coverage): string {
  const some = `${bearing.toLocaleString('en')} of ${countOf(paragraphs, 'paragraph')} ${bearing === 1 ? 'bears' : 'bear'} a stance`;
  if (quotations === 0) return `${some}.`;
  if (bare > 0) return `${some}; ${countOf(bare, 'quotation')} ${bare === 1 ? 'does' : 'do'} not.`;
  return `${some}; so ${quotations === 1 ? 'does its one quotation' : 'does every quotation'}.`;
}

/** Over the text, in a few words; null where no text says how much it has. */
export function describeShare({ coverage, hidden }: Reader): string | null {
  if (coverage === null) return null;
  const { bearing, paragraphs } = coverage;
  const of = `${bearing.toLocaleString('en')} of ${countOf(paragraphs, 'paragraph')} ${bearing === 1 ? 'bears' : 'bear'} a stance`;
  return hidden === 0 ? of : `${of}, whatever the filters`;
}

/** What is counted there, where it is not plain. */
export function describeCounted({
  paragraphs,
  hidden,
}: Pick<Reader, 'paragraphs' | 'hidden'>): string {
  const headings = paragraphs.some(({ role }) => role !== 'text');
  return [
    headings ? 'Title and headings are counted with the paragraphs.' : '',
    hidden === 0 ? '' : 'This is said of all stances, whatever the filters hide.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What the filters and the data keep out of the text; empty where nothing is. */
export function describeLeftOut({ hidden, withdrawn }: Reader): string {
  const parts = [
    hidden === 0 ? '' : `${countOf(hidden, 'more quote')} hidden by the filters`,
    withdrawn === 0 ? '' : `${countOf(withdrawn, 'quote')} of withdrawn stances`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `Not marked: ${parts.join(', ')}.`;
}

/** Where the words come from, as far as that matters for reading them; empty for the text of the data. */
export function describeText(
  { text, pending, article }: Reader,
  { articleById }: GraphIndex,
): string {
  if (text === null)
    return pending
      ? ''
      : 'The text of this article is not at hand. What stands here are its quotes with the words around them, in the order of the article.';
  if (text.supply !== 'given' && text.digest !== 'different') return '';
  const source = articleById.get(article.id);
  const from = text.supply === 'given' ? 'You gave this text. ' : '';
  const marked = text.digest === 'same' ? '' : ' Quotes are marked where their words stand in it.';
  return source === undefined ? from.trim() : `${from}${describeDigest(source, text)}${marked}`;
}

/** Fewer are a word or two: the dots at the ends of the paragraphs say enough. */
const WORTH_SAYING = 20;

/** Empty where so little is left out that it would only be in the way. */
export function describeGap({ characters }: ReaderGap): string {
  if (characters === null) return 'The data does not say where these words stand.';
  return characters < WORTH_SAYING ? '' : `${aboutCharacters(characters)} not shown`;
}

/** After the last paragraph. */
export function describeRest({ rest }: Reader): string {
  return describeGap({ characters: rest });
}

/** Two digits are enough for what nobody sees. */
function aboutCharacters(characters: number): string {
  const step = 10 ** Math.max(1, Math.floor(Math.log10(characters)) - 1);
  const rounded = Math.round(characters / step) * step;
  return `${rounded === characters ? '' : 'about '}${countOf(rounded, 'character')}`;
}

/** Of a name or a topic in a mark, which is said in one breath. */
const LONGEST_PART = 200;

/** "Russia condemns United States · strikes · direct speech", for who does not see the mark. */
export function describeMark(mark: Omit<ReaderMark, 'span' | 'lane'>): string {
  const { source, kind, target, topic, voice, speaker } = mark;
  const short = (text: string) => cutText(text, LONGEST_PART);
  const parts = [
    `${short(source.name)} ${kindLabel(kind)} ${short(target.name)}`,
    topic === null ? null : short(topic),
    voice,
    speaker === null ? null : `said by ${short(speaker.name)}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
