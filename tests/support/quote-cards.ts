// Which quote cards do the tests of citations cite? Those of the invented harbour dispute, changed where a test needs it.
import { buildScene } from '../../src/view/build-scene.ts';
import { describeSelection } from '../../src/view/describe-selection.ts';
import type { QuoteCard } from '../../src/view/quote-card.ts';
import { criteria, DISPUTE_INDEX, stanceId } from './build-index.ts';

export function quoteCards(stance: string): readonly QuoteCard[] {
  const scene = buildScene(DISPUTE_INDEX, criteria());
  const selection = { type: 'stance', id: stanceId(stance) } as const;
  const details = describeSelection(scene, DISPUTE_INDEX, selection);
  const cards = details.type === 'stance' ? details.entry.cards : [];
  return cards.filter((card) => card.type === 'quote');
}

export function quoteCard(stance: string, place = 0): QuoteCard {
  const card = quoteCards(stance)[place];
  if (card === undefined) throw new Error(`${stance} has no quote ${place}`);
  return card;
}

export const withArticle = (
  card: QuoteCard,
  article: Partial<QuoteCard['article']>,
): QuoteCard => ({
  ...card,
  article: { ...card.article, ...article },
});

export const asFact = (card: QuoteCard): QuoteCard => ({
  ...card,
  dataset: { ...card.dataset, fictional: false },
});

export const linkOf = ({ stance, place }: QuoteCard) =>
  `https://demarche.example/#sel=stance:${stance}/${place + 1}`;
