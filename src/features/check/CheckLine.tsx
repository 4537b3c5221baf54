// Do the quotes stand in their texts? One line in the header, which opens the data check.
import { CircleCheck, CircleDashed, CircleHelp, TriangleAlert } from 'lucide-react';
import type { LoadedDataset } from '../../state/dataset-queries.ts';
import { useProvenance } from '../../state/use-provenance.ts';
import { type CheckSummary, summariseCheck } from '../../view/count-states.ts';
import { countOf } from '../../view/wording.ts';
import styles from './CheckLine.module.css';

const ICONS: Readonly<Record<CheckSummary['outcome'], typeof CircleCheck>> = {
  matched: CircleCheck,
  unmatched: TriangleAlert,
  unchecked: CircleHelp,
  pending: CircleDashed,
};

export function CheckLine({ loaded, onOpen }: { loaded: LoadedDataset; onOpen: () => void }) {
  const { setAside } = loaded;
  const { outcome, text } = summariseCheck(useProvenance(loaded));
  const Icon = ICONS[outcome];
  return (
    <p className={styles['line']}>
      <button
        type="button"
        className={styles['open']}
        data-outcome={outcome}
        aria-haspopup="dialog"
        onClick={onOpen}
      >
        <Icon size={15} aria-hidden />
        <span>
          {text}
          {setAside > 0 && `; ${countOf(setAside, 'record')} set aside`}
        </span>
      </button>
    </p>
  );
}
