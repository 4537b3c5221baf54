// At which angles do ties meet the rim of an actor, so that no two heads lie on each other?

export interface Port {
  /** Where the tie would like to arrive, in radians. */
  readonly wanted: number;
  /** Room on the rim that it takes, in radians. */
  readonly room: number;
  angle: number;
}

const ROUNDS = 24;
/** A head that turned farther than this from its tie would look broken. */
const FARTHEST = 0.6;

export function spreadPorts(ports: readonly Port[]): void {
  const count = ports.length;
  if (count < 2) return;
  const total = ports.reduce((sum, port) => sum + port.room, 0);
  const squeeze = Math.min(1, (2 * Math.PI * 0.92) / total);
  const ring = [...ports].sort((a, b) => a.wanted - b.wanted);
  for (let round = 0; round < ROUNDS; round += 1) {
    let tight = false;
    ring.forEach((port, at) => {
      const next = ring[(at + 1) % count];
      if (!next || next === port) return;
      const turn = at + 1 === count ? 2 * Math.PI : 0;
      const gap = next.angle + turn - port.angle;
      const wanted = ((port.room + next.room) / 2) * squeeze;
      if (gap >= wanted - 0.001) return;
      tight = true;
      const push = (wanted - gap) / 2;
      port.angle = near(port.angle - push, port.wanted);
      next.angle = near(next.angle + push, next.wanted);
    });
    if (!tight) return;
  }
}

function near(angle: number, wanted: number): number {
  return Math.min(wanted + FARTHEST, Math.max(wanted - FARTHEST, angle));
}
