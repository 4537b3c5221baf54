// How does a published site open without a network? Only where its publisher asked for that: a copy of one whole version.

/** Written before this script by the command `site`. */
interface Site {
  readonly version: string;
  readonly files: readonly string[];
}

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What TypeScript knows of pages says nothing of this kind of worker. */
interface Worker extends EventTarget {
  readonly demarcheSite: Site;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}

const worker = self as unknown as Worker;
const { version, files } = worker.demarcheSite;
const { scope } = worker.registration;
/** Several sites may share an origin, and with it the caches. */
const PREFIX = `demarche ${scope} `;
const NAME = PREFIX + version;

worker.addEventListener('install', (event) => {
  (event as Waiting).waitUntil(keep().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  (event as Waiting).waitUntil(forgetOthers().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetching;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  respondWith.call(event, answer(request));
});

/** All or nothing: half a version would open to nothing. */
async function keep(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.addAll(files.map((file) => new Request(new URL(file, scope), { cache: 'reload' })));
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** What bears a digest in its name never changes; all else is asked for anew wherever there is a network. */
async function answer(request: Request): Promise<Response> {
  const hashed = new URL(request.url).pathname.includes('/assets/');
  if (hashed) return (await kept(request)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const copy = await kept(request);
    if (copy !== undefined) return copy;
    throw error;
  }
}

async function kept(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(NAME);
  const start = request.mode === 'navigate' && new URL(request.url).href.split('#')[0] === scope;
  return cache.match(start ? new URL('index.html', scope) : request, { ignoreSearch: true });
}
