// What is taken back when the user breaks off while something is being written?

const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof SIGNALS;

const undoings = new Set<() => void>();

let listening = false;

/** `undo` runs at once, between two steps of the program, so no step may leave half a thing to the system. Answers how to end it. */
export function undoOnInterrupt(undo: () => void): () => void {
  // Never taken off again: a signal that comes while the last listener goes is lost, and the program runs on.
  if (!listening) for (const signal of signalNames()) process.on(signal, breakOff);
  listening = true;
  undoings.add(undo);
  return () => undoings.delete(undo);
}

function breakOff(signal: NodeJS.Signals): void {
  for (const undo of undoings) {
    try {
      undo();
    } catch {
      // What cannot be cleared away is at least not in anybody's place.
    }
  }
  process.exit(SIGNALS[signal as Signal]);
}

function signalNames(): readonly Signal[] {
  return Object.keys(SIGNALS) as Signal[];
}
