// Is this value kept, and what would it leave?
import type { ReactNode } from 'react';
import type { FacetValue } from '../../graph/facets.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Filters.module.css';

interface Props {
  readonly facetValue: FacetValue;
  readonly label: string;
  readonly sample: ReactNode;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

export function FacetRow({ facetValue, label, sample, onToggle, onOnly }: Props) {
  return (
    <div className={styles['row']} data-empty={facetValue.count === 0}>
      <label className={styles['value']}>
        <input
          type="checkbox"
          className={styles['check']}
          checked={facetValue.kept}
          onChange={onToggle}
        />
        {sample}
        <span className={styles['label']}>
          <QuoteText text={label} />
        </span>
        <span className={styles['count']}>{facetValue.count}</span>
      </label>
      <button
        type="button"
        className={styles['only']}
        aria-label={`Only ${label}`}
        onClick={onOnly}
      >
        only
      </button>
    </div>
  );
}
