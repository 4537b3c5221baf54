// May the data of another site be fetched? Asked in words that say whose they are, and nothing happens before.
import { useEffect, useRef, useState } from 'react';
import { keepForeignDataset } from '../../state/dataset-queries.ts';
import { fetchForeign, LeadsOnError } from '../../state/fetch-foreign.ts';
import type { Progress } from '../../state/fetch-text.ts';
import { isFramed } from '../../state/framed.ts';
import { judgeAddress } from '../../state/judge-address.ts';
import { asLoadError, type LoadError } from '../../state/load-error.ts';
import { startLoad } from '../../state/measure.ts';
import { cutText } from '../../view/safe-text.ts';
import { Button } from '../shared/Button.tsx';
import { IssueList } from '../shared/IssueList.tsx';
import { ForeignFacts } from './ForeignFacts.tsx';
import styles from './ForeignGate.module.css';
import { LeadsOn } from './LeadsOn.tsx';
import { LoadProgress } from './LoadProgress.tsx';
import open from './Open.module.css';

interface Props {
  /** The https address. */
  readonly data: string;
  readonly sha256: string;
  readonly onLoaded: () => void;
}

type State =
  | { readonly step: 'ask' }
  | { readonly step: 'fetching'; readonly progress: Progress | null }
  | { readonly step: 'failed'; readonly error: LoadError };

export function ForeignGate({ data, sha256, onLoaded }: Props) {
  const [state, setState] = useState<State>({ step: 'ask' });
  const running = useRef<AbortController | null>(null);
  const { url, reason } = judgeAddress(data);

  useEffect(() => () => running.current?.abort(), []);

  if (url === null)
    return (
      <div className={open['page']} role="alert">
        <h2>The data of this link are not fetched</h2>
        <p>{reason}</p>
        <p className={styles['address']}>{cutText(data, 300)}</p>
        <Elsewhere />
      </div>
    );

  async function go(from: URL): Promise<void> {
    const control = new AbortController();
    running.current?.abort();
    running.current = control;
    const { signal } = control;
    setState({ step: 'fetching', progress: null });
    startLoad();
    try {
      const onProgress = (progress: Progress) => setState({ step: 'fetching', progress });
      const fetch = globalThis.fetch.bind(globalThis);
      const text = await fetchForeign({ url: from, sha256, signal, onProgress, fetch });
      signal.throwIfAborted();
      keepForeignDataset(text, data, from.hostname, sha256 !== '');
      onLoaded();
    } catch (error) {
      if (!signal.aborted) setState({ step: 'failed', error: asLoadError(error) });
    }
  }

  function cancel(): void {
    running.current?.abort();
    setState({ step: 'ask' });
  }

  const leadsOn = state.step === 'failed' && state.error instanceof LeadsOnError;
  return (
    <div className={open['page']}>
      <h2>
        Fetch data from <span className={styles['host']}>{url.hostname}</span>?
      </h2>
      <p>
        This link shows a dataset that lies on another site. It is not by this site, and nobody here
        has looked at it.
      </p>
      <ForeignFacts url={url} sha256={sha256} />
      <p>
        If you go on, your browser asks that site for the file. The site learns your network
        address, when you asked, and that this page did (the header Origin); no cookies and no
        referrer go along. Until then nothing is asked.
      </p>
      {state.step === 'failed' && (
        <div role="alert" className={styles['failed']}>
          <p>
            <strong>{state.error.message}</strong> {state.error.cure}
          </p>
          {state.error.issues.length > 0 && <IssueList issues={state.error.issues} />}
          {leadsOn && <LeadsOn from={url} />}
        </div>
      )}
      {state.step === 'fetching' ? (
        <p className={open['ways']}>
          <LoadProgress progress={state.progress} />
          <Button onClick={cancel}>Cancel</Button>
        </p>
      ) : isFramed() ? (
        <p>
          <a href={location.href} target="_blank" rel="noopener">
            Open this in a tab of its own
          </a>{' '}
          first: inside another page nothing is fetched from elsewhere.
        </p>
      ) : (
        <p className={open['ways']}>
          <Button looks={leadsOn ? 'plain' : 'strong'} onClick={() => go(url)}>
            {state.step === 'failed' ? 'Try again' : `Fetch from ${url.hostname}`}
          </Button>
        </p>
      )}
      <Elsewhere />
    </div>
  );
}

function Elsewhere() {
  return (
    <p>
      <a href="./">Leave it, and see the data of this site</a>
    </p>
  );
}
