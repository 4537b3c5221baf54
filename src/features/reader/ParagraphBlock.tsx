// How do a few paragraphs stand beside the stances that begin in them?
import { memo } from 'react';
import { describeGap } from '../../view/describe-reader.ts';
import type { ReaderGap, ReaderMark, ReaderParagraph } from '../../view/reader.ts';
import { visibleText } from '../../view/safe-text.ts';
import { type Block, showsTheSame } from './build-blocks.ts';
import { MarkedText } from './MarkedText.tsx';
import { NoteList } from './NoteList.tsx';
import styles from './Reader.module.css';

interface Props {
  readonly block: Block;
  readonly marks: readonly ReaderMark[];
  /** False: only its height is there yet. */
  readonly filled: boolean;
  /** The first paragraph is the title of the whole. */
  readonly ownTitle: boolean;
}

const LINE_HEIGHT = 1.9;

/** Drawn anew only if it looks different: a filter touches few of hundreds. */
export const ParagraphBlock = memo(
  Paragraphs,
  (before, now) =>
    before.filled === now.filled && before.ownTitle === now.ownTitle && showsTheSame(before, now),
);

function Paragraphs({ block, marks, filled, ownTitle }: Props) {
  return (
    <div
      className={styles['block']}
      style={{ containIntrinsicBlockSize: `auto ${Math.round(block.lines * LINE_HEIGHT)}rem` }}
      data-filled={filled}
    >
      {filled &&
        block.paragraphs.map((paragraph) => (
          <div key={paragraph.start} className={styles['row']}>
            <Gap gap={paragraph.gap} />
            {/* Before the paragraph, so that they float to its first line. */}
            {paragraph.notes.length > 0 && <NoteList notes={paragraph.notes} marks={marks} />}
            <Paragraph paragraph={paragraph} marks={marks} ownTitle={ownTitle} />
          </div>
        ))}
    </div>
  );
}

function Gap({ gap }: { gap: ReaderGap | null }) {
  const words = gap === null ? '' : describeGap(gap);
  return (
    words !== '' && (
      <p className={styles['gap']} lang="en">
        {words}
      </p>
    )
  );
}

interface ParagraphProps {
  readonly paragraph: ReaderParagraph;
  readonly marks: readonly ReaderMark[];
  readonly ownTitle: boolean;
}

function Paragraph({ paragraph, marks, ownTitle }: ParagraphProps) {
  const text = <MarkedText segments={paragraph.segments} marks={marks} />;
  // A heading is called by its own words; the signs of the marks inside have names of their own.
  const words = visibleText(paragraph.segments.map((segment) => segment.text).join(''));
  switch (paragraph.role) {
    case 'title':
      return ownTitle ? (
        <h2 className={styles['title']} dir="auto" aria-label={words}>
          {text}
        </h2>
      ) : (
        <h3 className={styles['heading']} dir="auto" aria-label={words}>
          {text}
        </h3>
      );
    case 'subtitle':
      return (
        <p className={styles['subtitle']} dir="auto">
          {text}
        </p>
      );
    case 'section':
      return (
        <h3 className={styles['heading']} dir="auto" aria-label={words}>
          {text}
        </h3>
      );
    case 'text':
      return (
        <p
          className={styles['text']}
          dir="auto"
          data-begins={paragraph.gap === null ? undefined : 'amid'}
          data-ends={paragraph.cut ? 'amid' : undefined}
        >
          {text}
        </p>
      );
  }
}
