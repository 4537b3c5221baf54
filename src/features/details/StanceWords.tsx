// On which words does one stance rest, in a narrow column beside others?
import { use } from 'react';
import { changeView } from '../../state/view-store.ts';
import { selectStance } from '../../view/change-view.ts';
import type { QuoteCard, StanceEntry } from '../../view/quote-card.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import { Button } from '../shared/Button.tsx';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { Vocabulary } from '../shared/vocabulary.ts';
import { FewActions } from './QuoteActions.tsx';
import styles from './StanceWords.module.css';

interface Props {
  readonly entry: StanceEntry;
  /** Say which stance it is, where no heading does. */
  readonly verb?: boolean;
  /** Say who and whom: after roll-up the heading does not. */
  readonly named?: boolean;
  /** Let the words be read in their article and cited. */
  readonly actions?: boolean;
}

export function StanceWords({ entry, verb = false, named = false, actions = false }: Props) {
  const { colour } = styleOfKind(entry.kind, use(Vocabulary));
  return (
    <div className={styles['side']} data-colour={colour}>
      {verb && (
        <p className={styles['kind']}>
          <LineSample kind={entry.kind} />
          <StanceVerb kind={entry.kind} />
        </p>
      )}
      <p className={styles['facts']}>
        {entry.date !== null && <span>{entry.date}</span>}
        <Button
          looks="link"
          className={styles['topic']}
          onClick={() => changeView((view) => selectStance(view, entry.id))}
        >
          <QuoteText text={entry.topic ?? 'without a topic'} />
        </Button>
        {named && (
          <span>
            <QuoteText text={entry.source.name} /> → <QuoteText text={entry.target.name} />
          </span>
        )}
      </p>
      {entry.cards.map((card) =>
        card.type === 'quote' ? (
          <Words key={card.id} card={card} actions={actions} />
        ) : (
          <p key={card.id} className={styles['facts']}>
            No words: a machine-coded record
          </p>
        ),
      )}
    </div>
  );
}

function Words({ card, actions }: { card: QuoteCard; actions: boolean }) {
  const lang = card.article.language ?? undefined;
  return (
    <figure className={styles['words']}>
      <blockquote lang={lang} dir="auto">
        <QuoteText text={card.exact} lang={lang} />
      </blockquote>
      <figcaption>
        <QuoteText text={card.article.outlet} /> · {card.attribution.voice}
        {actions && <FewActions card={card} />}
      </figcaption>
    </figure>
  );
}
