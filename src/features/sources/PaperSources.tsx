// Which articles does a picture or table on paper rest on?
import { formatCount } from '../../view/count-wording.ts';
import type { Sources } from '../../view/describe-sources.ts';
import { countOf } from '../../view/wording.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './PaperSources.module.css';

export function PaperSources({ sources }: { sources: Sources }) {
  const { articles, records, counted } = sources;
  if (articles.length + records.length === 0) return null;
  return (
    <section className={styles['sources']}>
      <h2>Sources</h2>
      <p>
        {formatCount(counted.quotes)} quotes that count, from {countOf(counted.articles, 'article')}{' '}
        by {countOf(counted.outlets, 'outlet')}
        {counted.others > 0 && `; ${formatCount(counted.others)} more not counted`}.
      </p>
      <ol>
        {articles.map(({ id, outlet, title, date, url, lang, quotes }) => (
          <li key={id}>
            <QuoteText text={title} lang={lang} />. <QuoteText text={outlet} />,{' '}
            {date ?? 'without a date'}. {countOf(quotes.length, 'quote')}.
            {url !== null && <span className={styles['url']}>{url}</span>}
          </li>
        ))}
        {records.length > 0 && <li>{countOf(records.length, 'machine-coded record')}.</li>}
      </ol>
    </section>
  );
}
