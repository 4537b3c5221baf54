// What does this version keep of a link that a newer one made? What it does not know, to be copied on.
import { makeNotice, type Notice } from './notice.ts';
import { cutText } from './safe-text.ts';

export interface NewerLink {
  /** Of its grammar. */
  readonly version: number;
  /** `key=value`, as they stood in the link. */
  readonly parts: readonly string[];
}

const VERSION = 1;
const NUMBER = /^[1-9]\d{0,5}$/;
const UNFIT = /[^\w\-.~%=,:/]/gu;
const LONGEST_NAMES = 80;

/** Null for this version and for what is none. */
export function readNewerVersion(text: string): number | null {
  return NUMBER.test(text) && Number(text) > VERSION ? Number(text) : null;
}

export function isThisVersion(text: string): boolean {
  return text === String(VERSION);
}

/** In characters that every program leaves as they are. */
export function keepPart(part: string): string {
  return part.replace(UNFIT, (character) =>
    encodeURIComponent(character).replace(/[!'()*]/, percent),
  );
}

export function describeNewerLink({ version, parts }: NewerLink): Notice {
  const said = `The link was made by a newer version (v${version}); what this version knows is shown.`;
  const names = parts.map((part) => part.replace(/=.*$/s, '')).join(', ');
  const kept = `Not known here, and kept when the link is copied on: ${cutText(names, LONGEST_NAMES)}.`;
  return makeNotice('', '', parts.length === 0 ? said : `${said} ${kept}`);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
