// How long does it take to prove the best split of nets that the solver has never seen?
import { median, report } from './statistics.mjs';

const LIMIT = 10;

/** Seconds of one processor: what else the machine does counts as little as it can.
 * @param {Pick<typeof import('./pipeline.ts'), 'solver'>} parts */
export function timeSolver({ solver: { partition, countContradictions, unseenNets } }) {
  const nets = unseenNets();
  for (const kind of /** @type {const} */ (['camps', 'blocs'])) {
    const timed = nets.map(({ name, net }) => {
      const began = process.cpuUsage();
      const found = partition(net, kind);
      const seconds = process.cpuUsage(began).user / 1e6;
      const counted = countContradictions(found.groups, net) === found.contradictions;
      return { name, seconds, proven: found.exact && counted, told: found.others !== null };
    });
    const times = timed.map(({ seconds }) => seconds);
    const worst = timed.reduce((a, b) => (b.seconds > a.seconds ? b : a));
    const count = timed.filter(({ proven }) => proven).length;
    const open = timed.filter(({ told }) => !told).length;
    const others = open === 0 ? 'for all' : `for all but ${open}`;
    report(
      `Best ${kind} of ${nets.length} unseen nets, the slowest`,
      worst.seconds,
      's',
      LIMIT,
      `${worst.name}; ${median(times).toFixed(2)} s in the middle; ${count} of ${nets.length} proven; ` +
        `whether another split does as well is known ${others}`,
    );
    for (const { name, proven } of timed) if (!proven) console.log(`  not proven: ${name}`);
  }
}
