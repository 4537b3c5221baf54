// How does a dataset become the text that a link carries, and come back out of it unharmed?
import { decodeText, MAX_BYTES } from './fetch-text.ts';
import { LoadError } from './load-error.ts';

const NAME = 'The data in this link';
/** The first byte of a stream with a check sum; without one, a letter that was lost on the way might go unseen. */
const ZLIB = 0x78;

export async function packText(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return toBase64Url(bytes);
}

/** Stops as soon as it is more than is ever read here, however little it was packed. */
export async function unpackText(packed: string, signal: AbortSignal): Promise<string> {
  return decodeText(await inflate(fromBase64Url(packed), signal), NAME);
}

async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const format = bytes[0] === ZLIB ? 'deflate' : 'deflate-raw';
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream(format))
    .getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  for (;;) {
    const part = await reader.read().catch(() => {
      throw damaged();
    });
    signal.throwIfAborted();
    if (part.done) return chunks;
    loaded += part.value.byteLength;
    chunks.push(part.value);
    if (loaded > MAX_BYTES) {
      await reader.cancel();
      throw new LoadError(
        `${NAME} would unpack to more than 32 MiB, the most that is read here.`,
        'No honest link holds so much: ask whoever sent it for the file.',
      );
    }
  }
}

function damaged(): LoadError {
  return new LoadError(
    `${NAME} cannot be unpacked: the link was cut or changed on its way.`,
    'Ask for it again, whole, or for the file. Chat and mail programs cut long links.',
  );
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    throw damaged();
  }
}
