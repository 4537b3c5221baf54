// How is a dataset fetched from another site, once the reader has agreed: without a trace of who asks, and with an end?
import { decodeText, MAX_BYTES, type Progress, tooLarge } from './fetch-text.ts';
import { errorOfStatus, LoadError } from './load-error.ts';

export interface ForeignRequest {
  readonly url: URL;
  /** In base64url; empty if any bytes will do. */
  readonly sha256: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly fetch: typeof globalThis.fetch;
  /** In milliseconds: without a byte, and in all. */
  readonly patience?: { readonly stall: number; readonly total: number };
}

const PATIENCE = { stall: 15_000, total: 120_000 };
const BY_HAND = 'Download the file and open it on the main page.';

/** Nothing of the reader goes along: no cookies, no referrer; and no other address is asked than the one agreed to. */
export const UNNAMED = {
  mode: 'cors',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'manual',
} as const satisfies RequestInit;

/** The site has the file somewhere else; where, browsers do not tell before they have gone there. */
export class LeadsOnError extends LoadError {}

export async function fetchForeign(request: ForeignRequest): Promise<string> {
  const { url, sha256, signal, patience = PATIENCE } = request;
  const name = `The file of ${url.hostname}`;
  const clock = new AbortController();
  const whole = setTimeout(() => clock.abort('total'), patience.total);
  let still = setTimeout(() => clock.abort('stall'), patience.stall);
  const alive = () => {
    clearTimeout(still);
    still = setTimeout(() => clock.abort('stall'), patience.stall);
  };
  const either = AbortSignal.any([signal, clock.signal]);
  try {
    const response = await request.fetch(url.href, { ...UNNAMED, signal: either });
    checkAnswer(response, name);
    const chunks = await readBody(response, request, alive);
    await checkDigest(chunks, sha256, name);
    return await decodeText(chunks, name);
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    if (clock.signal.aborted) throw tooSlow(name, clock.signal.reason, patience);
    throw await explain(request, name);
  } finally {
    clearTimeout(whole);
    clearTimeout(still);
    // Ends the download when we stopped reading before its end.
    clock.abort('done');
  }
}

function checkAnswer(response: Response, name: string): void {
  if (response.type === 'opaqueredirect')
    throw new LeadsOnError(
      `${name} is not there: the site leads on to another address, which is not followed without asking.`,
      '',
    );
  if (!response.ok)
    throw errorOfStatus(inSentence(name), response.status, response.headers.get('retry-after'));
}

async function readBody(
  response: Response,
  { onProgress }: ForeignRequest,
  alive: () => void,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const length = Number(response.headers.get('content-length'));
  const known = !response.headers.has('content-encoding') && length > 0;
  const reader = response.body?.getReader();
  let loaded = 0;
  for (;;) {
    const part = await reader?.read();
    if (part === undefined || part.done) break;
    alive();
    loaded += part.value.byteLength;
    if (loaded > MAX_BYTES) throw tooLarge('The file');
    chunks.push(part.value);
    onProgress({ loaded, total: known ? length : null });
  }
  if (loaded === 0) throw new LoadError('The answer was empty.', BY_HAND);
  return chunks;
}

async function checkDigest(
  chunks: readonly Uint8Array<ArrayBuffer>[],
  sha256: string,
  name: string,
): Promise<void> {
  if (sha256 === '') return;
  const bytes = await new Blob([...chunks]).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  if (found === sha256) return;
  throw new LoadError(
    `${name} is not the one that the link was made for: its digest is ${found}, and the link wants ${sha256}.`,
    'It was changed since, or on the way. Ask whoever sent the link.',
  );
}

/** Browsers give one error for all that can go wrong; a second look tells whether the site was reached. */
async function explain(request: ForeignRequest, name: string): Promise<LoadError> {
  const { url, signal } = request;
  try {
    await request.fetch(url.href, { ...UNNAMED, mode: 'no-cors', redirect: 'follow', signal });
    return new LoadError(
      `${name} did not arrive: ${url.hostname} was reached, but does not allow other sites to read it, or broke off.`,
      `Ask for the file with the header Access-Control-Allow-Origin. Or: ${BY_HAND.toLowerCase()}`,
    );
  } catch {
    const offline = navigator.onLine ? '' : ' This device is offline.';
    return new LoadError(
      `${name} did not arrive: ${url.hostname} was not reached.${offline}`,
      `The name may be wrong, the site down, or its answer garbled. Try again, or: ${BY_HAND.toLowerCase()}`,
    );
  }
}

function tooSlow(
  name: string,
  why: unknown,
  { stall, total }: NonNullable<ForeignRequest['patience']>,
): LoadError {
  return new LoadError(
    why === 'total'
      ? `${name} had not arrived whole after ${total / 1000} seconds.`
      : `Nothing more of ${inSentence(name)} arrived for ${stall / 1000} seconds.`,
    `Try again when the connection is better, or: ${BY_HAND.toLowerCase()}`,
  );
}

function inSentence(name: string): string {
  return name.replace('The', 'the');
}
