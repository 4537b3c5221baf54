// Where does everyone stand? Asks the layout worker, and computes here where there is no worker.
import type { LayoutRequest, Positions } from '../graph/layout/layout.ts';
import type { ReportTicks } from '../graph/layout/pace.ts';
import { trustWorkerUrl } from './app-worker-url.ts';
import type { LayoutAnswer, LayoutCall } from './layout-worker.ts';
import workerUrl from './layout-worker.ts?worker&url';

interface Waiting {
  readonly report: ReportTicks | undefined;
  resolve(positions: Positions): void;
  reject(reason: unknown): void;
}

const waitingByCall = new Map<number, Waiting>();
let worker: Worker | null = null;
let calls = 0;

/** `report` hears how far it is, where a worker does it; here the page could not show it anyway. */
export function requestLayout(
  request: LayoutRequest,
  signal?: AbortSignal,
  report?: ReportTicks,
): Promise<Positions> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  const running = startWorker();
  if (!running) return layoutHere(request);
  calls += 1;
  const call = calls;
  return new Promise<Positions>((resolve, reject) => {
    const abort = () => cancel(call, signal?.reason);
    const settle = () => signal?.removeEventListener('abort', abort);
    waitingByCall.set(call, {
      report,
      resolve: (positions) => {
        settle();
        resolve(positions);
      },
      reject: (reason) => {
        settle();
        reject(reason);
      },
    });
    signal?.addEventListener('abort', abort, { once: true });
    running.postMessage({ call, request } satisfies LayoutCall);
  });
}

/** Starting takes about as long as the layout itself, so it is done while the data are on their way. */
export function warmLayoutWorker(): void {
  startWorker();
}

/** Fetched only where it is needed: the worker has a copy of its own. */
async function layoutHere(request: LayoutRequest): Promise<Positions> {
  const { layoutGraph } = await import('../graph/layout/layout-graph.ts');
  return layoutGraph(request);
}

function startWorker(): Worker | null {
  if (worker) return worker;
  if (typeof Worker === 'undefined') return null;
  try {
    worker = new Worker(trustWorkerUrl(workerUrl), { type: 'module', name: 'layout' });
  } catch {
    // Some embeddings and old browsers refuse module workers; the layout is pure, so it can run here.
    return null;
  }
  worker.addEventListener('message', (event: MessageEvent<LayoutAnswer>) => receive(event.data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    rejectAll(new Error(event.message || 'The layout worker could not be started.'));
  });
  return worker;
}

function receive(answer: LayoutAnswer): void {
  const waiting = waitingByCall.get(answer.call);
  if ('done' in answer) {
    waiting?.report?.(answer.done, answer.total);
    return;
  }
  waitingByCall.delete(answer.call);
  if ('positions' in answer) waiting?.resolve(answer.positions);
  else waiting?.reject(new Error(answer.error));
}

/** A layout cannot be interrupted from outside, so when nobody else waits its worker goes. */
function cancel(call: number, reason: unknown): void {
  const waiting = waitingByCall.get(call);
  waitingByCall.delete(call);
  if (waitingByCall.size === 0) stopWorker();
  waiting?.reject(reason);
}

function rejectAll(reason: Error): void {
  stopWorker();
  const all = [...waitingByCall.values()];
  waitingByCall.clear();
  for (const waiting of all) waiting.reject(reason);
}

function stopWorker(): void {
  worker?.terminate();
  worker = null;
}
