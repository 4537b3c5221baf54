// Which part of the data: what the filters leave, or all of it?
import { useMemo } from 'react';
import { useProvenance } from '../../state/use-provenance.ts';
import { useScene } from '../../state/use-scene.ts';
import { describeFilters } from '../../view/describe-filters.ts';
import { countOf } from '../../view/wording.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import { Segments } from '../shared/Segments.tsx';
import type { Part } from './build-material.ts';
import styles from './Export.module.css';
import type { ExportProps } from './export-props.ts';

interface Props extends ExportProps {
  readonly part: Part;
  readonly onChange: (part: Part) => void;
}

const PARTS = [
  { value: 'view', label: 'This view' },
  { value: 'everything', label: 'Everything' },
] as const;

export function ChoosePart({ loaded, view, part, onChange }: Props) {
  const { index } = loaded;
  const { unmatched } = useProvenance(loaded);
  const scene = useScene(index, view, unmatched);
  const filters = useMemo(() => describeFilters(view, index), [view, index]);
  const { dataset } = index;
  const withdrawn = index.stanceById.size - index.facts.length;
  return (
    <section className={styles['part']}>
      <Segments label="Part of the data" wide value={part} options={PARTS} onChange={onChange} />
      <p className={styles['soft']}>
        {part === 'view' ? (
          <>
            {countOf(scene.actors.length, 'actor')}, {countOf(scene.stances.length, 'stance')}.{' '}
            {filters.length === 0 ? 'No filter is set.' : 'Filters: '}
            {filters.length > 0 && <QuoteText text={`${filters.join(' · ')}.`} />}
          </>
        ) : (
          <>
            {countOf(dataset.actors.length, 'actor')}, {countOf(dataset.stances.length, 'stance')}
            {withdrawn > 0 && ` (${withdrawn} withdrawn)`}, whatever the filters.
          </>
        )}
      </p>
    </section>
  );
}
