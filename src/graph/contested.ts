// What explains that one actor both supports and condemns another? The tie stays split; this says in which of a few ways.
import { type DateSpan, overlaps } from '../model/date-span.ts';
import type { Sign, StanceId } from '../model/stance-graph.ts';
import type { GraphIndex } from './index-graph.ts';

/** In order of how much they tell: what comes first leaves least room for both accounts to hold. */
const CONTEST_REASONS = ['outlets', 'time', 'topics', 'actors', 'one-outlet', 'unknown'] as const;
export type ContestReason = (typeof CONTEST_REASONS)[number];

/** A counted stance. */
export interface Told {
  readonly id: StanceId;
  /** Of the evidence that counts, each once and in one order. */
  readonly outlets: readonly string[];
}

/**
 * The reasons why counted stances of one ordered pair have opposite signs; empty if they do not.
 *
 * Each positive stance is held against each negative one, and the first that holds is the reason for these two:
 * - `actors`: rolled up, different actors take them, or they are about different ones;
 * - `topics`: both name a topic, and not the same one;
 * - `time`: both are dated, their dates do not overlap, and neither is only the date of publication;
 * - `outlets`: both have outlets, and none reports both;
 * - `time`: both are dated and their dates do not overlap, whatever the dates are;
 * - `one-outlet`: an outlet reports both;
 * - `unknown`: a machine-coded record does not say who reports it.
 *
 * Two outlets may write on different days of one and the same day, so a date of publication parts two stances
 * only where an outlet reports both. The last two are given only where no others are.
 */
export function explainContest(
  index: GraphIndex,
  stances: readonly Told[],
): readonly ContestReason[] {
  const positive = accountsOf(index, stances, 1);
  const negative = accountsOf(index, stances, -1);
  const found = new Set<ContestReason>();
  for (const a of positive) for (const b of negative) found.add(explainPair(a, b));
  const reasons = CONTEST_REASONS.filter((reason) => found.has(reason));
  const telling = reasons.filter((reason) => reason !== 'one-outlet' && reason !== 'unknown');
  return telling.length > 0 ? telling : reasons;
}

/** All that a stance says about why it is there, without what it says. */
export interface Account {
  /** The stances that say all of it alike. */
  readonly ids: readonly StanceId[];
  readonly sign: Sign;
  readonly ends: string;
  readonly topic: string | null;
  readonly span: DateSpan | null;
  readonly published: boolean;
  readonly outlets: readonly string[];
}

/** Thousands of stances of one pair have few different accounts, and each is held against each. */
export function accountsOf(
  index: GraphIndex,
  stances: readonly Told[],
  sign: Sign,
): readonly Account[] {
  const accountByText = new Map<string, Account & { readonly ids: StanceId[] }>();
  for (const { id, outlets } of stances) {
    const facts = index.stanceById.get(id);
    if (facts?.kind.sign !== sign) continue;
    const { topic, span } = facts;
    const { source, target, date } = facts.stance;
    const ends = `${source} ${target}`;
    const published = date?.certainty === 'published';
    const text = [ends, topic === null, topic, date?.value, published, ...outlets].join('\n');
    const known = accountByText.get(text);
    if (known !== undefined) known.ids.push(id);
    else accountByText.set(text, { ids: [id], sign, ends, topic, span, published, outlets });
  }
  return [...accountByText.values()];
}

export function explainPair(a: Account, b: Account): ContestReason {
  if (a.ends !== b.ends) return 'actors';
  if (a.topic !== null && b.topic !== null && a.topic !== b.topic) return 'topics';
  const apart = a.span !== null && b.span !== null && !overlaps(a.span, b.span);
  if (apart && !a.published && !b.published) return 'time';
  const known = a.outlets.length > 0 && b.outlets.length > 0;
  const shared = a.outlets.some((outlet) => b.outlets.includes(outlet));
  if (known && !shared) return 'outlets';
  if (apart) return 'time';
  return shared ? 'one-outlet' : 'unknown';
}
