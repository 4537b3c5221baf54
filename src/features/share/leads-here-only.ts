// Does an address lead to this page from this computer only?

/** As `npm start` prints it; a link to it, a code and the lines of a frame are of no use elsewhere. */
export function leadsHereOnly(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
