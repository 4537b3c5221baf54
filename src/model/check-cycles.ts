// Does an actor end up inside itself along `partOf`? Then no roll-up can be drawn.
import type { Issue } from './issue.ts';
import { formatPath } from './json-path.ts';
import { type ListedRecord, textProperty } from './listed-record.ts';

export function findCycles(actors: readonly ListedRecord[]): readonly Issue[] {
  const actorById = new Map<string, ListedRecord>();
  for (const actor of actors)
    if (actor.id !== null && !actorById.has(actor.id)) actorById.set(actor.id, actor);
  const settled = new Set<string>();
  const cycles: Issue[] = [];
  for (const start of actorById.keys()) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let id: string | null = start;
    while (id !== null && !settled.has(id) && !onWay.has(id)) {
      way.push(id);
      onWay.add(id);
      id = textProperty(actorById.get(id)?.value, 'partOf');
    }
    if (id !== null && onWay.has(id))
      cycles.push(describeCycle(way.slice(way.indexOf(id)), actorById));
    for (const passed of way) settled.add(passed);
  }
  return cycles;
}

function describeCycle(
  ring: readonly string[],
  actorById: ReadonlyMap<string, ListedRecord>,
): Issue {
  const [first = ''] = ring;
  return {
    code: 'E-CYCLE',
    severity: 'error',
    path: formatPath(['actors', actorById.get(first)?.index ?? 0, 'partOf']),
    record: first,
    message: `"partOf" runs in a circle: ${[...ring, first].join(' → ')}`,
    cure: 'Remove "partOf" from one of these actors.',
  };
}
