// What do two sides have in common, and what not? The groups that a comparison falls into, and their sum in one sentence.
import type { Agreement, Outcome, SharedTarget } from '../graph/agreement.ts';
import { alphabetically } from '../graph/alphabetical.ts';
import type { StanceId } from '../model/stance-graph.ts';
import { formatCount } from './count-wording.ts';
import type { ActorName } from './describe-stance.ts';
import type { StanceEntry } from './quote-card.ts';
import { countOf } from './wording.ts';

type ComparedOutcome = Outcome | 'unsigned';

const ORDER: readonly ComparedOutcome[] = [
  'same',
  'opposite',
  'mixed',
  'onlyOne',
  'onlyOther',
  'unsigned',
];

/** What both sides speak of: an actor, or a pair of actors with the source first. */
export interface ComparedRow {
  readonly source: ActorName | null;
  readonly target: ActorName;
  /** The stances of the first side on it, then those of the second. */
  readonly sides: readonly [readonly StanceEntry[], readonly StanceEntry[]];
  /** "On different topics: pilotage levy; wreck inquiry"; null where they share one, or one is not named. */
  readonly topics: string | null;
}

export interface ComparedGroup {
  readonly outcome: ComparedOutcome;
  readonly title: string;
  /** What that means, where the title alone does not say it. */
  readonly note: string | null;
  /** In alphabetical order; never empty. */
  readonly rows: readonly ComparedRow[];
}

type EntriesOfSide = (ids: readonly StanceId[]) => readonly StanceEntry[];

type Titles = Readonly<Record<ComparedOutcome, { title: string; note?: string }>>;

/** In the order in which they are read: what is common first, what cannot be compared last. */
export function buildGroups<Target extends string>(
  agreement: Agreement<Target>,
  unsigned: readonly SharedTarget<Target>[],
  titles: Titles,
  ends: (target: Target) => Pick<ComparedRow, 'source' | 'target'>,
  entries: readonly [EntriesOfSide, EntriesOfSide],
): readonly ComparedGroup[] {
  const rowsOf = (shared: readonly SharedTarget<Target>[]) =>
    shared
      .map(({ target, one, other }): ComparedRow => {
        const sides = [entries[0](one), entries[1](other)] as const;
        return { ...ends(target), sides, topics: compareTopics(...sides) };
      })
      .toSorted(byEnds);
  const found = { ...agreement, unsigned };
  return ORDER.map((outcome) => {
    const { title, note = null } = titles[outcome];
    return { outcome, title, note, rows: rowsOf(found[outcome]) };
  }).filter(({ rows }) => rows.length > 0);
}

/** One sign toward one target is less than one opinion where the two speak of different things. */
function compareTopics(one: readonly StanceEntry[], other: readonly StanceEntry[]): string | null {
  const [first, second] = [one, other].map((side) => new Set(side.map(({ topic }) => topic)));
  if (!first?.size || !second?.size || first.has(null) || second.has(null)) return null;
  if ([...first].some((topic) => second.has(topic))) return null;
  return `On different topics: ${[first, second].map((each) => [...each].join(', ')).join('; ')}`;
}

/** "Same stance on 2 targets, opposed on 1, only one speaks on 3." */
export function summariseAgreement(
  { same, opposite, mixed, onlyOne, onlyOther }: Agreement<string>,
  words: { same: string; noun: string; alone: string; nothing: string },
): string {
  const alone = onlyOne.length + onlyOther.length;
  if (same.length + opposite.length + mixed.length + alone === 0) return words.nothing;
  const parts = [
    `${words.same} ${countOf(same.length, words.noun)}`,
    `opposed on ${formatCount(opposite.length)}`,
    ...(mixed.length > 0 ? [`both signs on ${formatCount(mixed.length)}`] : []),
    `${words.alone} ${formatCount(alone)}`,
  ];
  return `${parts.join(', ')}.`;
}

function byEnds(a: ComparedRow, b: ComparedRow): number {
  return (
    alphabetically(a.source?.name ?? '', b.source?.name ?? '') ||
    alphabetically(a.target.name, b.target.name) ||
    alphabetically(a.target.id, b.target.id)
  );
}
