// How does a site begin to open without a network? Only one whose publisher asked for it, and not inside a frame.
import { trustWorkerUrl } from '../workers/app-worker-url.ts';

/** A browser that cannot, or is not allowed to, goes on without. */
export async function startOffline(): Promise<void> {
  try {
    await navigator.serviceWorker.register(trustWorkerUrl(new URL('sw.js', document.baseURI).href));
  } catch {
    // The site works as it does everywhere else.
  }
}
