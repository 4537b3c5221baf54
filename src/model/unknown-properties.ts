// Which properties does the format not know? They are kept, and each kind of them is reported once.
import {
  ActorShape,
  ArticleShape,
  DatasetHeadShape,
  EventRecordShape,
  QuoteShape,
  StanceHeadShape,
  StanceKindShape,
  StoryStepShape,
} from './dataset-shape.ts';
import { excerptValue } from './excerpt.ts';
import type { Issue } from './issue.ts';
import { formatPath, type PathSegment } from './json-path.ts';
import { didYouMean } from './suggest-word.ts';

interface Known {
  readonly keys: ReadonlySet<string>;
  readonly inside: ReadonlyMap<string, (value: unknown) => Known>;
}

interface Sighting {
  readonly path: string;
  readonly record: string | null;
  readonly key: string;
  readonly known: ReadonlySet<string>;
  count: number;
}

const DATED = known({ value: 0, certainty: 0 });
const QUOTE = known(QuoteShape.entries);
const EVENT_RECORD = known(EventRecordShape.entries);
const STANCE = known(StanceHeadShape.entries, {
  date: () => DATED,
  evidence: (value) => (isQuoteLike(value) ? QUOTE : EVENT_RECORD),
});
const DATASET = known(DatasetHeadShape.entries, {
  vocabulary: () => VOCABULARY,
  actors: () => ACTOR,
  articles: () => ARTICLE,
  stances: () => STANCE,
  story: () => STEP,
});
const VOCABULARY = known(StanceKindShape.entries);
const STEP = known(StoryStepShape.entries);
const ACTOR = known(ActorShape.entries);
const ARTICLE = known(ArticleShape.entries, { published: () => DATED });

/** A quote has words; whatever has none and names a record is a record. */
export function isQuoteLike(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.hasOwn(value, 'exact') || !Object.hasOwn(value, 'record');
}

export function findUnknownProperties(dataset: object): readonly Issue[] {
  const sightings = new Map<string, Sighting>();
  visit(dataset, DATASET, [], [], null, sightings);
  return Array.from(sightings.values(), describeSighting);
}

function visit(
  value: unknown,
  shape: Known,
  path: readonly PathSegment[],
  pattern: readonly string[],
  record: string | null,
  sightings: Map<string, Sighting>,
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const entries = Object.entries(value);
  const id = entries.find(([key]) => key === 'id')?.[1];
  const inRecord = path.length === 2 && typeof id === 'string' ? id : record;
  for (const [key, child] of entries) {
    const here = [...path, key];
    if (!shape.keys.has(key)) {
      const name = [...pattern, key].join('\n');
      const seen = sightings.get(name);
      if (seen !== undefined) seen.count++;
      else
        sightings.set(name, {
          path: formatPath(here),
          record: inRecord,
          key,
          known: shape.keys,
          count: 1,
        });
      continue;
    }
    const inner = shape.inside.get(key);
    if (inner === undefined) continue;
    const items = Array.isArray(child) ? child : [child];
    items.forEach((item, index) => {
      const at = Array.isArray(child) ? [...here, index] : here;
      visit(item, inner(item), at, [...pattern, key], inRecord, sightings);
    });
  }
}

function describeSighting({ path, record, key, known: keys, count }: Sighting): Issue {
  const times = count === 1 ? '' : `; ${count} times in the file, first here`;
  return {
    code: 'W-UNKNOWN-PROPERTY',
    severity: 'warning',
    path,
    record,
    message: `the format has no property ${excerptValue(key)} here (kept, not used${times})`,
    cure: `Leave it if it is yours.${didYouMean(key, keys)}`,
  };
}

function known(entries: object, inside: Record<string, (value: unknown) => Known> = {}): Known {
  return { keys: new Set(Object.keys(entries)), inside: new Map(Object.entries(inside)) };
}
