// How do the rows and columns in sight make one table, with room for those that are not?
import type { ReactNode } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { MatrixBlock } from '../../view/build-matrix.ts';
import type { FaceOf } from '../../view/matrix-faces.ts';
import type { SceneActor } from '../../view/scene.ts';
import { ActorHead } from './ActorHead.tsx';
import { Corner } from './Corner.tsx';
import styles from './Matrix.module.css';
import { MatrixRow } from './MatrixRow.tsx';
import type { Range } from './visible-range.ts';
import type { Place } from './walk-cells.ts';

interface Props {
  readonly index: GraphIndex;
  readonly caption: ReactNode;
  readonly actors: readonly SceneActor[];
  readonly blocks: readonly MatrixBlock[];
  readonly rows: Range;
  readonly columns: Range;
  readonly size: number;
  readonly faceOf: FaceOf;
  readonly agreement: boolean;
  readonly printed: boolean;
  /** What has the tab stop, what is pointed at or has the focus, what is selected. */
  readonly current: Place | null;
  readonly pointed: Place | null;
  readonly selected: Place | null;
}

export function MatrixTable(props: Props) {
  const { index, caption, actors, blocks, rows, columns, size, faceOf, agreement, printed } = props;
  const { current, pointed, selected } = props;
  // On paper the other columns stand in tables of their own.
  const before = !printed && columns.from > 0;
  const after = !printed && columns.to < actors.length;
  const wide = printed ? columns.to - columns.from : actors.length;
  const across = 1 + (before ? 1 : 0) + (columns.to - columns.from) + (after ? 1 : 0);
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked with the arrow keys is a grid.
      role="grid"
      aria-rowcount={actors.length + 1}
      aria-colcount={actors.length + 1}
      style={{ width: `calc(var(--head) + ${wide * size}px)` }}
    >
      <caption>{caption}</caption>
      <colgroup>
        <col className={styles['heads']} />
        {before && <col style={{ width: columns.from * size }} />}
        <col span={columns.to - columns.from} style={{ width: size }} />
        {after && <col style={{ width: (actors.length - columns.to) * size }} />}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <Corner agreement={agreement} />
          {before && <td aria-hidden="true" />}
          {actors.slice(columns.from, columns.to).map((actor, at) => {
            const column = columns.from + at;
            return (
              <ActorHead
                key={actor.id}
                actor={actor}
                scope="col"
                column={column + 2}
                current={current?.row === -1 && current.column === column}
                block={blocks.find(({ from }) => from === column)?.label}
                lit={[pointed, selected].some((place) => place?.column === column)}
              />
            );
          })}
          {after && <td aria-hidden="true" />}
        </tr>
      </thead>
      <Room rows={rows.from} size={size} across={across} />
      <tbody>
        {actors.slice(rows.from, rows.to).map((actor, at) => {
          const row = rows.from + at;
          return (
            <MatrixRow
              key={actor.id}
              index={index}
              actors={actors}
              blocks={blocks}
              row={row}
              columns={columns}
              printed={printed}
              faceOf={faceOf}
              current={current?.row === row ? current.column : null}
              selected={selected?.row === row ? selected.column : null}
            />
          );
        })}
      </tbody>
      <Room rows={actors.length - rows.to} size={size} across={across} />
    </table>
  );
}

/** As high as the rows that are out of sight. */
function Room({ rows, size, across }: { rows: number; size: number; across: number }) {
  if (rows <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={across} style={{ height: rows * size }} />
      </tr>
    </tbody>
  );
}
