// How do the actors divide, by which statements is that contradicted, and how sure is the answer?
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { changeView, useViewStore } from '../../state/view-store.ts';
import { clearFocus } from '../../view/change-view.ts';
import { describeSplit, type SplitDetails } from '../../view/describe-split.ts';
import type { CheckQuote } from '../../view/quote-card.ts';
import type { Scene } from '../../view/scene.ts';
import type { ShownSplit } from '../../view/shown-split.ts';
import type { ViewState } from '../../view/view-state.ts';
import { Button } from '../shared/Button.tsx';
import { focusPanel, OPENS_PANEL } from '../shared/keep-focus.ts';
import { QuoteText } from '../shared/QuoteText.tsx';
import { VisuallyHidden } from '../shared/VisuallyHidden.tsx';
import details from './Details.module.css';
import { PairList } from './PairList.tsx';
import { PanelHead } from './PanelHead.tsx';
import styles from './Split.module.css';
import { SplitControls } from './SplitControls.tsx';
import { SplitFigures } from './SplitFigures.tsx';
import { SplitGroups } from './SplitGroups.tsx';
import { SplitProgress } from './SplitProgress.tsx';
import { SplitTerms } from './SplitTerms.tsx';
import { TriadList } from './TriadList.tsx';
import { Undivided } from './Undivided.tsx';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly shown: ShownSplit;
  readonly check: CheckQuote;
}

export function SplitPanel({ index, view, scene, shown, check }: Props) {
  const latest = useMemo(() => ({ index, scene, shown, check }), [index, scene, shown, check]);
  // The words of many pairs hold up no frame: they come between frames, also the first time.
  const settled = useDeferredValue<typeof latest | null>(latest, null);
  // Other data have nothing to do with what is left of these.
  const asked = settled?.index === index ? settled : null;
  const said = useMemo(
    () => asked && describeSplit(asked.shown, asked.scene, asked.index, asked.check),
    [asked],
  );
  // Who opens it goes there; who comes back from what stood before it, too.
  useEffect(() => {
    const { activeElement, body } = document;
    const left = activeElement === body || activeElement?.matches(`[${OPENS_PANEL}]`) === true;
    if (useViewStore.getState().step !== 'push' || !left) return;
    // With the next frame: to move the focus, the page has to be laid out.
    const frame = requestAnimationFrame(focusPanel);
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div className={details['details']}>
      <VisuallyHidden role="status">{said && announce(said)}</VisuallyHidden>
      <PanelHead title="Blocs and tension">
        <span>Who stands together in what is shown, and which statements do not fit.</span>
      </PanelHead>
      {view.hops === 0 && view.actor.length > 0 && <Isolated index={index} view={view} />}
      <SplitControls vocabulary={index.dataset.vocabulary} view={view} />
      {said !== null && <Said said={said} index={index} view={view} />}
      <SplitTerms />
    </div>
  );
}

function Said({ said, index, view }: Pick<Props, 'index' | 'view'> & { said: SplitDetails }) {
  return (
    <>
      <SplitProgress said={said} />
      {said.lack === null ? (
        <Findings said={said} index={index} />
      ) : (
        <Undivided said={said} index={index} view={view} />
      )}
      {said.mixed.length > 0 && (
        <details className={styles['folded']}>
          <summary>Mixed pairs, left out: {said.mixed.length}</summary>
          <p className={details['definition']}>
            Both signs stand between these two, so they count neither as positive nor as negative.
          </p>
          <PairList pairs={said.mixed} label="Pages of the mixed pairs" />
        </details>
      )}
    </>
  );
}

function announce({ outcome, lack, state }: SplitDetails): string {
  if (lack !== null) return `Blocs and tension. Too little data: ${lack}.`;
  if (state === 'solving') return 'Blocs and tension. Looking for the split.';
  return `Blocs and tension. ${outcome ?? ''}`;
}

function Isolated({ index, view }: Pick<Props, 'index' | 'view'>) {
  const names = view.actor.map((id) => index.actorById.get(id)?.name ?? id);
  return (
    <div className={styles['isolated']}>
      <p>
        Only the ties among <QuoteText text={names.join(', ')} /> are shown and counted.
      </p>
      <Button onClick={() => changeView(clearFocus)}>Show all again</Button>
    </div>
  );
}

function Findings({ said, index }: { said: SplitDetails; index: GraphIndex }) {
  const { outcome, contradicted, others, proven } = said;
  return (
    <>
      {outcome !== null && <p className={styles['outcome']}>{outcome}</p>}
      <SplitFigures said={said} />
      <SplitGroups said={said} />
      {contradicted.length > 0 && (
        <section className={details['section']}>
          <h3 className={details['heading']}>
            Pairs that contradict it <span>{contradicted.length}</span>
          </h3>
          <p className={details['definition']}>
            {contradicted.length === 1
              ? 'For the split to fit everything that is said, these statements would have to change.'
              : 'For the split to fit everything that is said, these statements would have to change, all of one sign in each pair.'}
            {others === true &&
              ' Another split does as well: there other pairs would be listed, as many.'}
            {!proven && ' There may be a better split.'}
          </p>
          <PairList pairs={contradicted} label="Pages of the contradicted pairs" />
        </section>
      )}
      <TriadList said={said} index={index} />
    </>
  );
}
