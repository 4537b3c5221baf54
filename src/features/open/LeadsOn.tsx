// An address leads on to another one: does the reader want to know to which, and to be asked about that one?
import { useEffect, useRef, useState } from 'react';
import { findWhereItLeads } from '../../state/find-where-it-leads.ts';
import { asLoadError, type LoadError } from '../../state/load-error.ts';
import { useView } from '../../state/view-store.ts';
import { encodeView } from '../../view/view-url.ts';
import { Button } from '../shared/Button.tsx';
import { ForeignFacts } from './ForeignFacts.tsx';
import styles from './ForeignGate.module.css';
import open from './Open.module.css';

type State =
  | { readonly step: 'ask' | 'looking' }
  | { readonly step: 'found'; readonly to: URL }
  | { readonly step: 'failed'; readonly error: LoadError };

export function LeadsOn({ from }: { from: URL }) {
  const [state, setState] = useState<State>({ step: 'ask' });
  const running = useRef<AbortController | null>(null);
  const view = useView();

  useEffect(() => () => running.current?.abort(), []);

  async function look(): Promise<void> {
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    setState({ step: 'looking' });
    try {
      const fetch = globalThis.fetch.bind(globalThis);
      setState({ step: 'found', to: await findWhereItLeads({ url: from, signal, fetch }) });
    } catch (error) {
      if (!signal.aborted) setState({ step: 'failed', error: asLoadError(error) });
    }
  }

  if (state.step === 'found')
    return (
      <div role="status" className={styles['onward']}>
        <p>It leads on to this address, which has not been read:</p>
        <ForeignFacts url={state.to} sha256={null} />
        <p>
          <a className={open['way']} href={`#${encodeView({ ...view, data: state.to.href })}`}>
            Go on to {state.to.hostname}
          </a>{' '}
          You are asked again there.
        </p>
      </div>
    );
  return (
    <div className={styles['onward']}>
      {state.step === 'failed' ? (
        <p role="alert">
          <strong>{state.error.message}</strong> {state.error.cure}
        </p>
      ) : (
        <p>
          Browsers tell where only after they have gone there. If you want to know, yours follows
          the address now: each site on the way learns what {from.hostname} has learned, and nothing
          of the file is read.
        </p>
      )}
      <p className={open['ways']}>
        <Button looks="strong" disabled={state.step === 'looking'} onClick={look}>
          Find out where it leads
        </Button>
      </p>
    </div>
  );
}
