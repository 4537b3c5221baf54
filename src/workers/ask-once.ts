// How is one question answered beside the page, and here where that is impossible?
import { trustWorkerUrl } from './app-worker-url.ts';

export interface Question<Answer> {
  /** Of the worker's file. */
  readonly url: string;
  readonly name: string;
  readonly signal: AbortSignal;
  readonly ask: (worker: Worker) => void | Promise<void>;
  /** The same work without a worker; what is asked is pure, so it can run here. */
  readonly here: () => Promise<Answer>;
}

/** One question, one worker, which ends with the answer or as soon as nobody waits for it. */
export async function askOnce<Answer extends object>(question: Question<Answer>): Promise<Answer> {
  question.signal.throwIfAborted();
  const worker = startWorker(question);
  return worker === null ? question.here() : await listen(worker, question);
}

function startWorker({ url, name }: Question<object>): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(trustWorkerUrl(url), { type: 'module', name });
  } catch {
    // Some embeddings and old browsers refuse module workers.
    return null;
  }
}

function listen<Answer extends object>(
  worker: Worker,
  { signal, ask, here }: Question<Answer>,
): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer | { error: string }>) => {
      if ('error' in data) reject(new Error(data.error));
      else resolve(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      // Its file may be gone since a new version came out; what is loaded here may still do.
      here().then(resolve, reject);
    });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    Promise.resolve(ask(worker)).catch(reject);
  }).finally(() => worker.terminate());
}
