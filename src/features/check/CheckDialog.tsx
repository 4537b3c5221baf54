// Which quotes stand in which text, which do not, and why? The whole data check, and the place to give a text.

import { useMemo } from 'react';
import type { Dataset } from '../../model/stance-graph.ts';
import { checkAgain } from '../../state/check-again.ts';
import type { LoadedDataset } from '../../state/dataset-queries.ts';
import { useProvenance } from '../../state/use-provenance.ts';
import { useView } from '../../state/view-store.ts';
import { CHECK_MEANING } from '../../view/check-wording.ts';
import { CHECK_STATES, summariseCheck } from '../../view/count-states.ts';
import { formatCount } from '../../view/count-wording.ts';
import { describeCheck } from '../../view/describe-check.ts';
import { describeScope } from '../../view/describe-scope.ts';
import { describeOthers } from '../../view/describe-text.ts';
import { NO_REASON } from '../../view/list-withdrawn.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { IssueList } from '../shared/IssueList.tsx';
import { LANDING } from '../shared/keep-focus.ts';
import { PrintInstead } from '../shared/PrintInstead.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { Sheet } from '../shared/Sheet.tsx';
import { ArticleTexts } from './ArticleTexts.tsx';
import styles from './Check.module.css';
import { CountUnmatched } from './CountUnmatched.tsx';
import { FindingList } from './FindingList.tsx';
import { StanceLink } from './StanceLink.tsx';

interface Props {
  readonly loaded: LoadedDataset;
  readonly onClose: () => void;
}

export function CheckDialog({ loaded, onClose }: Props) {
  const { index, issues, setAside } = loaded;
  const provenance = useProvenance(loaded);
  const report = useMemo(() => describeCheck(index, provenance), [index, provenance]);
  const { unmatched } = useView();
  const { text } = summariseCheck(provenance);
  const others = describeOthers(provenance.textByArticle);
  const all = (
    <div className={styles['check']}>
      <section className={styles['section']}>
        <p className={styles['lead']} role="status" {...LANDING}>
          {text}
        </p>
        {provenance.failed && (
          <p>
            <Button looks="strong" onClick={checkAgain}>
              Check again
            </Button>{' '}
            If that does not help, reload the page: a new version may be out.
          </p>
        )}
        {others !== null && (
          <p>
            <strong>{others}</strong>
          </p>
        )}
        {report.counts.unchecked < provenance.quotes.length && (
          <dl className={styles['counts']}>
            {CHECK_STATES.filter((state) => report.counts[state] > 0).map((state) => (
              <div key={state}>
                <dt>{report.counts[state].toLocaleString('en')}</dt>
                <dd>{CHECK_MEANING[state]}</dd>
              </div>
            ))}
          </dl>
        )}
        <p className={styles['soft']}>
          The check is made here, in your browser. It says that words stand in a text, and not that
          what they say is so.
        </p>
        {provenance.unmatched.size > 0 && <CountUnmatched on={unmatched} />}
      </section>
      {report.groups.map((group) => (
        <FindingList
          key={group.kind}
          index={index}
          provenance={provenance}
          group={group}
          onClose={onClose}
        />
      ))}
      <ArticleTexts
        loaded={loaded}
        provenance={provenance}
        countsByArticle={report.countsByArticle}
        onClose={onClose}
      />
      {report.withdrawn.length > 0 && (
        <section className={styles['section']}>
          <h3>
            Withdrawn <span className={styles['count']}>{report.withdrawn.length}</span>
          </h3>
          <p className={styles['soft']}>
            These stances no longer hold. Their record is kept, and their quotes are not part of
            this check: the data has {countOf(index.stanceById.size, 'stance')}, and{' '}
            {formatCount(index.facts.length)} count at most.
          </p>
          <ul className={styles['findings']}>
            {report.withdrawn.map(({ stance, sentence, note }) => (
              <li key={stance} className={styles['finding']}>
                <StanceLink stance={stance} sentence={sentence} onFollow={onClose} />
                <p>{note ?? NO_REASON}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {issues.length > 0 && (
        <section className={styles['section']}>
          <h3>
            {setAside > 0 ? 'Set aside' : 'Noted while reading'}{' '}
            <span className={styles['count']}>{issues.length}</span>
          </h3>
          {setAside > 0 && (
            <p className={styles['soft']}>
              {countOf(setAside, 'record')} of the file {setAside === 1 ? 'is' : 'are'} not shown,
              for these reasons.
            </p>
          )}
          <IssueList issues={issues} />
        </section>
      )}
    </div>
  );
  return (
    <Sheet title="Data check" side="centre" onClose={onClose}>
      {all}
      <PrintInstead>
        <CheckHead dataset={index.dataset} />
        {all}
      </PrintInstead>
    </Sheet>
  );
}

function CheckHead({ dataset }: { readonly dataset: Dataset }) {
  return (
    <header className={styles['paperHead']}>
      <h1>Data check</h1>
      <p>
        <QuoteText text={dataset.title} />
        {dataset.fictional && <strong> (fiction)</strong>} · {describeScope(dataset)}
      </p>
    </header>
  );
}
