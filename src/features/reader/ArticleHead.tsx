// Which article is this, and which others are there?
import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ArticleId } from '../../model/stance-graph.ts';
import { changeView } from '../../state/view-store.ts';
import { readArticle } from '../../view/change-view.ts';
import type { Reader, ReaderArticle } from '../../view/reader.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { Popover } from '../shared/Popover.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './ArticleHead.module.css';

interface Props {
  readonly reader: Reader;
  /** Articles that have words of what is selected. */
  readonly chosenIn: readonly ArticleId[];
}

const read = (id: ArticleId) => changeView((view) => readArticle(view, id));

export function ArticleHead({ reader, chosenIn }: Props) {
  const { article, articles } = reader;
  const at = articles.findIndex(({ id }) => id === article.id);
  const other = chosenIn.includes(article.id)
    ? undefined
    : articles.find(({ id }) => chosenIn.includes(id));
  return (
    <header className={styles['head']}>
      {articles.length < 2 ? (
        <p className={styles['source']}>
          <Source article={article} />
        </p>
      ) : (
        <>
          {/* On paper the switch goes, and with it its label. */}
          <p className={styles['onPaper']}>
            <Source article={article} />
          </p>
          <div className={styles['switch']}>
            <Popover
              label="Articles"
              button={(props) => (
                <Button looks="quiet" className={styles['open']} {...props}>
                  <span className={styles['source']}>
                    <Source article={article} />
                  </span>
                  <ChevronDown size={16} aria-hidden />
                </Button>
              )}
            >
              {(close) => (
                <ol className={styles['articles']}>
                  {articles.map((each) => (
                    <li key={each.id}>
                      <button
                        type="button"
                        aria-current={each.id === article.id}
                        onClick={() => {
                          read(each.id);
                          close();
                        }}
                      >
                        <strong>
                          <QuoteText text={each.title} lang={each.language ?? undefined} />
                        </strong>
                        <span>
                          <Source article={each} /> · {countOf(each.quotes, 'quote')}
                          {chosenIn.includes(each.id) && ' · has words of the selection'}
                        </span>
                      </button>
                    </li>
                  ))}
                </ol>
              )}
            </Popover>
            <span className={styles['place']}>
              {at + 1} of {articles.length}
            </span>
            <Step label="Previous article" to={articles[at - 1]}>
              <ChevronLeft size={18} aria-hidden />
            </Step>
            <Step label="Next article" to={articles[at + 1]}>
              <ChevronRight size={18} aria-hidden />
            </Step>
          </div>
        </>
      )}
      {other !== undefined && (
        <p className={styles['elsewhere']} role="status">
          The words of the selection stand in another article:{' '}
          <Button looks="link" className={styles['other']} onClick={() => read(other.id)}>
            <QuoteText text={other.title} lang={other.language ?? undefined} />
          </Button>
        </p>
      )}
    </header>
  );
}

function Source({ article: { outlet, date } }: { article: ReaderArticle }) {
  return (
    <>
      <QuoteText text={outlet} />
      {date !== null && ` · ${date}`}
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly to: ReaderArticle | undefined;
  readonly children: ReactNode;
}

function Step({ label, to, children }: StepProps) {
  return (
    <IconButton
      label={label}
      disabled={to === undefined}
      onClick={() => {
        if (to !== undefined) read(to.id);
      }}
    >
      {children}
    </IconButton>
  );
}
