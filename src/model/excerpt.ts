// How is a piece of untrusted data shown inside a message? Short, on one line, with nothing hidden.

const LONGEST = 80;
// Controls, invisible and direction-changing characters, and lone surrogates: a message must not carry them.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

export function excerptText(text: string, longest = LONGEST): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return cut.replace(HIDDEN, escapeCharacter);
}

/** A JSON value as a reader would call it: `"russia"`, `12`, `a list`. */
export function excerptValue(value: unknown): string {
  if (typeof value === 'string') return `"${excerptText(value)}"`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16).padStart(4, '0');
  return code > 0xffff ? `\\u{${digits}}` : `\\u${digits}`;
}
