// Is something on its way that the reader may call off? One at a time: another ends the one before.
import { useEffect, useRef, useState } from 'react';

export interface Cancellable {
  readonly busy: boolean;
  /** Null if it was called off meanwhile. */
  readonly run: <Result>(work: (signal: AbortSignal) => Promise<Result>) => Promise<Result | null>;
  readonly cancel: () => void;
}

export function useCancellable(): Cancellable {
  const [busy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  function cancel(): void {
    running.current?.abort();
    running.current = null;
    setBusy(false);
  }

  async function run<Result>(
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result | null> {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setBusy(true);
    try {
      const result = await work(control.signal);
      return control.signal.aborted ? null : result;
    } catch (error) {
      if (control.signal.aborted) return null;
      throw error;
    } finally {
      if (running.current === control) {
        running.current = null;
        setBusy(false);
      }
    }
  }

  return { busy, run, cancel };
}
