// How is the matrix ordered, what do its cells hold, and how large are they?
import { Minus, Plus } from 'lucide-react';
import { changeView } from '../../state/view-store.ts';
import { fillMatrix, orderMatrix } from '../../view/change-view.ts';
import type { Scene } from '../../view/scene.ts';
import type { MatrixCells, MatrixOrder, ViewState } from '../../view/view-state.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { Segments } from '../shared/Segments.tsx';
import { StatusLine } from '../shared/StatusLine.tsx';
import { stepCells } from './cell-size.ts';
import styles from './Matrix.module.css';

interface Props {
  readonly view: ViewState;
  readonly scene: Scene;
  readonly size: number;
  readonly onSize: (size: number) => void;
}

const ORDERS: readonly { readonly value: MatrixOrder; readonly label: string }[] = [
  { value: 'name', label: 'By name' },
  { value: 'number', label: 'By number' },
  { value: 'bloc', label: 'By bloc' },
];

const CELLS: readonly { readonly value: MatrixCells; readonly label: string }[] = [
  { value: 'stances', label: 'Stances' },
  { value: 'agreement', label: 'Agreement' },
];

export function MatrixBar({ view, scene, size, onSize }: Props) {
  const smaller = stepCells(size, -1);
  const larger = stepCells(size, 1);
  return (
    <div className={styles['bar']}>
      <StatusLine scene={scene} className={styles['status']} />
      <Segments
        label="Order"
        value={view.order}
        options={ORDERS}
        onChange={(order) => changeView((now) => orderMatrix(now, order))}
      />
      <Segments
        label="Cells"
        value={view.cell}
        options={CELLS}
        onChange={(cell) => changeView((now) => fillMatrix(now, cell))}
      />
      <div className={styles['group']}>
        <IconButton
          label="Smaller cells"
          disabled={smaller === null}
          onClick={() => onSize(smaller ?? size)}
        >
          <Minus size={16} aria-hidden />
        </IconButton>
        <IconButton
          label="Larger cells"
          disabled={larger === null}
          onClick={() => onSize(larger ?? size)}
        >
          <Plus size={16} aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
