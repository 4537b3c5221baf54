// Which number has a day, so that days can be counted and drawn, and which day has a number?

const DAY_MS = 86_400_000;

/** Of a full date; every engine reads it as UTC. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

export function dayOfNumber(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
