// What did chat programs, mail and trackers do to a link on its way, and how is it undone?

// Half a character cannot be written into an address again.
const LONE_SURROGATE = /\p{Cs}/gu;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// What a sentence puts behind a link; raw, because a value has these characters encoded at its end.
const TRAILING = /(?:[)\].,;:!?"'<>\s]|%22|%3E|%E2%80%8B)+$/i;

export function mendFragment(fragment: string): string {
  const text = fragment
    .replace(/^[#?]+/, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(/&amp;/gi, '&')
    .replace(TRAILING, '');
  // A whole fragment that somebody encoded once more has no "=" left.
  return !text.includes('=') && /%3D/i.test(text) ? decodeOnce(text) : text;
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
