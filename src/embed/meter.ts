// How many commands in a row are taken? A bucket of tokens that fills up with time.

const MOST_AT_ONCE = 30;
const PER_SECOND = 15;

/** Answers whether one more may pass. The clock is given in milliseconds. */
export function createMeter(now: () => number): () => boolean {
  let tokens = MOST_AT_ONCE;
  let last = now();
  return () => {
    const time = now();
    tokens = Math.min(MOST_AT_ONCE, tokens + ((time - last) / 1000) * PER_SECOND);
    last = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
