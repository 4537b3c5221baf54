// Would a wholly different order read better? Steps, swaps and leaps that at first may also worsen the picture.
import { type Body, type BodySystem, otherEnd } from './bodies.ts';
import { costOfBody } from './layout-cost.ts';
import { NO_PACE, type Pace, ROUND_TICKS } from './pace.ts';
import { seededRandom } from './seeded-random.ts';

/** How much worse a change may be at first, and still be taken about one time in three. */
const WARMTH = 1;
const SWAPS = 0.1;
const LEAPS = 0.12;

/** Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983; for drawings Davidson and Harel 1996). */
export function annealLayout(
  system: BodySystem,
  seed: number,
  rounds: number,
  pace: Pace = NO_PACE,
): void {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  for (let round = 0; round < rounds; round += 1) {
    pace.tick(ROUND_TICKS);
    const left = 1 - round / rounds;
    const accepts = (worse: number) =>
      worse < 0 || random() < Math.exp(-worse / (WARMTH * left * left));
    const step = 260 * left ** 1.5 + 6;
    for (const body of system.bodies) {
      const dice = random();
      const partner =
        dice < SWAPS ? pick(system.bodies) : dice < SWAPS + LEAPS ? pick(neighboursOf(body)) : body;
      if (!partner) continue;
      const { x, y } = body;
      if (dice < SWAPS) {
        const before = costOfBody(body, system) + costOfBody(partner, system);
        exchange(body, partner);
        const after = costOfBody(body, system) + costOfBody(partner, system);
        if (!accepts(after - before)) exchange(body, partner);
        continue;
      }
      const before = costOfBody(body, system);
      const angle = random() * 2 * Math.PI;
      const length = partner === body ? step * (0.35 + random()) : 130 + 200 * random();
      body.x = partner.x + length * Math.cos(angle);
      body.y = partner.y + length * Math.sin(angle);
      if (accepts(costOfBody(body, system) - before)) continue;
      body.x = x;
      body.y = y;
    }
  }
}

function neighboursOf(body: Body): readonly Body[] {
  return [...body.pairs.map((pair) => otherEnd(pair, body)), ...body.kin];
}

function exchange(a: Body, b: Body): void {
  const { x, y } = a;
  a.x = b.x;
  a.y = b.y;
  b.x = x;
  b.y = y;
}
