// How does a file of an older format become one of today's? A chain of named steps, oldest first.
import { property } from './listed-record.ts';

export interface Migration {
  readonly from: string;
  readonly to: string;
  /** Says in one line what changes. */
  readonly title: string;
  migrate(dataset: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

/** Append only; version 1 is the first. */
const MIGRATIONS: readonly Migration[] = [];

/** Leaves alone whatever it does not know: judging is for `parse-dataset.ts`. */
export function migrateDataset(
  value: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): unknown {
  let current = value;
  for (const { from, to, migrate } of migrations)
    if (property(current, 'format') === from)
      current = { ...migrate(current as Readonly<Record<string, unknown>>), format: to };
  return current;
}
