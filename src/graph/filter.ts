// Which stances remain, between whom, on which evidence? The criteria applied in one fixed order.
import { type DateSpan, overlaps, parseDateSpan } from '../model/date-span.ts';
import type { ActorId, Evidence } from '../model/stance-graph.ts';
import type { Criteria } from './criteria.ts';
import { keepNear } from './focus.ts';
import type { EvidenceFacts, GraphIndex, StanceFacts } from './index-graph.ts';
import { matchText } from './match-text.ts';

export interface ShownStance {
  readonly facts: StanceFacts;
  /** The ends as shown: after roll-up. */
  readonly source: ActorId;
  readonly target: ActorId;
  /** What passes the criteria; never empty. */
  readonly evidence: readonly EvidenceFacts[];
  /** The part of it that counts: without unmatched quotes, unless the reader counts them too. */
  readonly counted: readonly EvidenceFacts[];
  /** All of its shown evidence is unmatched. */
  readonly hollow: boolean;
}

/** Words that were looked for in the text and not found in one place. */
export type Unmatched = ReadonlySet<Evidence>;

export const NONE_UNMATCHED: Unmatched = new Set();

/** In order of the dataset; a stance without counted evidence is shown and counts for nothing. */
export function filterStances(
  index: GraphIndex,
  criteria: Criteria,
  unmatched: Unmatched = NONE_UNMATCHED,
): readonly ShownStance[] {
  const shown = filterWithoutFocus(index, criteria, unmatched);
  if (criteria.actor.length === 0) return shown;
  if (shown.every(isCounted)) return keepNear(index, criteria, shown);
  // Steps along what does not count would bring in others that do.
  const counted = new Set(keepNear(index, criteria, shown.filter(isCounted)));
  const near = new Set(keepNear(index, criteria, shown));
  return shown.filter((stance) => (isCounted(stance) ? counted : near).has(stance));
}

export function isCounted({ counted }: ShownStance): boolean {
  return counted.length > 0;
}

/** Everything but `actor` and `hops`, which depend on what the other criteria leave. */
function filterWithoutFocus(
  index: GraphIndex,
  criteria: Criteria,
  unmatched: Unmatched,
): readonly ShownStance[] {
  const keepsStance = stanceTest(index, criteria);
  const keepsEvidence = evidenceTest(criteria);
  const kinds = keepSet(criteria.kind);
  const rolledUp = criteria.by === 'state';
  const shown: ShownStance[] = [];
  for (const facts of index.facts) {
    if (!keepsStance(facts)) continue;
    const evidence = keepsEvidence === null ? facts.evidence : facts.evidence.filter(keepsEvidence);
    if (evidence.length === 0) continue;
    const source = rolledUp ? facts.sourceState : facts.stance.source;
    const target = rolledUp ? facts.targetState : facts.stance.target;
    if (kinds !== null && !(hasKind(source) && hasKind(target))) continue;
    const matched = unmatched.size === 0 ? evidence : withoutLost(evidence, unmatched);
    const counted = criteria.unmatched ? evidence : matched;
    shown.push({ facts, source, target, evidence, counted, hollow: matched.length === 0 });
  }
  return shown;

  function hasKind(id: ActorId): boolean {
    const actor = index.actorById.get(id);
    return actor !== undefined && kinds?.has(actor.kind) === true;
  }
}

/** The same list where nothing is lost. */
function withoutLost(
  evidence: readonly EvidenceFacts[],
  unmatched: Unmatched,
): readonly EvidenceFacts[] {
  const matched = evidence.filter((each) => !unmatched.has(each.evidence));
  return matched.length === evidence.length ? evidence : matched;
}

function stanceTest(index: GraphIndex, criteria: Criteria): (facts: StanceFacts) => boolean {
  const stances = keepSet(criteria.stance);
  const topics = keepSet(criteria.topic);
  const window = dateWindow(criteria);
  const hasText = matchText(index, criteria);
  return (facts) =>
    (stances === null || stances.has(facts.kind.id)) &&
    (topics === null || (facts.topic !== null && topics.has(facts.topic))) &&
    (window === null || (facts.span !== null && overlaps(facts.span, window))) &&
    (hasText === null || hasText(facts));
}

// A record without words has neither voice nor outlet, so it fails any filter on them.
function evidenceTest(criteria: Criteria): ((facts: EvidenceFacts) => boolean) | null {
  const voices = keepSet(criteria.voice);
  const outlets = keepSet(criteria.outlet);
  if (voices === null && outlets === null) return null;
  return ({ voice, outlet }) =>
    (voices === null || (voice !== null && voices.has(voice))) &&
    (outlets === null || (outlet !== null && outlets.has(outlet)));
}

/** Null when neither end is set: then undated stances are kept too. */
function dateWindow({ from, to }: Criteria): DateSpan | null {
  if (from === null && to === null) return null;
  return {
    from: (from === null ? null : parseDateSpan(from))?.from ?? '0000-01-01',
    to: (to === null ? null : parseDateSpan(to))?.to ?? '9999-12-31',
  };
}

function keepSet<Value>(keep: readonly Value[] | null): ReadonlySet<Value> | null {
  return keep === null ? null : new Set(keep);
}
