// What is left of the page inside somebody else's? The view, its legend, what it rests on, and the way to the whole.
import { useEffect, useRef, useState } from 'react';
import { Notices } from '../features/shared/Notices.tsx';
import { asLoadError } from '../state/load-error.ts';
import { dismissNotices } from '../state/notice-store.ts';
import { bindEngagement, useEngaged } from '../state/use-engaged.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { useKeys } from '../state/use-keys.ts';
import { changeView } from '../state/view-store.ts';
import { clearSelection } from '../view/change-view.ts';
import styles from './Embed.module.css';
import { EmbedHead } from './EmbedHead.tsx';
import { EmbedSheet } from './EmbedSheet.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Explorer } from './Explorer.tsx';
import { mountFrameProtocol } from './mount-frame-protocol.ts';
import { PaperTop } from './PaperTop.tsx';
import { bindPassThrough } from './pass-through.ts';

const HINT_MS = 1400;

export function EmbedPage() {
  const { loaded, view, error, loading } = useExplorer();
  const engaged = useEngaged();
  const page = useRef<HTMLDivElement>(null);
  const [hinted, setHinted] = useState(0);
  useKeys(new Map([['escape', () => dismissNotices() || changeView(clearSelection)]]));

  useEffect(bindEngagement, []);
  useEffect(() => mountFrameProtocol(window), []);

  useEffect(() => {
    if (engaged || page.current === null) return undefined;
    return bindPassThrough(page.current, () => setHinted((times) => times + 1));
  }, [engaged]);

  useEffect(() => {
    if (hinted === 0) return undefined;
    const timer = setTimeout(() => setHinted(0), HINT_MS);
    return () => clearTimeout(timer);
  }, [hinted]);

  return (
    <>
      {loaded !== null && <PaperTop index={loaded.index} view={view} />}
      <div ref={page} className={styles['page']} data-engaged={engaged} data-view={view.view}>
        <EmbedHead loaded={loaded} view={view} />
        <main id="main" tabIndex={-1} className={styles['main']}>
          <ErrorScreen resetKey={`${view.view} ${view.data}`}>
            {loaded !== null ? (
              <Explorer
                loaded={loaded}
                view={view}
                wide={false}
                filtersOpen={false}
                onCloseFilters={() => undefined}
                side={EmbedSheet}
              />
            ) : error !== null ? (
              <Failed error={error} />
            ) : (
              <p className={styles['said']}>
                {loading ? 'The dataset is on its way…' : 'Loading was cancelled.'}
              </p>
            )}
          </ErrorScreen>
          {!engaged && view.view !== 'graph' && <div className={styles['shield']} aria-hidden />}
          {!engaged && hinted > 0 && (
            <p className={styles['hint']} aria-hidden>
              Click first to {view.view === 'graph' ? 'zoom' : 'scroll'} here
            </p>
          )}
        </main>
        <div className={styles['notices']}>
          <Notices />
        </div>
      </div>
    </>
  );
}

function Failed({ error }: { error: Error }) {
  const { message, cure } = asLoadError(error);
  return (
    <div className={styles['said']} role="alert">
      <h2>{message}</h2>
      <p>{cure}</p>
    </div>
  );
}
