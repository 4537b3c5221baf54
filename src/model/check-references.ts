// Does every id that a record mentions exist? What hangs on a record that is left out is left out with it.
import { excerptText } from './excerpt.ts';
import type { PathSegment } from './json-path.ts';
import {
  addFault,
  hasFaultAt,
  type ListedRecord,
  listProperty,
  property,
  type RecordLists,
  textProperty,
} from './listed-record.ts';
import { didYouMean } from './suggest-word.ts';

interface Reference {
  readonly code: string;
  readonly noun: string;
  /** Sound records by id, and every id of the list. */
  readonly sound: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

export function checkReferences(lists: RecordLists, stanceKinds: ReadonlySet<string> | null): void {
  checkParents(lists.actors);
  const actor = reference('E-REF-ACTOR', 'actor', lists.actors);
  const speaker = { ...actor, code: 'E-REF-SPEAKER' };
  const article = reference('E-REF-ARTICLE', 'article', lists.articles);
  const declared = reference('E-REF-STANCE-KIND', 'stance in the vocabulary', lists.vocabulary);
  const kind =
    stanceKinds === null ? declared : { ...declared, sound: stanceKinds, known: stanceKinds };
  const lengthById = new Map(
    lists.articles.map(({ id, value }) => [id, property(value, 'length')]),
  );
  for (const stance of lists.stances) {
    checkReference(stance, stance.value, ['source'], actor);
    checkReference(stance, stance.value, ['target'], actor);
    checkReference(stance, stance.value, ['stance'], kind);
    listProperty(stance.value, 'evidence').forEach((evidence, index) => {
      checkReference(stance, evidence, ['evidence', index, 'article'], article);
      checkReference(stance, evidence, ['evidence', index, 'speaker'], speaker);
      checkEnd(stance, evidence, index, lengthById);
    });
  }
}

function checkEnd(
  stance: ListedRecord,
  evidence: unknown,
  index: number,
  lengthById: ReadonlyMap<string | null, unknown>,
): void {
  const end = property(evidence, 'end');
  const article = textProperty(evidence, 'article');
  const length = lengthById.get(article);
  if (typeof end !== 'number' || typeof length !== 'number' || end <= length) return;
  if (hasFaultAt(stance, ['evidence', index, 'end'])) return;
  addFault(stance, ['evidence', index, 'end'], {
    code: 'E-SPAN',
    message: `the quote ends at ${end}, but the article "${excerptText(article ?? '')}" has ${length} characters`,
    cure: 'Count in UTF-16 code units of the text as supplied.',
  });
}

/** Children of an actor that is left out are left out too, and theirs: repeat until nothing changes. */
function checkParents(actors: readonly ListedRecord[]): void {
  const absent = reference('E-REF-PART-OF', 'actor', actors);
  const everyone = { ...absent, sound: absent.known };
  for (const actor of actors) checkReference(actor, actor.value, ['partOf'], everyone);
  for (;;) {
    const parents = reference('E-REF-PART-OF', 'actor', actors);
    const orphans = actors.filter((actor) => {
      const parent = textProperty(actor.value, 'partOf');
      return parent !== null && parents.known.has(parent) && !parents.sound.has(parent);
    });
    const added = orphans.filter((actor) =>
      checkReference(actor, actor.value, ['partOf'], parents),
    );
    if (added.length === 0) return;
  }
}

function reference(code: string, noun: string, records: readonly ListedRecord[]): Reference {
  const sound = new Set<string>();
  const known = new Set<string>();
  for (const { id, faults } of records) {
    if (id === null) continue;
    known.add(id);
    if (faults.length === 0) sound.add(id);
  }
  return { code, noun, sound, known };
}

/** Whether a fault was added. */
function checkReference(
  record: ListedRecord,
  holder: unknown,
  inner: readonly PathSegment[],
  { code, noun, sound, known }: Reference,
): boolean {
  const id = textProperty(holder, String(inner.at(-1)));
  if (id === null || sound.has(id) || hasFaultAt(record, inner)) return false;
  if (known.has(id)) {
    addFault(record, inner, {
      code: 'E-REF-SET-ASIDE',
      message: `the ${noun} "${id}" is left out because of its own faults`,
      cure: `Mend "${id}" first.`,
    });
  } else {
    addFault(record, inner, {
      code,
      message: `no ${noun} has the id "${excerptText(id)}"`,
      cure: didYouMean(id, known).trim() || `Use an id that exists, or add the ${noun}.`,
    });
  }
  return true;
}
