// Is this text the origin of a web page, as browsers write it? Schema, host, port where it is not the usual one.

const SECURE = /^https:\/\/[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::(?!443$)[1-9]\d{0,4})?$/;
const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::(?!80$)[1-9]\d{0,4})?$/;

/** No pattern, no path, nothing unencrypted but one's own machine. */
export function isWebOrigin(text: string): boolean {
  return SECURE.test(text) || LOOPBACK.test(text);
}
