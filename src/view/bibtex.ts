// How is a reference written for BibTeX and biblatex?
import type { Reference } from './reference.ts';

const MONTHS = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun'],
  ...['jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
] as const;

// A brace counts for BibTeX even behind a backslash, so it goes by its name.
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

export function encodeBibtex(references: readonly Reference[]): string {
  return references.map(encodeEntry).join('\n');
}

function encodeEntry({ key, title, outlet, published, url, fictional, notes }: Reference): string {
  const fields = [
    // Inner braces: an outlet is no first and last name, and its capitals stay.
    ['author', `{{${escapeTex(outlet)}}}`],
    ['title', `{{${escapeTex(title)}}}`],
    ...encodeDate(published?.value ?? ''),
    ['url', url === null ? '' : `{${encodeUrl(url)}}`],
    ['keywords', fictional ? '{fictional}' : ''],
    ['note', `{${escapeTex(notes.join(' '))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@misc{${key},\n${lines.join('')}}\n`;
}

/** The one for biblatex, then the two for BibTeX; as precise as the data and no more. */
function encodeDate(value: string): readonly (readonly [string, string])[] {
  const [year = '', month = ''] = value.split('-');
  if (year === '') return [];
  return [
    ['date', `{${value}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1] ?? ''],
  ];
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_{}~^\\]/g, (character) => ESCAPES.get(character) ?? `\\${character}`);
}

/** Copied as it stands by every reader, so nothing in it may end the field. */
function encodeUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
