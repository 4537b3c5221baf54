// What does one actor say, column by column?
import { memo } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { MatrixBlock } from '../../view/build-matrix.ts';
import type { FaceOf } from '../../view/matrix-faces.ts';
import type { SceneActor } from '../../view/scene.ts';
import { ActorHead } from './ActorHead.tsx';
import { FaceMarks } from './FaceMarks.tsx';
import styles from './Matrix.module.css';
import type { Range } from './visible-range.ts';

interface Props {
  readonly index: GraphIndex;
  readonly actors: readonly SceneActor[];
  readonly blocks: readonly MatrixBlock[];
  readonly row: number;
  readonly columns: Range;
  readonly printed: boolean;
  readonly faceOf: FaceOf;
  /** The column that has the tab stop, −1 for the head; null if another row has it. */
  readonly current: number | null;
  /** The column that is selected, −1 for the head. */
  readonly selected: number | null;
}

/** Of thousands of cells a step redraws those of two rows. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { index, actors, blocks, row, columns, printed, faceOf, current, selected } = props;
  const block = blocks.find(({ from }) => from === row)?.label;
  const source = actors[row];
  if (source === undefined) return null;
  return (
    <tr aria-rowindex={row + 2} data-begins={block === undefined ? undefined : true}>
      <ActorHead
        actor={source}
        scope="row"
        column={1}
        block={block}
        current={current === -1}
        lit={selected !== null}
      />
      {!printed && columns.from > 0 && <td aria-hidden="true" />}
      {actors.slice(columns.from, columns.to).map((target, at) => {
        const column = columns.from + at;
        return (
          <Cell
            key={target.id}
            index={index}
            source={source}
            target={target}
            column={column}
            faceOf={faceOf}
            current={column === current}
            selected={column === selected}
            begins={blocks.some(({ from }) => from === column)}
          />
        );
      })}
      {!printed && columns.to < actors.length && <td aria-hidden="true" />}
    </tr>
  );
});

interface CellProps {
  readonly index: GraphIndex;
  readonly source: SceneActor;
  readonly target: SceneActor;
  readonly column: number;
  readonly faceOf: FaceOf;
  readonly current: boolean;
  readonly selected: boolean;
  /** The first of its group of columns. */
  readonly begins: boolean;
}

/** A step sideways leaves alone what stays in sight. */
const Cell = memo(function Cell(props: CellProps) {
  const { index, source, target, column, faceOf, current, selected, begins } = props;
  const face = faceOf(source, target);
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it stands in a grid.
      role="gridcell"
      className={styles['cell']}
      aria-colindex={column + 2}
      aria-label={face.name}
      aria-selected={selected ? true : undefined}
      tabIndex={current ? 0 : -1}
      data-self={source === target}
      data-begins={begins || undefined}
    >
      <FaceMarks face={face} index={index} />
    </td>
  );
});
