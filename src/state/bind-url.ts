// How do the address and the store stay equal without chasing each other?
import { type DecodedLink, decodeView, encodeView } from '../view/view-url.ts';
import { useViewStore } from './view-store.ts';

/** The part of `window` that the address needs; tests pass their own. */
export interface UrlPage {
  readonly location: {
    readonly hash: string;
    readonly pathname: string;
    readonly search: string;
  };
  readonly history: {
    readonly state: unknown;
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

const REPLACE_MS = 500;
const WINDOW_MS = 30_000;
/** Safari throws after 100 calls in 30 s; at most 60 of them are replacements, one in 500 ms. */
const PUSHES_IN_WINDOW = 34;

export function bindUrl(page: UrlPage, onLink: (link: DecodedLink) => void) {
  let pending: ReturnType<typeof setTimeout> | null = null;
  let recentPushes: number[] = [];
  let printed = '';
  let seen: string | null = null;
  /** Which entry of the history this is; one that we have not written yet has no mark. */
  let entry: unknown = page.history.state;
  /** What an entry showed when it was left before that was printed; no script can write to it from elsewhere. */
  const unprinted = new Map<unknown, string>();

  function write(method: 'pushState' | 'replaceState', fragment: string): void {
    cancelPending();
    if (fragment === printed) return;
    const url = fragment === '' ? page.location.pathname + page.location.search : `#${fragment}`;
    const mark = method === 'pushState' || entry === null ? Date.now() + Math.random() : entry;
    try {
      page.history[method](mark, '', url);
      entry = mark;
      printed = fragment;
      seen = page.location.hash;
    } catch {
      // A browser that has had enough calls: the store is the truth, the next change prints it.
      schedule();
    }
  }

  function cancelPending(): void {
    if (pending !== null) clearTimeout(pending);
    pending = null;
  }

  function flush(): void {
    if (pending !== null) write('replaceState', encodeView(useViewStore.getState().view));
  }

  function schedule(): void {
    pending ??= setTimeout(flush, REPLACE_MS);
  }

  function mayPush(): boolean {
    const now = Date.now();
    recentPushes = recentPushes.filter((time) => now - time < WINDOW_MS);
    if (recentPushes.length >= PUSHES_IN_WINDOW) return false;
    recentPushes.push(now);
    return true;
  }

  function readAddress(): void {
    // Back fires popstate and hashchange; one reading is enough, and what we printed is known.
    if (page.location.hash === seen && page.history.state === entry) return;
    if (pending !== null && entry !== null)
      unprinted.set(entry, encodeView(useViewStore.getState().view));
    cancelPending();
    seen = page.location.hash;
    entry = page.history.state;
    printed = seen.replace(/^#/, '');
    const link = decodeView(unprinted.get(entry) ?? printed);
    unprinted.delete(entry);
    useViewStore.setState({ view: link.view, step: 'none' });
    onLink(link);
    write('replaceState', encodeView(link.view));
  }

  readAddress();
  const stopStore = useViewStore.subscribe((now, before) => {
    if (now.step === 'none' || now.view === before.view) return;
    if (now.step === 'mend') {
      write('replaceState', encodeView(now.view));
      return;
    }
    // The history inside a frame is that of the page around it, whose reader wants to go back there.
    if (now.step === 'replace' || now.view.embed || !mayPush()) {
      schedule();
      return;
    }
    // The entry that is left behind keeps what it showed last.
    if (pending !== null) write('replaceState', encodeView(before.view));
    write('pushState', encodeView(now.view));
  });
  const events = [
    ['popstate', readAddress],
    ['hashchange', readAddress],
    ['pagehide', flush],
  ] as const;
  for (const [type, listener] of events) page.addEventListener(type, listener);

  return () => {
    flush();
    stopStore();
    for (const [type, listener] of events) page.removeEventListener(type, listener);
  };
}
