// How does one get from a line of the check to the stance it is about?
import type { StanceId } from '../../model/stance-graph.ts';
import { changeView } from '../../state/view-store.ts';
import { selectQuote, selectStance } from '../../view/change-view.ts';
import { cutText } from '../../view/safe-text.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import styles from './Check.module.css';

interface Props {
  readonly stance: StanceId;
  /** Left out: the stance as a whole. */
  readonly place?: number;
  readonly sentence: string;
  readonly onFollow: () => void;
}

const LONGEST = 200;

export function StanceLink({ stance, place, sentence, onFollow }: Props) {
  return (
    <button
      type="button"
      className={styles['topicLink']}
      onClick={() => {
        onFollow();
        changeView((view) =>
          place === undefined ? selectStance(view, stance) : selectQuote(view, stance, place),
        );
      }}
    >
      <QuoteText text={cutText(sentence, LONGEST)} />
    </button>
  );
}
