// What do the signs and numbers in a printed article mean: who takes which step toward whom, in whose voice?
import { use } from 'react';
import { usePrinting } from '../../state/use-printing.ts';
import { CHECK_WORDING } from '../../view/check-wording.ts';
import { kindLabel } from '../../view/kind-label.ts';
import type { ReaderMark } from '../../view/reader.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import { StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { Vocabulary } from '../shared/vocabulary.ts';
import { MarkFacts } from './MarkFacts.tsx';
import styles from './PaperMarks.module.css';

const MATCHES = ['exact', 'moved', 'normalised'];

export function PaperMarks({ marks }: { marks: readonly ReaderMark[] }) {
  const vocabulary = use(Vocabulary);
  if (!usePrinting() || marks.length === 0) return null;
  const used = vocabulary.filter(({ id }) => marks.some(({ kind }) => kind.id === id));
  return (
    <section className={styles['marks']} lang="en" aria-label="Stances in this article">
      <h3>Stances in this article</h3>
      <ul className={styles['legend']} aria-label="Legend">
        {used.map((kind) => (
          <li key={kind.id}>
            <Sign glyph={styleOfKind(kind, vocabulary).glyph} />
            <strong>{kindLabel(kind)}</strong>: {kind.definition}
          </li>
        ))}
      </ul>
      <ol className={styles['list']}>
        {marks.map((mark) => (
          <li key={mark.id}>
            <Sign glyph={styleOfKind(mark.kind, vocabulary).glyph} />
            <QuoteText text={mark.source.name} /> <StanceVerb kind={mark.kind} />{' '}
            <QuoteText text={mark.target.name} />
            <MarkFacts mark={mark} />
            {!MATCHES.includes(mark.state) && ` · ${CHECK_WORDING[mark.state]}`}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Sign({ glyph }: { glyph: string }) {
  return <span className={styles['sign']}>{glyph}</span>;
}
