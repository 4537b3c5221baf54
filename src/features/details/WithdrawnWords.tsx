// On which words did a stance rest that no longer holds, and where do they stand?
import { changeView } from '../../state/view-store.ts';
import { readArticle } from '../../view/change-view.ts';
import type { EvidenceCard, QuoteCard } from '../../view/quote-card.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Details.module.css';
import { RecordCard } from './RecordCard.tsx';

/** Closed, and without a citation: nobody takes by mistake for a stance what is none any more. */
export function WithdrawnWords({ cards }: { cards: readonly EvidenceCard[] }) {
  return (
    <details className={styles['inWords']}>
      <summary>
        On what it rested:{' '}
        {cards.every(({ type }) => type === 'quote')
          ? countOf(cards.length, 'quote')
          : countOf(cards.length, 'piece of evidence', 'pieces of evidence')}
      </summary>
      {cards.map((card) =>
        card.type === 'quote' ? (
          <Words key={card.id} card={card} />
        ) : (
          <RecordCard key={card.id} card={card} />
        ),
      )}
    </details>
  );
}

function Words({ card }: { card: QuoteCard }) {
  const { id, title, outlet, published } = card.article;
  const lang = card.article.language ?? undefined;
  return (
    <figure className={styles['quote']}>
      <blockquote lang={lang} dir="auto">
        <q>
          <QuoteText text={card.exact} lang={lang} />
        </q>
      </blockquote>
      <figcaption>
        <p className={styles['meta']}>
          {card.attribution.voice} · <QuoteText text={outlet} /> · <QuoteText text={title} />
          {published !== null && ` · ${published}`}
        </p>
        <div className={styles['actions']}>
          <Button looks="link" onClick={() => changeView((view) => readArticle(view, id))}>
            Read in the article
          </Button>
        </div>
      </figcaption>
    </figure>
  );
}
