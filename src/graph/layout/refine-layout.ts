// Can any actor stand in a better place? Small seeded steps, and only those that improve the picture.
import type { BodySystem } from './bodies.ts';
import { costOfBody } from './layout-cost.ts';
import { NO_PACE, type Pace, ROUND_TICKS } from './pace.ts';
import { seededRandom } from './seeded-random.ts';

export function refineLayout(
  system: BodySystem,
  seed: number,
  rounds: number,
  pace: Pace = NO_PACE,
): void {
  const random = seededRandom(seed);
  for (let round = 0; round < rounds; round += 1) {
    pace.tick(ROUND_TICKS);
    const step = 220 * (1 - round / rounds) ** 1.5 + 6;
    for (const body of system.bodies) {
      let cost = costOfBody(body, system);
      const angle = random() * 2 * Math.PI;
      for (const turn of [0, 2.094, 4.189]) {
        const { x, y } = body;
        const length = step * (0.35 + random());
        body.x = x + length * Math.cos(angle + turn);
        body.y = y + length * Math.sin(angle + turn);
        const tried = costOfBody(body, system);
        if (tried < cost) {
          cost = tried;
          continue;
        }
        body.x = x;
        body.y = y;
      }
    }
  }
}
