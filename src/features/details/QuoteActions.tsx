// What can be done with a quote: cite it, link to it, open it where it was published?
import { BookOpenText, Check, Link } from 'lucide-react';
import { type SyntheticEvent, use, useEffect } from 'react';
import { linkToQuote } from '../../state/link-to-quote.ts';
import { askForWords } from '../../state/read-request.ts';
import { usePassing } from '../../state/use-passing.ts';
import { changeView } from '../../state/view-store.ts';
import { readArticle, selectQuote } from '../../view/change-view.ts';
import { findWords } from '../../view/find-words.ts';
import type { QuoteCard } from '../../view/quote-card.ts';
import type { ViewState } from '../../view/view-state.ts';
import { Button } from '../shared/Button.tsx';
import { copyText } from '../shared/copy-text.ts';
import { EitherText } from '../shared/EitherText.tsx';
import { noticeOwnData } from '../shared/own-data-notice.ts';
import { Texts } from '../shared/texts.ts';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import { CiteMenu } from './CiteMenu.tsx';
import styles from './Details.module.css';
import { SourceLink } from './SourceLink.tsx';

export function QuoteActions({ card }: { card: QuoteCard }) {
  const { url } = card.article;
  return (
    <div className={styles['actions']}>
      <ReadWords card={card} />
      <CiteMenu card={card} />
      <CopyLink card={card} />
      {url !== null && <LinkToWords card={card} url={url} />}
    </div>
  );
}

/** What can be done with words in a narrow column. */
export function FewActions({ card }: { card: QuoteCard }) {
  return (
    <div className={styles['actions']}>
      <ReadWords card={card} />
      <CiteMenu card={card} />
    </div>
  );
}

function ReadWords({ card }: { card: QuoteCard }) {
  return (
    <Button
      looks="link"
      onClick={() => {
        askForWords();
        changeView((view) => readQuote(view, card));
      }}
    >
      <BookOpenText size={15} aria-hidden />
      Read in the article
    </Button>
  );
}

function readQuote(view: ViewState, { article, stance, place }: QuoteCard): ViewState {
  return selectQuote(readArticle(view, article.id), stance, place);
}

function CopyLink({ card }: { card: QuoteCard }) {
  const [copied, setCopied] = usePassing<true>();

  async function copy(): Promise<void> {
    const link = linkToQuote(card);
    const done = await copyText(link, `The link is: ${link}`);
    setCopied(done || null);
    if (done) noticeOwnData();
  }

  return (
    <>
      <Button
        looks="link"
        aria-label={copied ? 'Link to this quote copied' : 'Copy link to this quote'}
        onClick={copy}
      >
        {copied ? <Check size={15} aria-hidden /> : <Link size={15} aria-hidden />}
        <EitherText others={['Link copied']}>{copied ? 'Link copied' : 'Copy link'}</EitherText>
      </Button>
      <VisuallyHidden role="status">{copied && 'The link to this quote is copied.'}</VisuallyHidden>
    </>
  );
}

/**
 * How the address is made comes after the card: until then, and where it does not come, the page opens at its top. It is
 * made when somebody turns to the link, by pointer or by keyboard: a panel may have thousands, and most are never followed.
 */
function LinkToWords({ card, url }: { card: QuoteCard; url: string }) {
  const provenance = use(Texts);
  useEffect(() => void loadMaker(), []);

  function aim({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void {
    if (makeLink === null) return;
    // At once: the browser reads it right after this event.
    currentTarget.href = makeLink(url, card, provenance && findWords(provenance, card));
  }

  return <SourceLink url={url} onTurnTo={aim} />;
}

let makeLink: typeof import('../../view/text-fragment.ts').linkToWords | null = null;

async function loadMaker(): Promise<void> {
  try {
    makeLink = (await import('../../view/text-fragment.ts')).linkToWords;
  } catch {
    // The link leads to the page all the same.
  }
}
