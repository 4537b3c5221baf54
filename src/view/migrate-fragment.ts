// How is a link of an older grammar read? By named steps, in order, each from one form to the next.

export interface FragmentMigration {
  readonly name: string;
  /** Leaves alone what it does not know. */
  migrate(fragment: string): string;
}

/** None yet: the grammar has had one version. Steps are added at the end and never removed. */
const MIGRATIONS: readonly FragmentMigration[] = [];

export function migrateFragment(
  fragment: string,
  migrations: readonly FragmentMigration[] = MIGRATIONS,
): string {
  return migrations.reduce((text, { migrate }) => migrate(text), fragment);
}
