// The opposite stance is there too: what do both accounts say, side by side, and why do they differ?

import { use } from 'react';
import { changeView } from '../../state/view-store.ts';
import { selectStance } from '../../view/change-view.ts';
import type { ContestAccount, ContestDetails } from '../../view/details.ts';
import type { QuoteCard, StanceEntry } from '../../view/quote-card.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import { Button } from '../shared/Button.tsx';
import { ContestMark } from '../shared/ContestMark.tsx';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import { Vocabulary } from '../shared/vocabulary.ts';
import styles from './ContestBox.module.css';

export function ContestBox({ contest }: { contest: ContestDetails }) {
  const { source, target, reasons, accounts } = contest;
  return (
    <section className={styles['contest']} aria-label="Contested">
      <h3 className={styles['heading']}>
        <ContestMark />
        Contested: {reasons.map(({ label }) => label).join('; ')}
      </h3>
      <p className={styles['why']}>
        Opposite stances of <QuoteText text={source.name} /> toward <QuoteText text={target.name} />
        . {reasons.map(({ definition }) => definition).join(' ')}
      </p>
      <div className={styles['accounts']}>
        {accounts.map((account) => (
          <Account key={account.kinds.map(({ id }) => id).join(' ')} account={account} />
        ))}
      </div>
    </section>
  );
}

function Account({ account: { kinds, stances } }: { account: ContestAccount }) {
  return (
    <div className={styles['account']}>
      <h4 className={styles['kinds']}>
        {kinds.map((kind) => (
          <span key={kind.id} className={styles['kind']}>
            <LineSample kind={kind} />
            <StanceVerb kind={kind} />
          </span>
        ))}
      </h4>
      {stances.map((entry) => (
        <Side key={entry.id} entry={entry} />
      ))}
    </div>
  );
}

function Side({ entry }: { entry: StanceEntry }) {
  const { colour } = styleOfKind(entry.kind, use(Vocabulary));
  return (
    <div className={styles['side']} data-colour={colour}>
      <p className={styles['facts']}>
        {entry.date !== null && <span>{entry.date}</span>}
        <Button
          looks="link"
          className={styles['topic']}
          onClick={() => changeView((view) => selectStance(view, entry.id))}
        >
          <QuoteText text={entry.topic ?? 'without a topic'} />
        </Button>
      </p>
      {entry.cards.map((card) =>
        card.type === 'quote' ? (
          <Words key={card.id} card={card} />
        ) : (
          <p key={card.id} className={styles['facts']}>
            No words: a machine-coded record
          </p>
        ),
      )}
    </div>
  );
}

function Words({ card }: { card: QuoteCard }) {
  const lang = card.article.language ?? undefined;
  return (
    <figure className={styles['words']}>
      <blockquote lang={lang} dir="auto">
        <QuoteText text={card.exact} lang={lang} />
      </blockquote>
      <figcaption>
        <QuoteText text={card.article.outlet} /> · {card.attribution.voice}
      </figcaption>
    </figure>
  );
}
