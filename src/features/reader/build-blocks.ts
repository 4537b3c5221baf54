// Into which blocks is a text laid out, and about how high is each before it is seen?
import type { ReaderMark, ReaderParagraph } from '../../view/reader.ts';

export interface Block {
  readonly start: number;
  readonly paragraphs: readonly ReaderParagraph[];
  /** Of the marks that begin in it. */
  readonly ids: readonly string[];
  /** In lines of text: only the browser knows it to the pixel, and only for what it has laid out. */
  readonly lines: number;
}

const PARAGRAPHS = 8;
/** Longer paragraphs make shorter blocks. */
const CHARACTERS = 4000;
const LINE = 62;

export function buildBlocks(
  paragraphs: readonly ReaderParagraph[],
  marks: readonly ReaderMark[],
): readonly Block[] {
  const blocks: Block[] = [];
  let held: ReaderParagraph[] = [];
  let length = 0;
  const close = () => {
    const [first] = held;
    if (first === undefined) return;
    blocks.push({
      start: first.start,
      paragraphs: held,
      ids: held.flatMap(({ notes }) => notes.map((note) => marks[note]?.id ?? '')),
      lines: held.reduce((sum, each) => sum + Math.ceil(lengthOf(each) / LINE) + 1, 0),
    });
    held = [];
    length = 0;
  };
  for (const paragraph of paragraphs) {
    held.push(paragraph);
    length += lengthOf(paragraph);
    if (held.length === PARAGRAPHS || length > CHARACTERS) close();
  }
  close();
  return blocks;
}

function lengthOf({ segments }: ReaderParagraph): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}
