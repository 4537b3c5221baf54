// In which form is a quote cited? A short list that opens under "Cite", by mouse or by keyboard.
import { Check, ChevronDown, Quote } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { linkToQuote } from '../../state/link-to-quote.ts';
import { usePassing } from '../../state/use-passing.ts';
import { citeQuote } from '../../view/citation.ts';
import type { QuoteCard } from '../../view/quote-card.ts';
import { Button } from '../shared/Button.tsx';
import { copyText } from '../shared/copy-text.ts';
import { EitherText } from '../shared/EitherText.tsx';
import { noticeOwnData } from '../shared/own-data-notice.ts';
import { Popover } from '../shared/Popover.tsx';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import styles from './CiteMenu.module.css';

const FORMATS = [
  { label: 'Short citation', use: 'Words, speaker, voice, outlet and date', write: writeShort },
  {
    label: 'Long citation',
    use: 'With title, reading and link; also Ctrl C on the card',
    write: writeLong,
  },
  { label: 'BibTeX', use: 'For LaTeX', write: writeBibtex },
  { label: 'CSL-JSON', use: 'For Zotero, Pandoc and others', write: writeCsl },
] as const;

const BY_HAND = 'Select the card and press Ctrl-C instead.';

export function CiteMenu({ card }: { card: QuoteCard }) {
  const [copied, setCopied] = usePassing<string>();
  const list = useRef<HTMLUListElement>(null);

  return (
    <>
      <Popover
        label="Cite this quote"
        onOpen={() => {
          list.current?.querySelector('button')?.focus();
          // Copying is allowed only while the press lasts; nothing may be fetched in it.
          void loadFormats().catch(() => undefined);
        }}
        button={(props) => (
          <Button looks="link" {...props}>
            {copied === null ? <Quote size={15} aria-hidden /> : <Check size={15} aria-hidden />}
            <EitherText others={['Copied']}>
              {copied === null ? (
                <span className={styles['cite']}>
                  Cite
                  <ChevronDown size={14} aria-hidden />
                </span>
              ) : (
                'Copied'
              )}
            </EitherText>
          </Button>
        )}
      >
        {(close) => (
          <ul ref={list} className={styles['formats']} onKeyDown={walk}>
            {FORMATS.map(({ label, use, write }) => (
              <li key={label}>
                <button
                  type="button"
                  onClick={async () => {
                    const done = await copyText(write(card), BY_HAND);
                    if (done && write !== writeShort) noticeOwnData();
                    close();
                    setCopied(done ? label : null);
                  }}
                >
                  <span className={styles['label']}>{label}</span>
                  <span className={styles['use']}>{use}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
      <VisuallyHidden role="status">{copied !== null && `${copied} copied.`}</VisuallyHidden>
    </>
  );
}

function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const buttons: readonly Element[] = [...event.currentTarget.querySelectorAll('button')];
  const at = document.activeElement === null ? -1 : buttons.indexOf(document.activeElement);
  const next = buttons.at((at + step) % buttons.length);
  if (next instanceof HTMLElement) next.focus();
  event.preventDefault();
}

function writeShort(card: QuoteCard): string {
  return citeQuote(card, null).short;
}

function writeLong(card: QuoteCard): string {
  return citeQuote(card, linkToQuote(card)).long;
}

function writeBibtex(card: QuoteCard): string | Promise<string> {
  return withFormats(({ encodeBibtex, referToQuote }) =>
    encodeBibtex([referToQuote(card, linkToQuote)]),
  );
}

function writeCsl(card: QuoteCard): string | Promise<string> {
  return withFormats(({ encodeCslJson, referToQuote }) =>
    encodeCslJson([referToQuote(card, linkToQuote)]),
  );
}

interface Formats {
  readonly encodeBibtex: typeof import('../../view/bibtex.ts').encodeBibtex;
  readonly encodeCslJson: typeof import('../../view/csl-json.ts').encodeCslJson;
  readonly referToQuote: typeof import('../../view/reference.ts').referToQuote;
}

let formats: Formats | null = null;

function withFormats(write: (formats: Formats) => string): string | Promise<string> {
  return formats === null ? loadFormats().then(write) : write(formats);
}

async function loadFormats(): Promise<Formats> {
  const [bibtex, csl, reference] = await Promise.all([
    import('../../view/bibtex.ts'),
    import('../../view/csl-json.ts'),
    import('../../view/reference.ts'),
  ]);
  formats = { ...bibtex, ...csl, ...reference };
  return formats;
}
