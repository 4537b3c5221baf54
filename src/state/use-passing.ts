// What is said for a moment and then no more? Not until the focus leaves: whatever moves under a pressed button loses the click.
import { useEffect, useState } from 'react';

const SAID_MS = 2500;

export function usePassing<Value>(): [Value | null, (value: Value | null) => void] {
  // An object, so that the same value said again is said for as long again.
  const [said, setSaid] = useState<{ readonly value: Value | null }>({ value: null });
  useEffect(() => {
    if (said.value === null) return undefined;
    const timer = setTimeout(() => setSaid({ value: null }), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said.value, (value) => setSaid({ value })];
}
