// Around whom, and how far?
import { Minus, Plus, X } from 'lucide-react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { changeView } from '../../state/view-store.ts';
import { clearFocus, widenFocus } from '../../view/change-view.ts';
import type { ViewState } from '../../view/view-state.ts';
import { countOf } from '../../view/wording.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Filters.module.css';

export function FocusFilter({ index, view }: { index: GraphIndex; view: ViewState }) {
  if (view.actor.length === 0) return null;
  const names = view.actor.map((id) => index.actorById.get(id)?.name ?? id);
  return (
    <fieldset className={styles['focus']} aria-label="Focus">
      <p className={styles['label']}>
        {view.hops === 0 ? 'Only ties among' : `Within ${countOf(view.hops, 'step')} of`}{' '}
        <strong>
          <QuoteText text={names.join(', ')} />
        </strong>
      </p>
      <div className={styles['steps']}>
        <IconButton label="One step less" onClick={() => changeView((now) => widenFocus(now, -1))}>
          <Minus size={16} aria-hidden />
        </IconButton>
        <IconButton label="One step more" onClick={() => changeView((now) => widenFocus(now, 1))}>
          <Plus size={16} aria-hidden />
        </IconButton>
        <IconButton label="Remove the focus" onClick={() => changeView(clearFocus)}>
          <X size={16} aria-hidden />
        </IconButton>
      </div>
    </fieldset>
  );
}
