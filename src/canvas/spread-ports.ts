// At which angles do ties meet the rim of an actor, so that no two heads lie on each other?

export interface Port {
  /** Where the tie would like to arrive, in radians. */
  readonly wanted: number;
  /** Room on the rim that it takes, in radians. */
  readonly room: number;
  angle: number;
}

const ROUNDS = 80;
/** A head that turned farther than this from its tie would look broken. */
const FARTHEST = 0.8;

export function spreadPorts(ports: readonly Port[]): void {
  const count = ports.length;
  if (count < 2) return;
  const total = ports.reduce((sum, port) => sum + port.room, 0);
  const squeeze = Math.min(1, (2 * Math.PI * 0.92) / total);
  const ring = [...ports].sort((a, b) => a.wanted - b.wanted);
  const shifts = new Float64Array(count);
  for (let round = 0; round < ROUNDS; round += 1) {
    // All at once: one after the other would leave the last pair wide and its neighbours narrow.
    shifts.fill(0);
    let crowded = false;
    ring.forEach((port, at) => {
      const after = at + 1 === count ? 0 : at + 1;
      const next = ring[after] ?? port;
      const gap = next.angle - port.angle + (after === 0 ? 2 * Math.PI : 0);
      const lack = ((port.room + next.room) / 2) * squeeze - gap;
      if (lack < 0.001) return;
      crowded = true;
      shifts[at] = (shifts[at] ?? 0) - lack / 3;
      shifts[after] = (shifts[after] ?? 0) + lack / 3;
    });
    if (!crowded) return;
    ring.forEach((port, at) => {
      port.angle = near(port.angle + (shifts[at] ?? 0), port.wanted);
    });
  }
}

function near(angle: number, wanted: number): number {
  return Math.min(wanted + FARTHEST, Math.max(wanted - FARTHEST, angle));
}
