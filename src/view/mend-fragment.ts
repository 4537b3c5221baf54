// What did chat programs, mail and trackers do to a link on its way, and how is it undone?

// Half a character cannot be written into an address again.
const LONE_SURROGATE = /\p{Cs}/gu;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// What a sentence puts behind a link; raw, because a value has these characters encoded at its end.
const TRAILING = /(?:[)\].,;:!?"'<>\s]|%22|%3E|%E2%80%8B)$/i;
const LONGEST_TRAILING = '%E2%80%8B'.length;

export function mendFragment(fragment: string): string {
  const whole = fragment
    .replace(/^[#?]+/, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(/&amp;/gi, '&');
  const text = dropTrailing(whole);
  // A whole fragment that somebody encoded once more has no "=" left.
  return !text.includes('=') && /%3D/i.test(text) ? decodeOnce(text) : text;
}

/** From the end: a search for a run of such characters takes ages in a link that is full of them. */
function dropTrailing(text: string): string {
  let end = text.length;
  for (;;) {
    const found = TRAILING.exec(text.slice(Math.max(0, end - LONGEST_TRAILING), end));
    if (found === null) return text.slice(0, end);
    end -= found[0].length;
  }
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
