// Which stances remain, between whom, on which evidence? The criteria applied in one fixed order.
import { type DateSpan, overlaps, parseDateSpan } from '../model/date-span.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { Criteria } from './criteria.ts';
import { keepNear } from './focus.ts';
import type { EvidenceFacts, GraphIndex, StanceFacts } from './index-graph.ts';
import { matchText } from './match-text.ts';

export interface ShownStance {
  readonly facts: StanceFacts;
  /** The ends as shown: after roll-up. */
  readonly source: ActorId;
  readonly target: ActorId;
  /** Never empty. */
  readonly evidence: readonly EvidenceFacts[];
}

/** In order of the dataset. */
export function filterStances(index: GraphIndex, criteria: Criteria): readonly ShownStance[] {
  return keepNear(index, criteria, filterWithoutFocus(index, criteria));
}

/** Everything but `actor` and `hops`, which depend on what the other criteria leave. */
function filterWithoutFocus(index: GraphIndex, criteria: Criteria): readonly ShownStance[] {
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
    shown.push({ facts, source, target, evidence });
  }
  return shown;

  function hasKind(id: ActorId): boolean {
    const actor = index.actorById.get(id);
    return actor !== undefined && kinds?.has(actor.kind) === true;
  }
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
