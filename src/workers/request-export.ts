// How are the data written in another form? Asks a worker of its own, which ends as soon as nobody waits for it, and writes here where there is none.
import type { ExportRequest } from '../exchange/answer-request.ts';
import { trustWorkerUrl } from './app-worker-url.ts';
import type { ExportAnswer, ExportCall } from './export-worker.ts';
import workerUrl from './export-worker.ts?worker&url';
import type { Written } from './pack-files.ts';

/** So many quotes are copied to a worker without holding up a frame. */
const AT_ONCE = 1000;

export async function requestExport(request: ExportRequest, signal: AbortSignal): Promise<Written> {
  signal.throwIfAborted();
  const worker = startWorker();
  return worker === null ? writeHere(request) : ask(worker, request, signal);
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(trustWorkerUrl(workerUrl), { type: 'module', name: 'export' });
  } catch {
    // Some embeddings and old browsers refuse module workers; the writers are pure, so they can run here.
    return null;
  }
}

async function writeHere(request: ExportRequest): Promise<Written> {
  const [{ answerRequest }, { packFiles }] = await Promise.all([
    import('../exchange/answer-request.ts'),
    import('./pack-files.ts'),
  ]);
  return packFiles(answerRequest(request));
}

function ask(worker: Worker, request: ExportRequest, signal: AbortSignal): Promise<Written> {
  return new Promise<Written>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      if ('written' in data) resolve(data.written);
      else reject(new Error(data.error));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // Its file may be gone since a new version came out; what is loaded here may still do.
      writeHere(request).then(resolve, reject);
    });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    send(worker, request, signal).catch(reject);
  }).finally(() => worker.terminate());
}

async function send(
  worker: Worker,
  { quotes, ...request }: ExportRequest,
  signal: AbortSignal,
): Promise<void> {
  for (let from = 0; from < quotes.length; from += AT_ONCE) {
    worker.postMessage({ quotes: quotes.slice(from, from + AT_ONCE) } satisfies ExportCall);
    await new Promise((next) => setTimeout(next));
    if (signal.aborted) return;
  }
  worker.postMessage({ request } satisfies ExportCall);
}
