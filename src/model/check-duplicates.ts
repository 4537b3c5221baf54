// Is an id used twice in one list? Equal copies are merged, different ones are all left out.
import { addFault, type ListedRecord } from './listed-record.ts';

const DEEPEST = 16;

export function checkDuplicates(records: readonly ListedRecord[]): void {
  const firstById = new Map<string, ListedRecord>();
  for (const record of records) {
    if (record.id === null) continue;
    const first = firstById.get(record.id);
    if (first === undefined) {
      firstById.set(record.id, record);
    } else if (sameContent(first.value, record.value, 0)) {
      addFault(record, [], {
        code: 'W-DUPLICATE-MERGED',
        severity: 'warning',
        message: `"${record.id}" stands here a second time with the same content (first at ${place(first)}); the copy is left out`,
        cure: 'Delete one of the two.',
      });
    } else {
      // Which of them is meant cannot be known, so neither is shown.
      blame(record, first);
      blame(first, record);
    }
  }
}

function blame(record: ListedRecord, other: ListedRecord): void {
  addFault(record, ['id'], {
    code: 'E-DUPLICATE-ID',
    message: `the id "${record.id}" is also used at ${place(other)}, with other content`,
    cure: 'Give one of them an id of its own.',
  });
}

function place({ list, index }: ListedRecord): string {
  return `${list}[${index}]`;
}

function sameContent(a: unknown, b: unknown, depth: number): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b) || depth > DEEPEST) return false;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  return (
    left.size === right.size &&
    Array.from(left).every(
      ([key, value]) => right.has(key) && sameContent(value, right.get(key), depth + 1),
    )
  );
}
