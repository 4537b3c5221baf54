// Of which articles is the text at hand, is it the right one, and where does one give a text that is lacking?
import type { ArticleId } from '../../model/stance-graph.ts';
import type { LoadedDataset } from '../../state/dataset-queries.ts';
import { retryTextFiles, stopTextFiles, useOwnTexts } from '../../state/own-texts.ts';
import { useReceiving } from '../../state/stray-texts.ts';
import type { CheckCounts } from '../../view/count-states.ts';
import type { Provenance } from '../../view/provenance.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { GiveText } from '../shared/GiveText.tsx';
import { ArticleText } from './ArticleText.tsx';
import styles from './Check.module.css';

interface Props {
  readonly loaded: LoadedDataset;
  readonly provenance: Provenance;
  readonly countsByArticle: ReadonlyMap<ArticleId, CheckCounts>;
  readonly onClose: () => void;
}

export function ArticleTexts(props: Props) {
  const { loaded, provenance, countsByArticle, onClose } = props;
  const { dataset } = loaded.index;
  const { articles } = dataset;
  const { textByArticle, unmatched } = provenance;
  const { onTheirWay } = useOwnTexts(loaded);
  const { strays } = useReceiving(dataset);
  const wayOf = new Map(onTheirWay.map((way) => [way.article, way]));
  const lacking = articles.filter(({ id }) => !textByArticle.has(id));
  const inOrder =
    unmatched.size === 0 &&
    articles.length > 1 &&
    articles.every(({ id }) => textByArticle.get(id)?.digest === 'same');
  const list = (
    <ul className={styles['texts']}>
      {articles.map((article) => (
        <ArticleText
          key={article.id}
          dataset={dataset}
          article={article}
          supplied={textByArticle.get(article.id) ?? null}
          way={wayOf.get(article.id) ?? null}
          counts={countsByArticle.get(article.id) ?? null}
          onRead={onClose}
        />
      ))}
    </ul>
  );
  return (
    <section className={styles['section']}>
      <h3>
        Texts{' '}
        <span className={styles['count']}>
          {articles.length - lacking.length} of {countOf(articles.length, 'article')}
        </span>
      </h3>
      {onTheirWay.some(({ state }) => state === 'coming') && (
        <p className={styles['way']} role="status">
          Fetching the texts beside the data…
          <Button onClick={() => stopTextFiles(dataset)}>Stop</Button>
        </p>
      )}
      {onTheirWay.some(({ state }) => state !== 'coming') && (
        <p className={styles['way']}>
          {countOf(onTheirWay.length, 'text')} beside the data{' '}
          {onTheirWay.length === 1 ? 'is' : 'are'} not here.
          <Button onClick={() => retryTextFiles(dataset)}>Fetch again</Button>
        </p>
      )}
      {inOrder ? (
        <details>
          <summary>All of them are the texts that the data was made from</summary>
          {list}
        </details>
      ) : (
        list
      )}
      {(lacking.length > 0 || strays.length > 0) && (
        <GiveText dataset={dataset} article={lacking[0]?.id ?? null} />
      )}
    </section>
  );
}
