// Which values of one facet are kept, and how much would each leave?
import { type ReactNode, useId, useState } from 'react';
import type { FacetValue } from '../../graph/facets.ts';
import { Button } from '../shared/Button.tsx';
import { LANDING } from '../shared/keep-focus.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import { FacetRow } from './FacetRow.tsx';
import styles from './Filters.module.css';

interface Props {
  readonly title: string;
  /** What the numbers count. */
  readonly unit?: string;
  readonly values: readonly FacetValue[];
  readonly limited: boolean;
  readonly onToggle: (value: string) => void;
  readonly onOnly: (value: string) => void;
  readonly onAll: () => void;
  readonly label?: (value: string) => string;
  readonly sample?: (value: string) => ReactNode;
  readonly children?: ReactNode;
}

/** Longer lists are folded after so many rows. */
const FOLD = 6;

export function FacetGroup({
  title,
  unit = 'stances',
  values,
  label = String,
  sample,
  children,
  ...rest
}: Props) {
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const [only] = values;
  if (only === undefined) return null;
  const rows = unfolded || values.length <= FOLD + 1 ? values : values.slice(0, FOLD);
  return (
    <fieldset className={styles['group']} aria-labelledby={id} aria-describedby={`${id}-unit`}>
      <div className={styles['title']}>
        <span id={id} {...LANDING}>
          {title}
        </span>
        <span id={`${id}-unit`} className={styles['unit']}>
          {unit}
        </span>
        {rest.limited && (
          <Button
            looks="link"
            className={styles['all']}
            aria-label={`All: ${title}`}
            onClick={rest.onAll}
          >
            all
          </Button>
        )}
      </div>
      {values.length === 1 && !rest.limited ? (
        <p className={styles['single']}>
          {sample?.(only.value)}
          <span className={styles['label']}>
            <QuoteText text={label(only.value)} />
          </span>
          <span className={styles['count']}>{only.count}</span>
        </p>
      ) : (
        rows.map((value) => (
          <FacetRow
            key={value.value}
            facetValue={value}
            label={label(value.value)}
            sample={sample?.(value.value)}
            onToggle={() => rest.onToggle(value.value)}
            onOnly={() => rest.onOnly(value.value)}
          />
        ))
      )}
      {rows.length < values.length && (
        <Button looks="link" className={styles['more']} onClick={() => setUnfolded(true)}>
          {values.length - rows.length} more
        </Button>
      )}
      {children !== undefined && <div className={styles['extra']}>{children}</div>}
    </fieldset>
  );
}
