// How does a link carry a dataset itself? Packed text under `inline`, which a view holds as its data.
import { decodeText } from './url-text.ts';

const INLINE = 'inline:';
const FOREIGN_TO_IT = /[^A-Za-z0-9_-]+/g;

export function isInlineData(data: string): boolean {
  return data.startsWith(INLINE);
}

/** What the view holds for a packed text. */
export function inlineData(packed: string): string {
  return INLINE + packed;
}

/** Only of inline data. */
export function packedOf(data: string): string {
  return data.slice(INLINE.length);
}

/**
 * The alphabet is that of base64url. Other writers of base64 are understood, and what mail puts between the lines is left
 * out; whether it was damaged shows when it is unpacked. Undefined if there is nothing.
 */
export function readPacked(text: string): string | undefined {
  const packed = (decodeText(text) ?? text)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(FOREIGN_TO_IT, '');
  return packed === '' ? undefined : packed;
}
