// Which words are these, who says them, where do they stand, and how are they cited?
import { type ClipboardEvent, use } from 'react';
import { checkAgain } from '../../state/check-again.ts';
import { linkToQuote } from '../../state/link-to-quote.ts';
import { CHECK_WORDING } from '../../view/check-wording.ts';
import { citeQuote } from '../../view/citation.ts';
import { attributionSentence } from '../../view/describe-stance.ts';
import type { QuoteCard as Card } from '../../view/quote-card.ts';
import { hasHiddenCharacters } from '../../view/safe-text.ts';
import { endsSentence } from '../../view/sentence-end.ts';
import { styleOfKind } from '../../view/stance-style.ts';
import { END_WORDING, VOICE_WORDING } from '../../view/wording.ts';
import { Button } from '../shared/Button.tsx';
import { noticeOwnData } from '../shared/own-data-notice.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import { Vocabulary } from '../shared/vocabulary.ts';
import styles from './Details.module.css';
import { QuoteActions } from './QuoteActions.tsx';
import { Terms } from './Terms.tsx';

export function QuoteCard({ card }: { card: Card }) {
  const { colour } = styleOfKind(card.attribution.kind, use(Vocabulary));
  const lang = card.article.language ?? undefined;

  function onCopy(event: ClipboardEvent): void {
    // Marked words are copied as they are; the card as a whole becomes a citation.
    if (getSelection()?.isCollapsed === false) return;
    event.clipboardData.setData('text/plain', citeQuote(card, linkToQuote(card)).long);
    noticeOwnData();
    event.preventDefault();
  }

  return (
    <figure
      className={styles['quote']}
      data-colour={colour}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the copy key acts on the card that has the focus.
      tabIndex={0}
      aria-label={attributionSentence(card.attribution)}
      onCopy={onCopy}
    >
      <blockquote lang={lang} dir="auto" cite={card.article.url ?? undefined}>
        {card.prefix !== '' && (
          <span className={styles['context']}>
            …<QuoteText text={card.prefix} lang={lang} />
          </span>
        )}
        <q>
          <QuoteText text={card.exact} lang={lang} />
        </q>
        {card.suffix !== '' && (
          <span className={styles['context']}>
            <QuoteText text={card.suffix} lang={lang} />
            {!endsSentence(card.suffix) && '…'}
          </span>
        )}
      </blockquote>
      <figcaption>
        <Terms terms={[VOICE_WORDING[card.voice], ...card.implied.map((end) => END_WORDING[end])]}>
          {card.speaker !== null && (
            <li>
              <span>
                said by <QuoteText text={card.speaker.name} />
              </span>
            </li>
          )}
          {hasHiddenCharacters(card.exact) && <li>contains hidden characters</li>}
        </Terms>
        <p className={styles['meta']}>
          <QuoteText text={card.article.outlet} />
          {card.attribution.date !== null && ` · ${card.attribution.date}`}
          <span className={styles['check']} data-check={card.check}>
            {' '}
            · {CHECK_WORDING[card.check]}
          </span>
          {card.check === 'failed' && (
            <>
              {' '}
              <Button looks="link" onClick={checkAgain}>
                Check again
              </Button>
            </>
          )}
        </p>
        <QuoteActions card={card} />
      </figcaption>
    </figure>
  );
}
