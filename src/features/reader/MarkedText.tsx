// How do marks lie over words, so that each keeps its colour, its line and one sign at its head?
import { type ReactNode, use } from 'react';
import { describeMark } from '../../view/describe-reader.ts';
import type { ReaderMark, ReaderSegment } from '../../view/reader.ts';
import { visibleText } from '../../view/safe-text.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import { Vocabulary } from '../shared/vocabulary.ts';
import styles from './Reader.module.css';

interface Props {
  readonly segments: readonly ReaderSegment[];
  readonly marks: readonly ReaderMark[];
}

export function MarkedText({ segments, marks }: Props) {
  return segments.map((segment) => {
    const opens = marksAt(marks, segment.opens);
    const running = segment.marks.filter((at) => !segment.opens.includes(at));
    // The sign stands inside what runs on around it, so that no line is broken.
    return (
      <Wrap key={segment.start} marks={marksAt(marks, running)}>
        {opens.map((mark) => (
          <MarkSign key={mark.id} mark={mark} />
        ))}
        <Wrap marks={opens}>{visibleText(segment.text)}</Wrap>
      </Wrap>
    );
  });
}

interface WrapProps {
  /** The outermost first. */
  readonly marks: readonly ReaderMark[];
  /** The lane of the mark that they lie in. */
  readonly around?: number;
  readonly children: ReactNode;
}

function Wrap({ marks, around, children }: WrapProps) {
  const vocabulary = use(Vocabulary);
  const [outer, ...inner] = marks;
  if (outer === undefined) return children;
  const { colour, dash } = styleOfKind(outer.kind, vocabulary);
  return (
    <mark
      className={styles['mark']}
      data-mark={outer.id}
      data-colour={colour}
      data-dash={dash}
      data-lane={Math.min(outer.lane, 3)}
      // The same words in the same kind: one line and one tint are enough.
      data-again={outer.lane === around || undefined}
    >
      <Wrap marks={inner} around={outer.lane}>
        {children}
      </Wrap>
    </mark>
  );
}

/** Its sign is drawn by the style sheet: it is no part of the words that are searched or copied. */
function MarkSign({ mark }: { mark: ReaderMark }) {
  const { colour, glyph } = styleOfKind(mark.kind, use(Vocabulary));
  return (
    <button
      type="button"
      className={styles['sign']}
      data-mark={mark.id}
      data-walk="text"
      data-colour={colour}
      data-glyph={glyph}
      aria-label={describeMark(mark)}
      lang="en"
      tabIndex={-1}
    />
  );
}

function marksAt(marks: readonly ReaderMark[], places: readonly number[]): readonly ReaderMark[] {
  return places.map((at) => marks[at]).filter((mark) => mark !== undefined);
}
