// By which column is the table sorted, and which way?
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ColumnId, Order } from './build-rows.ts';
import styles from './Table.module.css';
import { COLUMN_HEAD } from './table-roles.ts';

interface Props {
  readonly column: { readonly id: ColumnId; readonly label: string };
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

export function ColumnHead({ column, order, onOrder }: Props) {
  const sorted = order.column === column.id;
  const Arrow = order.down ? ArrowDown : ArrowUp;
  return (
    <th {...COLUMN_HEAD} aria-sort={sorted ? (order.down ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className={styles['sort']}
        onClick={() => onOrder({ column: column.id, down: sorted && !order.down })}
      >
        {column.label}
        {sorted && <Arrow size={14} aria-hidden />}
      </button>
    </th>
  );
}
