// Is the text of this article at hand, where did it come from, and how do its quotes stand to it?
import type { Article, Dataset } from '../../model/stance-graph.ts';
import { takeTextBack } from '../../state/given-texts.ts';
import { asLoadError } from '../../state/load-error.ts';
import type { TextOnItsWay } from '../../state/own-texts.ts';
import { askForWords } from '../../state/read-request.ts';
import { changeView } from '../../state/view-store.ts';
import { readArticle } from '../../view/change-view.ts';
import { type CheckCounts, countMatches } from '../../view/count-states.ts';
import { describeDigest, SUPPLY_WORDING } from '../../view/describe-text.ts';
import type { SuppliedText } from '../../view/provenance.ts';
import { visibleText } from '../../view/safe-text.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Check.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly article: Article;
  readonly supplied: SuppliedText | null;
  readonly way: TextOnItsWay | null;
  readonly counts: CheckCounts | null;
  readonly onRead: () => void;
}

/** As much of a digest as people compare. */
const DIGITS = 12;

export function ArticleText({ dataset, article, supplied, way, counts, onRead }: Props) {
  const { id, title, outlet, language, sha256 } = article;
  return (
    <li className={styles['text']}>
      <p className={styles['title']}>
        <QuoteText text={title} lang={language} />
      </p>
      <p className={styles['soft']}>
        <QuoteText text={outlet} />
        {counts !== null && ` · ${describeCounts(counts, supplied !== null)}`}
        {supplied?.digest === 'same' && sha256 !== undefined && (
          <span className={styles['digest']}> · SHA-256 {sha256.slice(0, DIGITS)}…</span>
        )}
      </p>
      {supplied === null ? (
        <p>{describeWay(way, article.textFile)}</p>
      ) : (
        <>
          <p>
            {describeDigest(article, supplied)}{' '}
            <span className={styles['soft']}>{SUPPLY_WORDING[supplied.supply]}</span>
          </p>
          <p className={styles['ways']}>
            <Button
              looks="link"
              onClick={() => {
                onRead();
                askForWords();
                changeView((view) => readArticle(view, id));
              }}
            >
              Read it with its quotes
            </Button>
            {supplied.supply === 'given' && (
              <Button looks="link" onClick={() => takeTextBack(dataset, id)}>
                Take it back
              </Button>
            )}
          </p>
        </>
      )}
    </li>
  );
}

function describeCounts(counts: CheckCounts, hasText: boolean): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return hasText
    ? `${countMatches(counts)} of ${countOf(all, 'quote')} match`
    : countOf(all, 'quote');
}

function describeWay(way: TextOnItsWay | null, file: string | undefined): string {
  if (way === null)
    return `The text is not at hand${file === undefined ? '' : `: the data calls its file “${visibleText(file)}”`}.`;
  if (way.state === 'coming') return 'The text is on its way.';
  if (way.error === null) return 'The text was not fetched.';
  const { message, cure } = asLoadError(way.error);
  return `${message} ${cure}`;
}
