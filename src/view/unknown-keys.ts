// What is said about a key of an address that this version does not act on?
import { makeNotice, type Notice } from './notice.ts';

const VERSION = '1';
const PLANNED: readonly string[] = ['inline', 'rev', 'sha256'];
const TRACKING = /^(?:fbclid|gclid|utm_[a-z]+)$/;

export function describeUnknownKey(key: string, text: string): readonly Notice[] {
  if (key === 'v') return text === VERSION ? [] : [makeNotice(key, text, versionMessage(text))];
  if (PLANNED.includes(key)) return [makeNotice(key, text, 'Not available in this version.')];
  if (TRACKING.test(key)) return [makeNotice(key, text, 'Added by a tracking service; ignored.')];
  return [makeNotice(key, text, 'This key is not known.')];
}

function versionMessage(text: string): string {
  return /^[1-9]\d{0,5}$/.test(text)
    ? `The link was made by a newer version (v${text}); what this version knows is shown.`
    : 'This is not a version of the address.';
}
