// What is said about a key of an address that this version does not act on?
import { makeNotice, type Notice } from './notice.ts';

const TRACKING = /^(?:fbclid|gclid|utm_[a-z]+)$/;

export function isTracking(key: string): boolean {
  return TRACKING.test(key);
}

export function describeUnknownKey(key: string, text: string): Notice {
  if (isTracking(key)) return makeNotice(key, text, 'Added by a tracking service; ignored.');
  return makeNotice(key, text, 'This key is not known.');
}
