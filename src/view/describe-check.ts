// What does the data check list: of each quote that does not match, or not quite, the reason, and what was withdrawn?
import type { GraphIndex, StanceFacts } from '../graph/index-graph.ts';
import type { CheckedQuote } from '../model/check-quotes.ts';
import { type ArticleId, isQuote, type StanceId } from '../model/stance-graph.ts';
import { FINDING_KINDS, type FindingKind, giveReasons } from './check-reason.ts';
import { type CheckCounts, countStates } from './count-states.ts';
import { attributionSentence, describeAttribution } from './describe-stance.ts';
import { listWithdrawn, type Withdrawal } from './list-withdrawn.ts';
import type { Provenance } from './provenance.ts';

interface Finding {
  readonly stance: StanceId;
  /** Its place in the evidence of the stance, from 0. */
  readonly place: number;
  /** Who takes which step toward whom. */
  readonly sentence: string;
  readonly exact: string;
  readonly lang: string | undefined;
  readonly reason: string;
}

export interface FindingGroup {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
}

export interface CheckReport {
  readonly counts: CheckCounts;
  readonly countsByArticle: ReadonlyMap<ArticleId, CheckCounts>;
  /** Without the empty ones. */
  readonly groups: readonly FindingGroup[];
  readonly withdrawn: readonly Withdrawal[];
}

export function describeCheck(
  index: GraphIndex,
  { quotes }: Pick<Provenance, 'quotes'>,
): CheckReport {
  const found = quotes.flatMap((checked) => describeFindings(index, checked));
  return {
    counts: countStates(quotes),
    countsByArticle: countByArticle(quotes),
    groups: FINDING_KINDS.map((kind) => ({
      kind,
      findings: found.flatMap(([each, finding]) => (each === kind ? [finding] : [])),
    })).filter(({ findings }) => findings.length > 0),
    withdrawn: listWithdrawn(index),
  };
}

function countByArticle(quotes: readonly CheckedQuote[]): ReadonlyMap<ArticleId, CheckCounts> {
  const own = new Map<ArticleId, CheckedQuote[]>();
  for (const quote of quotes) {
    const list = own.get(quote.article);
    if (list === undefined) own.set(quote.article, [quote]);
    else list.push(quote);
  }
  return new Map(Array.from(own, ([article, list]) => [article, countStates(list)] as const));
}

function describeFindings(
  index: GraphIndex,
  checked: CheckedQuote,
): readonly (readonly [FindingKind, Finding])[] {
  const facts = index.stanceById.get(checked.stance);
  const quote = facts?.stance.evidence[checked.evidence];
  if (facts === undefined || quote === undefined || !isQuote(quote)) return [];
  return giveReasons(quote, checked).map(([kind, reason]) => [
    kind,
    {
      stance: checked.stance,
      place: checked.evidence,
      sentence: sentenceOf(index, facts),
      exact: quote.exact,
      lang: index.articleById.get(quote.article)?.language,
      reason,
    },
  ]);
}

function sentenceOf(index: GraphIndex, facts: StanceFacts): string {
  return attributionSentence({ ...describeAttribution(index, facts, null, null), date: null });
}
