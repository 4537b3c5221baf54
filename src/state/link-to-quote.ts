// Which link shows this very quote, or this stance, to anybody?
import type { StanceId } from '../model/stance-graph.ts';
import { selectQuote, selectStance } from '../view/change-view.ts';
import type { QuoteCard } from '../view/quote-card.ts';
import { DEFAULT_VIEW } from '../view/view-state.ts';
import { linkTo } from './link-to.ts';
import { useViewStore } from './view-store.ts';

/**
 * The dataset and the quote, and nothing of how its reader came to it: filters might hide the quote, a camera might show
 * something else, and a citation should be the same whoever makes it.
 */
export function linkToQuote({ stance, place }: Pick<QuoteCard, 'stance' | 'place'>): string {
  const { data } = useViewStore.getState().view;
  return linkTo(selectQuote({ ...DEFAULT_VIEW, data }, stance, place));
}

export function linkToStance(stance: StanceId): string {
  const { data } = useViewStore.getState().view;
  return linkTo(selectStance({ ...DEFAULT_VIEW, data }, stance));
}
