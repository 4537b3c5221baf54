// In which order are names listed? Alphabetically, numbers by their size, and the same on every machine.

// The language is fixed: the reader's own would give two readers of one link two orders.
// Made when the first two names are compared: that takes milliseconds.
let collator: Intl.Collator | null = null;

export function alphabetically(a: string, b: string): number {
  collator ??= new Intl.Collator('en', {
    usage: 'sort',
    sensitivity: 'variant',
    numeric: true,
  });
  const order = collator.compare(a, b);
  if (order !== 0 || a === b) return order;
  return a < b ? -1 : 1;
}
