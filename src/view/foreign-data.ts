// Does a view show data from another site, and how are its address and its digest written?

const ADDRESS = /^https:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i;
const LONGEST_ADDRESS = 2_047;
/** SHA-256 in base64url. */
const DIGEST = /^[A-Za-z0-9_-]{43}$/;

export function isForeignData(data: string): boolean {
  return /^https:/i.test(data);
}

/** By its form only: whether it may be asked is judged where it would be. */
export function readForeignAddress(text: string): string | undefined {
  return ADDRESS.test(text) && text.length <= LONGEST_ADDRESS ? text : undefined;
}

export function readDigest(text: string): string | undefined {
  const digest = text.replaceAll('+', '-').replaceAll('/', '_').replace(/=$/, '');
  return DIGEST.test(digest) ? digest : undefined;
}
