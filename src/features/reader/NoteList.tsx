// Who takes which step in this paragraph, in reading order beside it?
import { use } from 'react';
import { describeMark } from '../../view/describe-reader.ts';
import type { ReaderMark } from '../../view/reader.ts';
import { cutText } from '../../view/safe-text.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import { StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { Vocabulary } from '../shared/vocabulary.ts';
import styles from './Notes.module.css';

interface Props {
  readonly notes: readonly number[];
  readonly marks: readonly ReaderMark[];
}

const LONGEST = 60;

export function NoteList({ notes, marks }: Props) {
  return (
    <ul className={styles['notes']} aria-label="Stances in this paragraph" lang="en">
      {notes.map((at) => {
        const mark = marks[at];
        return (
          mark !== undefined && (
            <li key={mark.id}>
              <Note mark={mark} />
            </li>
          )
        );
      })}
    </ul>
  );
}

function Note({ mark }: { mark: ReaderMark }) {
  const { colour, glyph } = styleOfKind(mark.kind, use(Vocabulary));
  return (
    <button
      type="button"
      className={styles['note']}
      data-mark={mark.id}
      data-walk="notes"
      data-colour={colour}
      aria-label={describeMark(mark)}
      tabIndex={-1}
    >
      <span className={styles['sign']} data-glyph={glyph} aria-hidden="true" />
      <span>
        <span className={styles['who']}>
          <QuoteText text={cutText(mark.source.name, LONGEST)} /> <StanceVerb kind={mark.kind} />{' '}
          <QuoteText text={cutText(mark.target.name, LONGEST)} />
        </span>
        {'\u00a0· '}
        <span className={styles['how']}>{mark.voice}</span>
      </span>
    </button>
  );
}
