// Where do the words of a quote stand in a text that is at hand?
import type { Provenance } from './provenance.ts';
import type { QuoteCard } from './quote-card.ts';
import type { FoundWords } from './text-fragment.ts';

/** Null where there is no text, or not one place in it. */
export function findWords(
  { quotes, textByArticle }: Pick<Provenance, 'quotes' | 'textByArticle'>,
  { stance, place }: Pick<QuoteCard, 'stance' | 'place'>,
): FoundWords | null {
  const checked = quotes.find((each) => each.stance === stance && each.evidence === place);
  if (checked === undefined || checked.location.state === 'unchecked') return null;
  const text = textByArticle.get(checked.article)?.text;
  const { at } = checked.location;
  return text === undefined || at === undefined ? null : { text, at };
}
