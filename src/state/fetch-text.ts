// How does a file arrive: whole, in UTF-8, of bearable size, with progress, or with a reason why not?
import type { WantedKind } from '../model/recognise-kind.ts';
import { errorOfStatus, LoadError } from './load-error.ts';

export const MAX_BYTES = 32 * 1024 * 1024;
const STALL_MS = 15_000;

export interface Progress {
  readonly loaded: number;
  /** Null when the server does not say how much there is, or sends it compressed. */
  readonly total: number | null;
}

export function tooLarge(name: string, wanted: WantedKind = 'JSON'): LoadError {
  return new LoadError(
    `${name} is larger than 32 MiB, the most that is read here.`,
    wanted === 'JSON'
      ? 'Split the dataset, for instance by year.'
      : 'It is hardly the text of one article: whoever made the data may have named another file.',
  );
}

export async function fetchText(
  url: string,
  name: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
  wanted: WantedKind = 'JSON',
): Promise<string> {
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), STALL_MS);
  const either = AbortSignal.any([signal, stalled.signal]);
  try {
    const response = await fetch(url, {
      signal: either,
      // What the page preloads is only found by a request that is the same in this.
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) {
      throw errorOfStatus(name, response.status, response.headers.get('retry-after'));
    }
    if ((response.headers.get('content-type') ?? '').includes('text/html'))
      throw webPage(name, wanted);
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const total = expectedBytes(response);
    let loaded = 0;
    const reader = response.body?.getReader();
    for (;;) {
      const part = await reader?.read();
      if (part === undefined || part.done) break;
      clearTimeout(timer);
      timer = setTimeout(() => stalled.abort(), STALL_MS);
      loaded += part.value.byteLength;
      if (loaded > MAX_BYTES) throw tooLarge(name, wanted);
      chunks.push(part.value);
      onProgress({ loaded, total });
    }
    return await decodeText(chunks, name, wanted);
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    throw stalled.signal.aborted ? stall(name) : unreachable(name);
  } finally {
    clearTimeout(timer);
    // Ends the download when we stopped reading before its end.
    stalled.abort();
  }
}

export async function decodeText(
  chunks: readonly Uint8Array<ArrayBuffer>[],
  name: string,
  wanted: WantedKind = 'JSON',
): Promise<string> {
  // A dataset may be taken away again as it came, its byte order mark included.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: wanted === 'JSON' });
  try {
    let text = '';
    for (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
    text += decoder.decode();
    if (/^\s*<(!doctype|html)/i.test(text)) throw webPage(name, wanted);
    return text;
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const { describeUndecodable } = await import('../model/bytes-issue.ts');
    const bytes = new Uint8Array(await new Blob([...chunks]).arrayBuffer());
    const { message, cure } = describeUndecodable(bytes, wanted);
    if (wanted === 'JSON') throw new LoadError(`${name} was not opened: ${message}.`, cure);
    throw new LoadError(
      `${name} was not read: ${message}.`,
      'Save the words of the article as plain text in UTF-8.',
    );
  }
}

function expectedBytes(response: Response): number | null {
  if (response.headers.has('content-encoding')) return null;
  const length = Number(response.headers.get('content-length'));
  return Number.isSafeInteger(length) && length > 0 ? length : null;
}

function webPage(name: string, wanted: WantedKind): LoadError {
  return new LoadError(
    `${name} is a web page, not ${wanted}.`,
    wanted === 'JSON'
      ? 'The address may need to point to the raw file.'
      : 'Only the words of the article are needed: copy them into a text file.',
  );
}

function stall(name: string): LoadError {
  return new LoadError(
    `Nothing more of ${name} arrived for 15 seconds.`,
    'Try again when the connection is better.',
  );
}

function unreachable(name: string): LoadError {
  return new LoadError(
    `${name} could not be fetched: the connection failed${navigator.onLine ? '' : ', this device is offline'}.`,
    'Check the connection and try again.',
  );
}
