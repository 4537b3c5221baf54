// May this address be asked for a dataset at all? Judged as the browser reads it, and before anything is asked.

export type Judgement =
  | { readonly url: URL; readonly reason: null }
  | { readonly url: null; readonly reason: string };

const PLAIN = /^https:\/\/[^\s\\]+$/i;
const LONGEST = 2_047;
/** Names that mean a different machine on every network. */
const AT_HOME =
  /(?:^|\.)(?:localhost|local|internal|intranet|private|corp|home|lan|home\.arpa)\.?$/i;
const NUMERIC = /^(?:\[.*\]|[\d.]+)$/;
const USUAL_PORT = '';
const LOWEST_PORT = 1024;

export function judgeAddress(text: string): Judgement {
  if (text.length > LONGEST) return refuse('The address is too long.');
  if (!PLAIN.test(text) || !URL.canParse(text))
    return refuse('This is not an address that begins with https://.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    return refuse('The address has a name or a password in it, which can hide where it leads.');
  // The parser has turned every spelling of a number into this one.
  if (NUMERIC.test(url.hostname))
    return refuse(
      'The address is a number and not a name: it may be a machine on your own network.',
    );
  if (!url.hostname.replace(/\.$/, '').includes('.') || AT_HOME.test(url.hostname))
    return refuse('The name means a machine on your own network.');
  if (url.port !== USUAL_PORT && Number(url.port) < LOWEST_PORT)
    return refuse(`Port ${url.port} is not one for web pages.`);
  return { url, reason: null };
}

function refuse(reason: string): Judgement {
  return { url: null, reason };
}
