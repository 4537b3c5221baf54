// How does untrusted text reach a terminal? With nothing in it that the terminal would obey.
import { excerptText } from '../model/excerpt.ts';

/** One line; escape sequences, direction marks and line breaks in data are shown, not sent. */
export function printable(line: string): string {
  return excerptText(line, Number.POSITIVE_INFINITY);
}

/** JSON leaves the C1 controls and DEL as they are; terminals obey them. */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(/[\u007F-\u009F]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`)}\n`;
}

export function countNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
