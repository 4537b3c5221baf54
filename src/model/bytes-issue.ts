// Why can these bytes not be read as UTF-8? Asked once a strict decoder has given up.
import type { Issue } from './issue.ts';
import { recogniseKind, type WantedKind } from './recognise-kind.ts';

/** Names the kind of file where it is known, else the first byte that is out of place. */
export function describeUndecodable(bytes: Uint8Array, wanted: WantedKind = 'JSON'): Issue {
  const start = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('');
  const binary = isBinary(bytes);
  const kind = recogniseKind(start, wanted, wanted === 'JSON' && !binary);
  if (kind !== null && kind.code === 'E-FILE-KIND') return kind;
  const utf16 =
    kind?.code === 'E-FILE-ENCODING' ||
    /^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(start) ||
    (binary && (isUtf16(bytes, 0) || isUtf16(bytes, 1)));
  if (binary && !utf16)
    return {
      code: 'E-FILE-KIND',
      severity: 'error',
      path: '',
      record: null,
      message: `this is a picture, a program or another file without words, not ${wanted}`,
      cure: wanted === 'JSON' ? 'Choose a dataset, a JSON file.' : 'Choose a text file.',
    };
  return {
    code: 'E-FILE-ENCODING',
    severity: 'error',
    path: '',
    record: null,
    message: utf16
      ? 'the text is in UTF-16, not in UTF-8'
      : `the text is not in UTF-8: byte ${firstFault(bytes)} is out of place`,
    cure: 'Save it as UTF-8.',
  };
}

/** Tab, line feed, form feed, carriage return. */
const LAYOUT: ReadonlySet<number> = new Set([9, 10, 12, 13]);

/** Texts in any encoding of bytes have no controls but tabs and line ends; other files are full of them. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1_000);
  const controls = start.filter((byte) => byte < 0x20 && !LAYOUT.has(byte));
  return controls.length * 50 > start.length;
}

/** Without a mark it is known by its NULs, which stand in every other place; `low` is where each pair has its lower byte. */
function isUtf16(bytes: Uint8Array, low: 0 | 1): boolean {
  const start = bytes.subarray(0, 1_000);
  const units = Array.from({ length: start.length >> 1 }, (_, at) => {
    return ((start[2 * at + 1 - low] ?? 0) << 8) | (start[2 * at + low] ?? 0);
  });
  // In other alphabets than the Latin one, blanks and punctuation alone have a NUL.
  const narrow = units.filter((unit) => unit < 0x100).length;
  return narrow * 10 > units.length && units.every((unit) => unit >= 0x20 || LAYOUT.has(unit));
}

/** Counted from 0, after the table of well-formed sequences in the Unicode standard (3-7). */
function firstFault(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = sequenceLength(lead);
    if (length === 0) return at;
    const second = bytes[at + 1] ?? 0;
    const tooLow = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
    const tooHigh = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
    if (tooLow || tooHigh) return at;
    for (let next = 1; next < length; next++)
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return at;
    at += length;
  }
  return at;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}
