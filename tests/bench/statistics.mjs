// What is typical among a few measurements, and how is it said?

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value below which this share of them lies.
 * @param {number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

/** Median time of one call in milliseconds: repeated until the clock can tell it, after a warm-up.
 * @param {() => unknown} call */
export function timeOf(call, rounds = 15, longEnough = 20) {
  let calls = 1;
  const round = () => {
    const began = performance.now();
    for (let i = 0; i < calls; i += 1) call();
    return performance.now() - began;
  };
  while (round() < longEnough) calls *= 2;
  return median(Array.from({ length: rounds }, () => round() / calls));
}

let over = 0;

/** @param {string} what @param {number} value @param {string} unit @param {number | null} limit */
export function report(what, value, unit, limit, detail = '') {
  const held = limit === null || value <= limit;
  if (!held) over += 1;
  const figure = `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
  const verdict = limit === null ? '' : held ? `  ≤ ${limit}  held` : `  > ${limit}  OVER`;
  console.log(`${what.padEnd(58)} ${figure.padStart(12)}${verdict}${detail && `  (${detail})`}`);
}

/** A share, of which more is better.
 * @param {string} what @param {number} value @param {number | null} least */
export function reportShare(what, value, least, detail = '') {
  const held = least === null || value >= least;
  if (!held) over += 1;
  const verdict = least === null ? '' : held ? `  ≥ ${least}  held` : `  < ${least}  UNDER`;
  console.log(`${what.padEnd(40)} ${value.toFixed(4)}${verdict.padEnd(14)}  (${detail})`);
}

export const limitsMissed = () => over;
