// What must stand over a printed picture or table, where there is neither header nor address bar?
import type { GraphIndex } from '../../graph/index-graph.ts';
import { describeFilters } from '../../view/describe-filters.ts';
import { describeScope } from '../../view/describe-scope.ts';
import type { ViewState } from '../../view/view-state.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './PaperHead.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
}

export function PaperHead({ index, view }: Props) {
  const { dataset } = index;
  const filters = describeFilters(view, index);
  return (
    <section className={styles['head']} aria-label="About this print" data-paper-head="">
      <h2 className={styles['title']}>
        <QuoteText text={dataset.title} />
        {dataset.fictional && <strong className={styles['fiction']}>Fiction</strong>}
      </h2>
      <dl className={styles['facts']}>
        <dt>Rests on</dt>
        <dd>{describeScope(dataset)}</dd>
        <dt>Filters</dt>
        <dd>
          <QuoteText text={filters.length === 0 ? 'none' : filters.join(' · ')} />
        </dd>
      </dl>
    </section>
  );
}
