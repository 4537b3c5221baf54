// How much of the article does the data speak of, and what was not found in it?
import { CHECK_WORDING } from '../../view/check-wording.ts';
import {
  describeCounted,
  describeCoverage,
  describeLeftOut,
  describeMark,
} from '../../view/describe-reader.ts';
import type { Reader } from '../../view/reader.ts';
import { countOf } from '../../view/wording.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Reader.module.css';

interface Props {
  readonly reader: Reader;
  /** The quote that is selected and not found. */
  readonly missed: string | null;
}

export function ArticleFoot({ reader, missed }: Props) {
  const { coverage, unplaced, article } = reader;
  const leftOut = describeLeftOut(reader);
  return (
    <footer className={styles['foot']} lang="en">
      {coverage !== null && (
        <p>
          {describeCoverage(coverage)} {describeCounted(reader)}
        </p>
      )}
      {leftOut !== '' && <p>{leftOut}</p>}
      {unplaced.length > 0 && (
        <section className={styles['unplaced']} aria-label="Quotes without a place in the text">
          <h3>{countOf(unplaced.length, 'quote')} without a place in the text</h3>
          <ul>
            {unplaced.map((each) => (
              <li
                key={each.id}
                tabIndex={-1}
                aria-current={each.id === missed || undefined}
                data-missed={each.id === missed ? '' : undefined}
              >
                <q lang={article.language ?? undefined} dir="auto">
                  <QuoteText text={each.words} />
                </q>
                <p>
                  {CHECK_WORDING[each.state]} · {describeMark(each)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </footer>
  );
}
