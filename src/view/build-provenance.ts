// What do the texts at hand and their check amount to, for every quote of a dataset?
import { NONE_UNMATCHED } from '../graph/filter.ts';
import type { CheckedQuote } from '../model/check-quotes.ts';
import {
  type ArticleId,
  type Dataset,
  type Evidence,
  isQuote,
  type StanceId,
} from '../model/stance-graph.ts';
import type { Provenance, SuppliedText } from './provenance.ts';

/** `checked` may lack quotes: those whose article has no text, or has none yet. */
export function buildProvenance(
  dataset: Dataset,
  textByArticle: ReadonlyMap<ArticleId, SuppliedText>,
  checked: readonly CheckedQuote[],
  done: boolean,
  coming: ReadonlySet<ArticleId> = new Set(),
  failed = false,
): Provenance {
  const open = new Set<string>();
  const known = new Map(checked.map((quote) => [keyOf(quote.stance, quote.evidence), quote]));
  const quotes: CheckedQuote[] = [];
  const unmatched = new Set<Evidence>();
  for (const { id: stance, status, evidence: all } of dataset.stances) {
    // Their record is kept; they count for nothing, and so do their quotes.
    if (status === 'withdrawn') continue;
    all.forEach((each, evidence) => {
      if (!isQuote(each)) return;
      const quote = known.get(keyOf(stance, evidence)) ?? {
        stance,
        evidence,
        article: each.article,
        location: { state: 'unchecked' as const },
      };
      quotes.push(quote);
      const { state } = quote.location;
      const awaited = textByArticle.has(each.article) || coming.has(each.article);
      if ((failed || !done) && awaited && state === 'unchecked') open.add(keyOf(stance, evidence));
      if (state === 'missing' || state === 'ambiguous') unmatched.add(each);
    });
  }
  return {
    textByArticle,
    quotes,
    checked,
    stateOf: (stance, place) => {
      const key = keyOf(stance, place);
      const otherwise = failed ? 'failed' : 'pending';
      return known.get(key)?.location.state ?? (open.has(key) ? otherwise : 'unchecked');
    },
    // One and the same nothing, so that nothing is drawn anew when all quotes match.
    unmatched: unmatched.size === 0 ? NONE_UNMATCHED : unmatched,
    done,
    failed,
    coming,
  };
}

function keyOf(stance: StanceId, evidence: number): string {
  return `${stance}/${evidence}`;
}
