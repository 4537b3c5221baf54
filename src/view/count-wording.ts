// How is a number written for people? As everywhere on the page, and without a wait at its start.

/** "7", "1,234": the machinery for separators takes milliseconds to wake, and few counts need it. */
export function formatCount(count: number): string {
  return count < 1000 ? String(count) : count.toLocaleString('en');
}
