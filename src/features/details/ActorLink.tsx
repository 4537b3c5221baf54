// How does one get from a name to the actor?
import { changeView } from '../../state/view-store.ts';
import { selectActor } from '../../view/change-view.ts';
import type { ActorName } from '../../view/describe-stance.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Details.module.css';

export function ActorLink({ actor }: { actor: ActorName }) {
  return (
    <button
      type="button"
      className={styles['actor']}
      onClick={() => changeView((view) => selectActor(view, actor.id))}
    >
      <QuoteText text={actor.name} />
    </button>
  );
}
