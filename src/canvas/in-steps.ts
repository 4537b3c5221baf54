// How is long work done without holding up a frame? In steps, a few at a time, each time in a task of its own.

/** A frame has sixteen, and others need some of them. */
const MOST_MS = 6;

/** Returns how to give it up. */
export function doInSteps(steps: Iterator<unknown>): () => void {
  let timer = setTimeout(go);
  function go(): void {
    const began = performance.now();
    while (steps.next().done !== true) {
      if (performance.now() - began < MOST_MS) continue;
      timer = setTimeout(go);
      return;
    }
  }
  return () => clearTimeout(timer);
}

/** At once, for whoever needs the outcome now. */
export function doAtOnce<Outcome>(steps: Iterator<unknown, Outcome>): Outcome {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
