// How are the data written in another form? Asks a worker of its own, which ends as soon as nobody waits for it, and writes here where there is none.
import type { ExportRequest } from '../exchange/answer-request.ts';
import { askOnce } from './ask-once.ts';
import type { ExportCall } from './export-worker.ts';
import workerUrl from './export-worker.ts?worker&url';
import type { Written } from './pack-files.ts';

interface Answered {
  readonly written: Written;
}

/** So many quotes are copied to a worker without holding up a frame. */
const AT_ONCE = 1000;

export async function requestExport(request: ExportRequest, signal: AbortSignal): Promise<Written> {
  const { written } = await askOnce<Answered>({
    url: workerUrl,
    name: 'export',
    signal,
    ask: (worker) => send(worker, request, signal),
    here: () => writeHere(request),
  });
  return written;
}

async function writeHere(request: ExportRequest): Promise<Answered> {
  const [{ answerRequest }, { packFiles }] = await Promise.all([
    import('../exchange/answer-request.ts'),
    import('./pack-files.ts'),
  ]);
  return { written: packFiles(answerRequest(request)) };
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
