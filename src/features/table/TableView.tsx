// What does the picture say as a table? The same scene, one row per stance.

import { useMemo, useState } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { usePrinting } from '../../state/use-printing.ts';
import type { Scene } from '../../view/scene.ts';
import type { ViewState } from '../../view/view-state.ts';
import { EmptyResult } from '../shared/EmptyResult.tsx';
import { HiddenHeading } from '../shared/HiddenHeading.tsx';
import { LANDING, PICTURE } from '../shared/keep-focus.ts';
import { Pager } from '../shared/Pager.tsx';
import { StatusLine } from '../shared/StatusLine.tsx';
import { buildRows, COLUMNS, type Order, sortRows } from './build-rows.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { PaperTable } from './PaperTable.tsx';
import { StanceRow } from './StanceRow.tsx';
import styles from './Table.module.css';
import { ROW, ROWS, TABLE } from './table-roles.ts';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly scene: Scene;
}

const PAGE = 100;

export function TableView({ index, view, scene }: Props) {
  const [order, setOrder] = useState<Order>({ column: 'source', down: false });
  const [wanted, setWanted] = useState(0);
  const rows = useMemo(() => sortRows(buildRows(scene, index), order), [scene, index, order]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const page = Math.min(wanted, pages - 1);
  const printing = usePrinting();
  if (rows.length === 0) return <EmptyResult index={index} criteria={view} />;
  if (printing) return <PaperTable rows={rows} scene={scene} />;
  return (
    <section className={styles['table']} aria-label="Table" {...LANDING}>
      <HiddenHeading>Table</HiddenHeading>
      <div className={styles['bar']}>
        <StatusLine scene={scene} />
        {pages > 1 && (
          <Pager label="Pages of the table" page={page} pages={pages} onPage={setWanted} />
        )}
      </div>
      <div
        id={PICTURE}
        className={styles['scroll']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        role="region"
        aria-label="Stances, scrolling"
      >
        <table {...TABLE}>
          <caption className={styles['caption']}>
            Stances as shown, one in each row. The button of a row opens its quotes beside the
            table.
          </caption>
          <thead {...ROWS}>
            <tr {...ROW}>
              {COLUMNS.map((column) => (
                <ColumnHead key={column.id} column={column} order={order} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody {...ROWS}>
            {rows.slice(page * PAGE, (page + 1) * PAGE).map((row) => (
              <StanceRow key={row.id} row={row} selection={view.sel} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
