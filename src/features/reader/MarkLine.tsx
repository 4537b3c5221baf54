// Whose words are under the pointer or the focus? The same is said by the button of the mark.
import type { Reader } from '../../view/reader.ts';
import type { Selection } from '../../view/view-state.ts';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { MarkFacts } from './MarkFacts.tsx';
import styles from './Reader.module.css';

interface Props {
  readonly reader: Reader;
  readonly lit: Selection | null;
}

export function MarkLine({ reader, lit }: Props) {
  if (lit?.type !== 'stance') return null;
  const mark = reader.marks.find(({ stance, place }) => stance === lit.id && place === lit.place);
  if (mark === undefined) return null;
  return (
    <p className={styles['line']} aria-hidden="true">
      <strong>
        <QuoteText text={mark.source.name} />
      </strong>{' '}
      <span className={styles['verb']}>
        <LineSample kind={mark.kind} />
        <StanceVerb kind={mark.kind} />
      </span>{' '}
      <strong>
        <QuoteText text={mark.target.name} />
      </strong>
      <MarkFacts mark={mark} />
    </p>
  );
}
