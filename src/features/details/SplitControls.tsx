// Two camps or any number of blocs, and does what has no sign count?
import type { SplitKind } from '../../graph/partition/signed-edge.ts';
import type { StanceKind } from '../../model/stance-graph.ts';
import { changeView } from '../../state/view-store.ts';
import { countUnsigned, splitActors } from '../../view/change-view.ts';
import type { ViewState } from '../../view/view-state.ts';
import { Segments } from '../shared/Segments.tsx';
import styles from './Split.module.css';

interface Props {
  readonly vocabulary: readonly StanceKind[];
  readonly view: ViewState;
}

const KINDS: readonly { readonly value: SplitKind; readonly label: string }[] = [
  { value: 'camps', label: 'Two camps' },
  { value: 'blocs', label: 'Blocs' },
];

export function SplitControls({ vocabulary, view }: Props) {
  const unsigned = vocabulary.filter(({ sign }) => sign === 0).map(({ label }) => `“${label}”`);
  const counts = view.unsigned === 'negative';
  return (
    <div className={styles['controls']}>
      <Segments
        label="Split into"
        value={view.split ?? 'camps'}
        options={KINDS}
        wide
        onChange={(kind) => changeView((now) => splitActors(now, kind))}
      />
      {unsigned.length > 0 && (
        <label className={styles['switch']}>
          <input
            type="checkbox"
            checked={counts}
            onChange={() =>
              changeView((now) => countUnsigned(now, counts ? 'nothing' : 'negative'))
            }
          />
          <span>
            Count {unsigned.join(', ')} as negative
            <small>It has no sign of its own and is left out otherwise.</small>
          </span>
        </label>
      )}
    </div>
  );
}
