// What stands beside what once a dataset is there: filters, picture or table, details?
import { type ComponentType, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { GraphView } from '../features/graph/GraphView.tsx';
import { Button } from '../features/shared/Button.tsx';
import { lazyPart } from '../features/shared/lazy-part.ts';
import { Sheet } from '../features/shared/Sheet.tsx';
import { Texts } from '../features/shared/texts.ts';
import { Vocabulary } from '../features/shared/vocabulary.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { LoadedDataset } from '../state/dataset-queries.ts';
import { markPictureSeen, useBesideDue } from '../state/first-picture.ts';
import { endAtPaint } from '../state/measure.ts';
import { isReset, resetAll } from '../state/reset-all.ts';
import { useFonts } from '../state/use-fonts.ts';
import { useLayout } from '../state/use-layout.ts';
import { useProvenance } from '../state/use-provenance.ts';
import { useFramed, useScene } from '../state/use-scene.ts';
import { useSplit } from '../state/use-split.ts';
import { changeView } from '../state/view-store.ts';
import type { Scene } from '../view/scene.ts';
import type { Selection, ViewState } from '../view/view-state.ts';
import { DetailsSide } from './DetailsSide.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import styles from './Explorer.module.css';
import { markReady, publishScene } from './page-api.ts';
import { Stage } from './Stage.tsx';

// Nobody reads or filters before there is a picture.
const CountedFilters = lazyPart(async () => (await import('./CountedFilters.tsx')).CountedFilters);
const DetailsPanel = lazyPart(async () => (await import('./DetailsPanel.tsx')).DetailsPanel);
const MatrixView = lazyPart(
  async () => (await import('../features/matrix/MatrixView.tsx')).MatrixView,
);
const Paper = lazyPart(async () => (await import('./Paper.tsx')).Paper);
const Reader = lazyPart(async () => (await import('../features/reader/Reader.tsx')).Reader);
const SourcesPage = lazyPart(
  async () => (await import('../features/sources/SourcesPage.tsx')).SourcesPage,
);
const TimelineView = lazyPart(
  async () => (await import('../features/timeline/TimelineView.tsx')).TimelineView,
);
const WindowTitle = lazyPart(
  async () => (await import('./WindowTitle.tsx')).WindowTitle,
  () => null,
);
const TableView = lazyPart(async () => (await import('../features/table/TableView.tsx')).TableView);

/** Beside an article there is no room to read more lines; they stay one step away. */
const MOST_BESIDE_TEXT = 260;

interface Props {
  readonly loaded: LoadedDataset;
  readonly view: ViewState;
  readonly wide: boolean;
  readonly filtersOpen: boolean;
  readonly onCloseFilters: () => void;
  /** Where the details stand inside a frame, in which all else gives way to the picture. */
  readonly side?: ComponentType<{ index: GraphIndex; view: ViewState; children: ReactNode }>;
}

export function Explorer({ loaded, view, wide, filtersOpen, onCloseFilters, side }: Props) {
  const { index } = loaded;
  const fonts = useFonts();
  const provenance = useProvenance(loaded);
  const scene = useScene(index, view, provenance.unmatched);
  const framed = useFramed(index, view, scene, provenance.unmatched);
  const layout = useLayout(index, view, scene);
  const { positions } = layout;
  const split = useSplit(index, scene, view);
  const check = provenance.stateOf;
  const beside = useBesideDue();
  // What the panel is about beyond the selection: two actors, or the ties that connect them.
  const [meant, setMeant] = useState<readonly Selection[]>([]);
  // What is pointed at in the text is lit in the picture, and the reverse.
  const [lit, setLit] = useState<Selection | null>(null);
  const Side = side ?? DetailsSide;
  const reading = view.view === 'article';
  const legible = scene.counts.ties.total <= MOST_BESIDE_TEXT;
  const drawn = view.view === 'graph' || (reading && wide && legible);
  const pointed = useMemo(
    () => (reading && lit !== null ? [...meant, lit] : meant),
    [meant, reading, lit],
  );

  useEffect(() => publishScene(scene, positions), [scene, positions]);

  const drawable = { index, view, scene, provenance, positions, split, lit: meant };
  const paper = (part: 'front' | 'back') =>
    beside && (
      <Part>
        <Paper part={part} {...drawable} />
      </Part>
    );
  const filters = beside && (
    <Part>
      <CountedFilters
        index={index}
        view={view}
        unmatched={provenance.unmatched}
        headed={wide && !reading}
      />
    </Part>
  );
  const reset = (
    <Button looks="quiet" disabled={isReset(view)} onClick={() => changeView(resetAll)}>
      Reset filters <kbd>Z</kbd>
    </Button>
  );
  return (
    <Vocabulary value={index.dataset.vocabulary}>
      <div
        className={styles['explorer']}
        data-reading={!reading ? undefined : drawn ? 'beside' : 'alone'}
        data-comparing={view.cmp !== null || view.outlets !== null || undefined}
        data-embedded={side !== undefined || undefined}
      >
        {wide && !reading && (
          <aside className={styles['filters']} aria-label="Filters">
            <div className={styles['scroll']}>{filters}</div>
            <footer className={styles['reset']}>{reset}</footer>
          </aside>
        )}
        {filtersOpen && (!wide || reading) && (
          <Sheet title="Filters" side="left" onClose={onCloseFilters} footer={reset}>
            {filters}
          </Sheet>
        )}
        {(drawn || !reading) && (
          <Stage index={index} view={view} unmatched={provenance.unmatched} due={beside}>
            {drawn ? (
              <GraphView
                index={index}
                view={view}
                scene={scene}
                framed={framed}
                layout={layout}
                fonts={fonts}
                onPainted={painted}
                lit={pointed}
                split={view.split === null ? null : split}
                onHover={reading ? setLit : undefined}
                compact={side !== undefined}
              />
            ) : (
              <Suspense fallback={null}>
                {view.view === 'sources' ? (
                  <SourcesPage loaded={loaded} view={view} scene={scene} provenance={provenance} />
                ) : view.view === 'matrix' ? (
                  <MatrixView index={index} view={view} scene={scene} split={split} />
                ) : view.view === 'timeline' ? (
                  <TimelineView index={index} view={view} scene={scene} lit={meant} />
                ) : (
                  <TableView index={index} view={view} scene={scene} />
                )}
                {positions !== null && <Painted scene={scene} />}
              </Suspense>
            )}
            {drawn && positions !== null && scene.stances.length === 0 && <Painted scene={scene} />}
          </Stage>
        )}
        {reading && (
          <div className={styles['reader']}>
            <Suspense fallback={null}>
              <Reader
                index={index}
                view={view}
                scene={scene}
                provenance={provenance}
                lit={lit}
                onLight={setLit}
              />
              {!drawn && positions !== null && <Painted scene={scene} />}
            </Suspense>
          </div>
        )}
        {beside && (
          <Part>
            <WindowTitle index={index} view={view} />
          </Part>
        )}
        {!reading && paper('front')}
        <Side index={index} view={view}>
          <Texts value={provenance}>
            {beside && (
              <Part>
                <DetailsPanel
                  index={index}
                  view={view}
                  scene={scene}
                  check={check}
                  split={split}
                  onLight={setMeant}
                />
              </Part>
            )}
          </Texts>
        </Side>
        {paper('back')}
      </div>
    </Vocabulary>
  );
}

/** What comes by itself fails by itself: the rest of the page stays. */
function Part({ children }: { children: ReactNode }) {
  return (
    <ErrorScreen>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorScreen>
  );
}

function painted(): void {
  endAtPaint();
  markPictureSeen();
  markReady();
}

/** The canvas says itself when it has painted; a table and an empty result stand with the next frame. */
function Painted({ scene }: { scene: Scene }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene is another painting.
  useEffect(() => {
    requestAnimationFrame(painted);
  }, [scene]);
  return null;
}
