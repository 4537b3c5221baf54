// Which words have only the quote, and which only the text? Struck through and underlined, and said.
import type { WordRun } from '../../model/diff-words.ts';
import { visibleText } from '../../view/safe-text.ts';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import styles from './Check.module.css';

interface Props {
  readonly runs: readonly WordRun[];
  readonly lang: string | undefined;
}

export function WordDifference({ runs, lang }: Props) {
  let read = 0;
  return (
    <p className={styles['difference']} lang={lang} dir="auto">
      {runs.map((run) => {
        const words = visibleText(run.words);
        read += words.length + 1;
        return (
          <span key={`${read} ${run.in}`}>
            {run.spaced && ' '}
            {run.in === 'both' ? (
              words
            ) : run.in === 'quote' ? (
              <del>
                <VisuallyHidden lang="en">only in the quote: </VisuallyHidden>
                {words}
              </del>
            ) : (
              <ins>
                <VisuallyHidden lang="en">only in the text: </VisuallyHidden>
                {words}
              </ins>
            )}
          </span>
        );
      })}
    </p>
  );
}
