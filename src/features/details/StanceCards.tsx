// Which stances lie behind a line, each with its words?
import { changeView } from '../../state/view-store.ts';
import { selectStance } from '../../view/change-view.ts';
import type { StanceEntry } from '../../view/quote-card.ts';
import { countOf } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Details.module.css';
import { QuoteCard } from './QuoteCard.tsx';
import { RecordCard } from './RecordCard.tsx';

const HOLLOW_REASON =
  'its words do not stand in the article’s text, or stand there several times. Each card says how it stands to it.';

interface Props {
  readonly stances: readonly StanceEntry[];
  /** Say who and whom: after roll-up the heading does not. */
  readonly named?: boolean;
  /** The piece of evidence that the address names, from 0. */
  readonly meant?: number | null;
}

export function StanceCards({ stances, named = false, meant = null }: Props) {
  return stances.map((entry) => (
    <div key={entry.id} className={styles['stance']}>
      <div className={styles['topic']}>
        <Button
          looks="link"
          className={styles['topicLink']}
          onClick={() => changeView((view) => selectStance(view, entry.id))}
        >
          <QuoteText text={entry.topic ?? 'without a topic'} />
        </Button>
        {named && (
          <span>
            <QuoteText text={entry.source.name} /> → <QuoteText text={entry.target.name} />
          </span>
        )}
      </div>
      {entry.hollow && (
        <p className={styles['hollow']}>
          {entry.counted ? 'Counted as you asked, though' : 'Drawn hollow and not counted:'}{' '}
          {HOLLOW_REASON}
        </p>
      )}
      {meant === null ? <Cards cards={entry.cards} /> : <MeantCards entry={entry} meant={meant} />}
      {entry.hidden > 0 && (
        <p className={styles['hidden']}>
          {entry.allQuotes
            ? countOf(entry.hidden, 'more quote')
            : countOf(entry.hidden, 'more piece of evidence', 'more pieces of evidence')}{' '}
          hidden by the filters.
        </p>
      )}
    </div>
  ));
}

/** The one that the address names stands first and framed; a reader who follows a link to it need not look for it. */
function MeantCards({ entry, meant }: { entry: StanceEntry; meant: number }) {
  const { cards, hidden, allQuotes } = entry;
  const named = cards.filter(({ place }) => place === meant);
  const others = cards.filter(({ place }) => place !== meant);
  return (
    <>
      {named.length === 0 ? (
        <p className={styles['none']}>The quote that the address names is hidden by the filters.</p>
      ) : (
        <section className={styles['meant']} aria-label="The quote that the address names">
          <p className={styles['number']}>
            {allQuotes ? 'Quote' : 'Piece of evidence'} {meant + 1} of {cards.length + hidden}
          </p>
          <Cards cards={named} />
        </section>
      )}
      {others.length > 0 && (
        <>
          <h3 className={styles['heading']}>The other quotes of this stance</h3>
          <Cards cards={others} />
        </>
      )}
    </>
  );
}

function Cards({ cards }: { cards: StanceEntry['cards'] }) {
  return cards.map((card) =>
    card.type === 'quote' ? (
      <QuoteCard key={card.id} card={card} />
    ) : (
      <RecordCard key={card.id} card={card} />
    ),
  );
}
