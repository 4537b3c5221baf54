// What is said of one article, and which of its words does the view rest on?
import { use } from 'react';
import { linkToQuote } from '../../state/link-to-quote.ts';
import { CHECK_WORDING } from '../../view/check-wording.ts';
import type { SourceArticle as Article } from '../../view/describe-sources.ts';
import { attributionSentence } from '../../view/describe-stance.ts';
import type { QuoteCard } from '../../view/quote-card.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import { Vocabulary } from '../shared/vocabulary.ts';
import styles from './Sources.module.css';

export function SourceArticle({ article, fictional }: { article: Article; fictional: boolean }) {
  const { title, outlet, date, language, lang, url, text, quotes } = article;
  return (
    <article className={styles['article']}>
      <h3 className={styles['articleTitle']}>
        <QuoteText text={title} lang={lang} />
      </h3>
      <p className={styles['meta']}>
        <QuoteText text={outlet} />
        {[date ?? 'without a date', language].filter(Boolean).map((part) => ` · ${part}`)}
        {fictional && (
          <>
            {' · '}
            <strong>fiction</strong>
          </>
        )}
      </p>
      {url !== null && (
        <p className={styles['meta']}>
          <a href={url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
            {url}
          </a>
        </p>
      )}
      <p className={styles['meta']}>{text}</p>
      <ol className={styles['quotes']}>
        {quotes.map((card) => (
          <Quote key={card.id} card={card} />
        ))}
      </ol>
    </article>
  );
}

function Quote({ card }: { card: QuoteCard }) {
  const { colour } = styleOfKind(card.attribution.kind, use(Vocabulary));
  const lang = card.article.language ?? undefined;
  return (
    <li className={styles['quote']} data-colour={colour}>
      <blockquote lang={lang} dir="auto">
        <QuoteText text={card.exact} lang={lang} />
      </blockquote>
      <p className={styles['sentence']}>
        <QuoteText text={attributionSentence(card.attribution)} />
        {card.speaker !== null && (
          <>
            {' · said by '}
            <QuoteText text={card.speaker.name} />
          </>
        )}
      </p>
      <p className={styles['meta']}>
        {CHECK_WORDING[card.check]} · <a href={linkToQuote(card)}>Permanent link</a>
      </p>
    </li>
  );
}
