// What does this reader prefer on this device? Kept in the browser if it allows that, never in the address.

const PREFIX = 'demarche/1/';

/** Storage may be missing, full or forbidden (a sandboxed frame throws): then nothing is remembered. */
export function readPreference<Value extends string>(
  name: string,
  allowed: readonly Value[],
  fallback: Value,
): Value {
  try {
    const stored = localStorage.getItem(PREFIX + name);
    return allowed.find((value) => value === stored) ?? fallback;
  } catch {
    return fallback;
  }
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Not remembered; it still holds until the page is closed.
  }
}
