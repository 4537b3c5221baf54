// What is left out inside a frame, where there is no list of filters to see it from?
import { useState } from 'react';
import { QuoteText } from '../features/shared/QuoteText.tsx';
import type { GraphIndex } from '../graph/index-graph.ts';
import { describeFilters } from '../view/describe-filters.ts';
import { visibleText } from '../view/safe-text.ts';
import type { ViewState } from '../view/view-state.ts';
import styles from './Embed.module.css';

/** In one line, all of it at a press. */
export function EmbedFilters({ index, view }: { index: GraphIndex; view: ViewState }) {
  const [whole, setWhole] = useState(false);
  // By state everything is shown, by other names.
  const filters = describeFilters({ ...view, by: 'name' }, index).join(' · ');
  if (filters === '') return null;
  return (
    <button
      type="button"
      className={styles['filters']}
      title={visibleText(filters)}
      aria-expanded={whole}
      onClick={() => setWhole(!whole)}
    >
      <b>Filtered:</b> <QuoteText text={filters} />
    </button>
  );
}
