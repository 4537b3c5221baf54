// How long did the reader wait? The three user-timing measures that the page publishes.

let filterStart: number | null = null;
let loadStart: number | null = 0;

export function startLoad(since = performance.now()): void {
  loadStart = since;
}

/** Counted from the reader's input, if one is being handled, and not from the code that reacts to it. */
export function startFilter(): void {
  filterStart ??= globalThis.event?.timeStamp ?? performance.now();
}

export function endAtPaint(): void {
  if (loadStart !== null) measure('demarche:load', loadStart);
  else if (filterStart !== null) measure('demarche:filter', filterStart);
  loadStart = null;
  filterStart = null;
}

export async function measureLayout<Value>(compute: () => Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await compute();
  measure('demarche:layout', start);
  return value;
}

function measure(name: string, start: number): void {
  performance.measure(name, { start, end: performance.now() });
}
