// What is one record while it is being checked? Its place in the file and the faults found so far.
import type { Issue } from './issue.ts';
import { formatPath, type PathSegment } from './json-path.ts';

export const LIST_NAMES = ['vocabulary', 'actors', 'articles', 'stances', 'story'] as const;
export type ListName = (typeof LIST_NAMES)[number];

export interface ListedRecord {
  readonly list: ListName;
  readonly index: number;
  readonly id: string | null;
  readonly value: unknown;
  /** Grows as the checks run; a record with any of them is left out. */
  readonly faults: Issue[];
}

export type RecordLists = Readonly<Record<ListName, readonly ListedRecord[]>>;

export function listRecords(list: ListName, values: readonly unknown[]): readonly ListedRecord[] {
  return values.map((value, index) => ({
    list,
    index,
    id: textProperty(value, 'id'),
    value,
    faults: [],
  }));
}

export function addFault(
  record: ListedRecord,
  inner: readonly PathSegment[],
  fault: Pick<Issue, 'code' | 'message' | 'cure'> & { readonly severity?: Issue['severity'] },
): void {
  const path = formatPath([record.list, record.index, ...inner]);
  record.faults.push({ severity: 'error', path, record: record.id, ...fault });
}

export function hasFaultAt(record: ListedRecord, inner: readonly PathSegment[]): boolean {
  const path = formatPath([record.list, record.index, ...inner]);
  return record.faults.some((fault) => fault.path === path);
}

/** Own properties only: data must not reach what objects inherit. */
export function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

export function textProperty(value: unknown, key: string): string | null {
  const found = property(value, key);
  return typeof found === 'string' ? found : null;
}

export function listProperty(value: unknown, key: string): readonly unknown[] {
  const found = property(value, key);
  return Array.isArray(found) ? found : [];
}
