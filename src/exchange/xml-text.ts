// How is XML written so that every parser reads back the very same text?

const NAMED: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
// By number: parsers turn these into blanks in attributes, or into other line ends, some of them only in XML 1.1.
const SPECIAL = /[&<>"\t\n\r\x7F-\x9F\u2028\u2029]/g;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element on a line of its own; what it contains comes in whole lines, or is one text. */
export function element(
  name: string,
  attributes: Attributes,
  content: readonly string[] | string = [],
): readonly string[] {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  const start = `<${name}${written.join('')}`;
  if (typeof content === 'string') return [`${start}>${escapeXml(content)}</${name}>`];
  if (content.length === 0) return [`${start}/>`];
  return [`${start}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

export function encodeXml(lines: readonly string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n');
}

function escapeXml(text: string): string {
  return text.replace(
    SPECIAL,
    (character) => NAMED.get(character) ?? `&#${character.charCodeAt(0)};`,
  );
}
