// What can be done with a quote: cite it, link to it, open it where it was published?
import { BookOpenText, Check, Link } from 'lucide-react';
import { use, useEffect, useState } from 'react';
import { isOwnData } from '../../state/dataset-queries.ts';
import { linkToQuote } from '../../state/link-to-quote.ts';
import { setNotices } from '../../state/notice-store.ts';
import { usePassing } from '../../state/use-passing.ts';
import { changeView, useViewStore } from '../../state/view-store.ts';
import { readArticle, selectQuote } from '../../view/change-view.ts';
import { findWords } from '../../view/find-words.ts';
import type { QuoteCard } from '../../view/quote-card.ts';
import type { ViewState } from '../../view/view-state.ts';
import { Button } from '../shared/Button.tsx';
import { copyText } from '../shared/copy-text.ts';
import { Texts } from '../shared/texts.ts';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import { CiteMenu } from './CiteMenu.tsx';
import styles from './Details.module.css';
import { SourceLink } from './SourceLink.tsx';

export function QuoteActions({ card }: { card: QuoteCard }) {
  const { url } = card.article;
  return (
    <div className={styles['actions']}>
      <Button looks="link" onClick={() => changeView((view) => readQuote(view, card))}>
        <BookOpenText size={15} aria-hidden />
        Read in the article
      </Button>
      <CiteMenu card={card} />
      <CopyLink card={card} />
      {url !== null && <LinkToWords card={card} url={url} />}
    </div>
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
    if (!done || !isOwnData(useViewStore.getState().view.data)) return;
    const message = 'This link points to your own file. Whoever opens it needs the file too.';
    setNotices('share', [{ message }]);
  }

  return (
    <>
      <Button
        looks="link"
        aria-label={copied ? 'Link to this quote copied' : 'Copy link to this quote'}
        onClick={copy}
      >
        {copied ? <Check size={15} aria-hidden /> : <Link size={15} aria-hidden />}
        {copied ? 'Link copied' : 'Copy link'}
      </Button>
      <VisuallyHidden role="status">{copied && 'The link to this quote is copied.'}</VisuallyHidden>
    </>
  );
}

/** How the address is made comes after the card: until then, and where it does not come, the page opens at its top. */
function LinkToWords({ card, url }: { card: QuoteCard; url: string }) {
  const provenance = use(Texts);
  const [exact, setExact] = useState<{ readonly card: QuoteCard; readonly href: string } | null>(
    null,
  );
  useEffect(() => {
    let current = true;
    import('../../view/text-fragment.ts').then(
      ({ linkToWords }) => {
        const href = linkToWords(url, card, provenance && findWords(provenance, card));
        if (current) setExact({ card, href });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [card, url, provenance]);
  return <SourceLink url={exact?.card === card ? exact.href : url} />;
}
