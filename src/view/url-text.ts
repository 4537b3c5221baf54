// How does any text become a part of an address and come back unchanged?

const LONE_SURROGATE = /\p{Cs}/gu;
// What encodeURIComponent leaves as it is, but this grammar or a chat program takes for something else.
const RESERVED_HERE = /[~!'()*]/g;
const FINAL_DOT = /\.$/;

export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd'))
    .replace(RESERVED_HERE, percent)
    .replace(FINAL_DOT, '%2E');
}

/** Null if the percent signs do not spell a text in UTF-8. */
export function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
