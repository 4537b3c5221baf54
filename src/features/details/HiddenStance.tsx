// The filters hide what is selected: how does it come into sight?
import { use } from 'react';
import { NONE_UNMATCHED } from '../../graph/filter.ts';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { revealStance } from '../../graph/reveal.ts';
import type { StanceId } from '../../model/stance-graph.ts';
import { resetAll } from '../../state/reset-all.ts';
import { changeView } from '../../state/view-store.ts';
import { filterLike } from '../../view/change-view.ts';
import { Button } from '../shared/Button.tsx';
import { focusPanel } from '../shared/keep-focus.ts';
import { Texts } from '../shared/texts.ts';
import styles from './Details.module.css';

export function HiddenStance({ index, id }: { index: GraphIndex; id: StanceId }) {
  const unmatched = use(Texts)?.unmatched ?? NONE_UNMATCHED;
  return (
    <>
      <p className={styles['none']}>The filters hide this stance; its words are not shown.</p>
      <div className={styles['actorActions']}>
        <Button
          onClick={() => {
            focusPanel();
            changeView((view) => filterLike(view, revealStance(index, view, unmatched, id)));
          }}
        >
          Show it anyway
        </Button>
        <Button
          onClick={() => {
            focusPanel();
            changeView(resetAll);
          }}
        >
          Reset filters
        </Button>
      </div>
    </>
  );
}
