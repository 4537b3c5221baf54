// What is one stance, in a row whose button opens its words?
import { Quote } from 'lucide-react';
import { useFresh } from '../../state/fresh-stances.ts';
import { changeView } from '../../state/view-store.ts';
import { clearSelection, selectStance } from '../../view/change-view.ts';
import { kindLabel } from '../../view/kind-label.ts';
import type { Selection } from '../../view/view-state.ts';
import { ContestMark } from '../shared/ContestMark.tsx';
import { LineSample, StanceVerb } from '../shared/LineSample.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import type { Row } from './build-rows.ts';
import styles from './Table.module.css';
import { CELL, ROW, ROW_HEAD } from './table-roles.ts';

export function StanceRow({ row, selection }: { row: Row; selection: Selection | null }) {
  const selected = selection?.type === 'stance' && selection.id === row.id;
  const fresh = useFresh().has(row.id);
  return (
    <tr {...ROW} data-selected={selected} data-fresh={fresh}>
      <th {...ROW_HEAD}>
        <span className={styles['source']}>
          <button
            type="button"
            className={styles['open']}
            aria-pressed={selected}
            aria-label={`Quotes of: ${row.source} ${kindLabel(row.kind)} ${row.target}, ${row.topic}`}
            onClick={() =>
              changeView((view) => (selected ? clearSelection(view) : selectStance(view, row.id)))
            }
          >
            <Quote size={14} aria-hidden />
          </button>
          <QuoteText text={row.source} />
        </span>
      </th>
      <td {...CELL}>
        <span className={styles['stance']}>
          <LineSample kind={row.kind} hollow={row.hollow} />
          <StanceVerb kind={row.kind} />
        </span>
        {row.note !== '' && (
          <span className={styles['note']}>
            {!row.hollow && <ContestMark />}
            {row.note}
          </span>
        )}
      </td>
      <td {...CELL} className={styles['name']}>
        <QuoteText text={row.target} />
      </td>
      <td {...CELL} className={styles['topic']}>
        <QuoteText text={row.topic} />
      </td>
      <td {...CELL}>{row.voices}</td>
      <td {...CELL}>
        <QuoteText text={row.outlets} />
      </td>
      <td {...CELL} className={styles['date']}>
        {row.date}
        {row.certainty !== '' && row.certainty !== 'stated' && <span>{row.certainty}</span>}
      </td>
    </tr>
  );
}
