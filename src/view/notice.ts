// Which part of a link was not applied, and why?
import { cutText } from './safe-text.ts';

export interface Notice {
  /** The key of the address that the part stood under; empty for the link as a whole. */
  readonly key: string;
  /** What stood there: short, with hidden characters made visible. */
  readonly value: string;
  readonly message: string;
}

const LONGEST_VALUE = 80;
const MOST = 20;

export function makeNotice(key: string, value: string, message: string): Notice {
  return { key: cutText(key, LONGEST_VALUE), value: cutText(value, LONGEST_VALUE), message };
}

/** A link with thousands of faults must not bury the page under thousands of notices. */
export function limitNotices(notices: readonly Notice[]): readonly Notice[] {
  if (notices.length <= MOST) return notices;
  const more = notices.length - (MOST - 1);
  return [
    ...notices.slice(0, MOST - 1),
    makeNotice('', '', `${more} more parts of the link were not applied.`),
  ];
}
