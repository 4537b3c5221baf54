// From which state of the data was a link made, and what has become of it since?
import { describeDay } from './date-wording.ts';
import { countOf } from './wording.ts';

export interface LinkRevision {
  /** The first eight hexadecimal digits of the SHA-256 of the dataset's file. */
  readonly digest: string;
  /** How much the data held; null where a link gives only the digest. */
  readonly held: { readonly stances: number; readonly quotes: number } | null;
}

const REVISION = /^([0-9a-f]{8})(?:-(\d{1,7})-(\d{1,7}))?$/;

/** "1f2e3d4c-24-38": digest, stances, quotes. */
export function encodeRevision({ digest, held }: LinkRevision): string {
  return held === null ? digest : `${digest}-${held.stances}-${held.quotes}`;
}

export function decodeRevision(text: string): LinkRevision | null {
  const [, digest, stances, quotes] = REVISION.exec(text.toLowerCase()) ?? [];
  if (digest === undefined) return null;
  const held =
    stances === undefined ? null : { stances: Number(stances), quotes: Number(quotes ?? 0) };
  return { digest, held };
}

/** Null where nothing has changed. */
export function describeChange(
  then: LinkRevision,
  now: LinkRevision,
  revised: string | undefined,
): string | null {
  if (then.digest === now.digest) return null;
  const day = revised === undefined ? '' : ` Its last revision is of ${describeDay(revised)}.`;
  return `The data has changed since this link was made${describeNumbers(then.held, now.held)}.${day} The view is shown on the data as it is now.`;
}

function describeNumbers(then: LinkRevision['held'], now: LinkRevision['held']): string {
  if (now === null) return '';
  if (then === null) return `; it now holds ${describeHeld(now)}`;
  const same = then.stances === now.stances && then.quotes === now.quotes;
  return same
    ? `: it holds ${describeHeld(now)} as before, but not all of them read the same`
    : `: it held ${describeHeld(then)}, and now ${describeHeld(now)}`;
}

function describeHeld({ stances, quotes }: NonNullable<LinkRevision['held']>): string {
  return `${countOf(stances, 'stance')} with ${countOf(quotes, 'quote')}`;
}
