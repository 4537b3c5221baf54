// What is shown here, on how much does it rest, and where is the whole of it?
import { ExternalLink, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ScopeLine } from '../features/header/ScopeLine.tsx';
import { IconButton } from '../features/shared/IconButton.tsx';
import { QuoteText } from '../features/shared/QuoteText.tsx';
import type { LoadedDataset } from '../state/dataset-queries.ts';
import { linkTo } from '../state/link-to.ts';
import { changeView, useViewStore } from '../state/view-store.ts';
import { clearSelection } from '../view/change-view.ts';
import type { ViewState } from '../view/view-state.ts';
import { encodeView } from '../view/view-url.ts';
import styles from './Embed.module.css';
import { EmbedFilters } from './EmbedFilters.tsx';

interface Props {
  /** Null while it is on its way. */
  readonly loaded: LoadedDataset | null;
  readonly view: ViewState;
}

export function EmbedHead({ loaded, view }: Props) {
  const start = useStart();
  return (
    <header className={styles['head']}>
      <h1 className={styles['title']}>
        {loaded === null ? 'Demarche' : <QuoteText text={loaded.index.dataset.title} />}
      </h1>
      {loaded !== null && <ScopeLine loaded={loaded} />}
      <div className={styles['ways']}>
        {arrangementOf(view) !== arrangementOf(start) && (
          <IconButton
            label="Back to what was shown first"
            className={styles['back']}
            onClick={() => changeView(() => start)}
          >
            <RotateCcw size={15} aria-hidden />
          </IconButton>
        )}
        <a
          className={styles['open']}
          href={linkTo({ ...view, embed: false })}
          target="_blank"
          rel="noopener"
          aria-label="Open in Demarche, in a new tab"
        >
          <span>
            Open<span className={styles['where']}> in Demarche</span>
          </span>
          <ExternalLink size={14} aria-hidden />
        </a>
      </div>
      {loaded !== null && <EmbedFilters index={loaded.index} view={view} />}
    </header>
  );
}

/** The view as the address or the page around it last asked for it, before the reader changed anything. */
function useStart(): ViewState {
  const [start, setStart] = useState(() => useViewStore.getState().view);
  useEffect(
    () =>
      useViewStore.subscribe(({ view, step }) => {
        if (step === 'none' || step === 'mend') setStart(view);
      }),
    [],
  );
  return start;
}

/** Reading and looking around is undone where it is done. */
function arrangementOf(view: ViewState): string {
  return encodeView({ ...clearSelection(view), cam: null });
}
