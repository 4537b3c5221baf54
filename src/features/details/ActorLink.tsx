// How does one get from a name to the actor?
import { changeView } from '../../state/view-store.ts';
import { selectActor } from '../../view/change-view.ts';
import type { ActorName } from '../../view/describe-stance.ts';
import { cutText } from '../../view/safe-text.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Details.module.css';

/** The panel of the actor has the whole name. */
const LONGEST = 200;

export function ActorLink({ actor }: { actor: ActorName }) {
  return (
    <button
      type="button"
      className={styles['actor']}
      onClick={() => changeView((view) => selectActor(view, actor.id))}
    >
      <QuoteText text={cutText(actor.name, LONGEST)} />
    </button>
  );
}
