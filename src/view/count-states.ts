// How many quotes stand in each way to the texts, and what does that come to in one line?
import type { CheckedQuote } from '../model/check-quotes.ts';
import type { Provenance } from './provenance.ts';
import type { CheckState } from './quote-card.ts';
import { countOf } from './wording.ts';

export const CHECK_STATES = [
  'exact',
  'moved',
  'normalised',
  'ambiguous',
  'missing',
  'unchecked',
] as const satisfies readonly CheckState[];

/** Such as an ended check leaves. */
export type SettledState = (typeof CHECK_STATES)[number];

export type CheckCounts = Readonly<Record<SettledState, number>>;

export interface CheckSummary {
  /** All that were looked up match; some do not; none was looked up; or it is not known yet. */
  readonly outcome: 'matched' | 'unmatched' | 'unchecked' | 'pending';
  /** "37 of 38 quotes match the supplied text; 1 does not". */
  readonly text: string;
}

export function countStates(quotes: readonly Pick<CheckedQuote, 'location'>[]): CheckCounts {
  const counts = { exact: 0, moved: 0, normalised: 0, ambiguous: 0, missing: 0, unchecked: 0 };
  for (const { location } of quotes) counts[location.state]++;
  return counts;
}

/** Those whose words stand in the text, whatever had to be folded. */
export function countMatches({ exact, moved, normalised }: CheckCounts): number {
  return exact + moved + normalised;
}

export function summariseCheck({
  quotes,
  textByArticle,
  done,
  failed = false,
  unfetched = false,
}: Pick<Provenance, 'quotes' | 'textByArticle' | 'done' | 'failed' | 'unfetched'>): CheckSummary {
  const counts = countStates(quotes);
  const all = quotes.length;
  const lost = counts.missing + counts.ambiguous;
  if (failed) return { outcome: 'unchecked', text: 'Quotes not checked: the check did not run' };
  if (!done) return { outcome: 'pending', text: 'Checking the quotes…' };
  if (all === 0) return { outcome: 'unchecked', text: 'No quotes to check' };
  if (counts.unchecked === all) {
    const why = unfetched ? 'the texts could not be fetched' : 'no text at hand';
    return { outcome: 'unchecked', text: `Quotes not checked: ${why}` };
  }
  const texts = textByArticle.size === 1 ? 'text' : 'texts';
  const matched = `${countMatches(counts).toLocaleString('en')} of ${countOf(all, 'quote')} match the supplied ${texts}`;
  const rest = [
    lost === 0 ? '' : `${lost.toLocaleString('en')} ${lost === 1 ? 'does' : 'do'} not`,
    counts.unchecked === 0 ? '' : `${counts.unchecked.toLocaleString('en')} not checked`,
  ].filter((part) => part !== '');
  return {
    outcome: lost === 0 ? 'matched' : 'unmatched',
    text: rest.length === 0 ? matched : `${matched}; ${rest.join(', ')}`,
  };
}
