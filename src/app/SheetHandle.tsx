// What lies under this bar at the foot of a phone, and how is it opened and folded away?
import { ArrowRight, ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { QuoteText } from '../features/shared/QuoteText.tsx';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { ActorId } from '../model/stance-graph.ts';
import { nameActor } from '../view/describe-stance.ts';
import type { ViewState } from '../view/view-state.ts';
import styles from './Explorer.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

export function SheetHandle({ index, view, open, onOpen }: Props) {
  return (
    <button
      type="button"
      className={styles['handle']}
      aria-expanded={open}
      onClick={() => onOpen(!open)}
    >
      <span className={styles['about']}>{titleOf(view, index)}</span>
      {open ? <ChevronDown size={18} aria-hidden /> : <ChevronUp size={18} aria-hidden />}
    </button>
  );
}

function titleOf(view: ViewState, index: GraphIndex): ReactNode {
  const { cmp, path, outlets, split, step } = view;
  if (step !== null) return 'Story';
  if (cmp !== null || (path === null && outlets !== null)) return 'Comparison';
  if (path !== null) return 'Connection';
  if (view.sel !== null) return nameSelected(view, index) ?? 'Details of the selection';
  if (split !== null) return 'Blocs and tension';
  const steps = index.dataset.story?.length ?? 0;
  return steps > 0 ? `Story in ${steps} steps · About this data` : 'About this data';
}

/** Null for a stance that there is not. */
function nameSelected({ sel }: ViewState, index: GraphIndex): ReactNode {
  const nameOf = (id: ActorId) => <QuoteText text={nameActor(index, id).name} />;
  if (sel?.type === 'actor') return nameOf(sel.id);
  const ends = sel?.type === 'stance' ? index.stanceById.get(sel.id)?.stance : sel;
  if (!ends) return null;
  return (
    <>
      {nameOf(ends.source)} <ArrowRight size={14} aria-label="toward" /> {nameOf(ends.target)}
    </>
  );
}
