// Into which blocks is a text laid out, and about how high is each before it is seen?
import type { ReaderMark, ReaderParagraph, ReaderSegment } from '../../view/reader.ts';

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

interface Shown {
  readonly block: Block;
  readonly marks: readonly ReaderMark[];
}

/** Whether both look the same, though another filter has counted the marks anew. */
export function showsTheSame(a: Shown, b: Shown): boolean {
  if (a.block === b.block && a.marks === b.marks) return true;
  const others = b.block.paragraphs;
  return (
    a.block.paragraphs.length === others.length &&
    a.block.paragraphs.every((paragraph, at) => {
      const other = others[at];
      return (
        other !== undefined &&
        paragraph.role === other.role &&
        paragraph.cut === other.cut &&
        paragraph.gap?.characters === other.gap?.characters &&
        looksTheSame(paragraph, a.marks, other, b.marks)
      );
    })
  );
}

/** The same words, marked by the same. */
function looksTheSame(
  { segments }: ReaderParagraph,
  marks: readonly ReaderMark[],
  other: ReaderParagraph,
  otherMarks: readonly ReaderMark[],
): boolean {
  return (
    segments.length === other.segments.length &&
    segments.every((segment, place) => {
      const twin = other.segments[place];
      return (
        twin !== undefined &&
        segment.start === twin.start &&
        segment.text === twin.text &&
        namesOf(segment, marks) === namesOf(twin, otherMarks)
      );
    })
  );
}

function namesOf({ marks: under }: ReaderSegment, marks: readonly ReaderMark[]): string {
  return under.map((at) => `${marks[at]?.id} ${marks[at]?.lane}`).join(' ');
}
