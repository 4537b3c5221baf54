// What goes on paper beside what is on the screen: the whole picture, all stances, the sources, the link?
import { useMemo } from 'react';
import { PaperPicture } from '../features/print/PaperPicture.tsx';
import { QuoteText } from '../features/shared/QuoteText.tsx';
import { PaperSources } from '../features/sources/PaperSources.tsx';
import { PaperStances } from '../features/table/PaperStances.tsx';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { Positions } from '../graph/layout/layout.ts';
import { linkTo } from '../state/link-to.ts';
import { usePrinting } from '../state/use-printing.ts';
import { describeDrawn } from '../view/describe-drawn.ts';
import { describeSources } from '../view/describe-sources.ts';
import type { Provenance } from '../view/provenance.ts';
import type { Scene } from '../view/scene.ts';
import type { ShownSplit } from '../view/shown-split.ts';
import type { Selection, ViewName, ViewState } from '../view/view-state.ts';
import styles from './Paper.module.css';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly provenance: Provenance;
  /** Null while the layout is being computed. */
  readonly positions: Positions | null;
  /** What the panel means in the picture beyond the selection. */
  readonly lit: readonly Selection[];
  readonly split: ShownSplit | null;
}

/** The article and the sources are pages themselves; the matrix is its own picture. */
const DRAWN: ReadonlySet<ViewName> = new Set(['graph', 'table']);
const ALONE: ReadonlySet<ViewName> = new Set(['article', 'sources']);

/** The picture stands before the details, the rest after them. */
export function Paper({ part, ...props }: Props & { readonly part: 'front' | 'back' }) {
  if (!usePrinting()) return null;
  return part === 'front' ? <Front {...props} /> : <Rest {...props} />;
}

function Front({ index, view, scene, positions, lit, split }: Props) {
  if (!DRAWN.has(view.view) || positions === null || scene.actors.length === 0) return null;
  const facts = describeDrawn('graph', view, split, index, scene, lit);
  return (
    <div className={styles['paper']} data-on-paper="picture">
      {facts.length > 0 && (
        <dl className={styles['facts']}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <QuoteText text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <PaperPicture
        index={index}
        scene={scene}
        positions={positions}
        selection={view.sel}
        lit={lit}
        split={split}
      />
    </div>
  );
}

function Rest({ index, view, scene, provenance }: Props) {
  const sources = useMemo(
    () => describeSources(scene, index, provenance),
    [scene, index, provenance],
  );
  if (view.view === 'sources') return null;
  return (
    <div className={styles['paper']} data-on-paper="rest">
      {view.view !== 'table' && !ALONE.has(view.view) && (
        <PaperStances index={index} scene={scene} />
      )}
      {!ALONE.has(view.view) && <PaperSources sources={sources} />}
      <p className={styles['link']}>This view: {linkTo(view)}</p>
    </div>
  );
}
