// Into which groups does a net fall? Asks a worker of its own, which ends as soon as nobody waits for it.
import type { Partition } from '../graph/partition/partition.ts';
import type { SignedNet, SplitKind } from '../graph/partition/signed-edge.ts';
import { trustWorkerUrl } from './app-worker-url.ts';
import type { SplitCall, SplitReport } from './split-worker.ts';
import workerUrl from './split-worker.ts?worker&url';

export interface SplitAnswer {
  readonly found: Partition;
  /** On its way, given up by the reader, or at its end, be it with a proof or not. */
  readonly state: 'solving' | 'stopped' | 'done';
}

interface Listener {
  /** Gives the question up. */
  readonly signal: AbortSignal;
  /** Ends the search; what is known by then is the answer. */
  readonly stop: AbortSignal;
  readonly onProgress: (answer: SplitAnswer) => void;
}

/** On the page itself a search must not hold up a frame, so it is only begun there. */
const EFFORT_HERE = 2e7;

export async function requestSplit(
  net: SignedNet,
  kind: SplitKind,
  listener: Listener,
): Promise<SplitAnswer> {
  listener.signal.throwIfAborted();
  const worker = startWorker();
  return worker === null ? splitHere(net, kind) : ask(worker, { net, kind }, listener);
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(trustWorkerUrl(workerUrl), { type: 'module', name: 'split' });
  } catch {
    // Some embeddings and old browsers refuse module workers.
    return null;
  }
}

async function splitHere(net: SignedNet, kind: SplitKind): Promise<SplitAnswer> {
  const { partition } = await import('../graph/partition/partition.ts');
  return { found: partition(net, kind, { effort: EFFORT_HERE }), state: 'done' };
}

function ask(
  worker: Worker,
  call: SplitCall,
  { signal, stop, onProgress }: Listener,
): Promise<SplitAnswer> {
  return new Promise<SplitAnswer>((resolve, reject) => {
    let last: Partition | null = null;
    worker.addEventListener('message', ({ data }: MessageEvent<SplitReport>) => {
      if ('error' in data) reject(new Error(data.error));
      else if (data.done) resolve({ found: data.found, state: 'done' });
      else {
        last = data.found;
        onProgress({ found: last, state: 'solving' });
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // Its file may be gone since a new version came out; what is loaded here may still do.
      splitHere(call.net, call.kind).then(resolve, reject);
    });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    stop.addEventListener(
      'abort',
      () => {
        if (last === null) reject(stop.reason);
        else resolve({ found: last, state: 'stopped' });
      },
      { once: true },
    );
    worker.postMessage(call);
  }).finally(() => worker.terminate());
}
