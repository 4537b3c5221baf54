// Does a quote have the voice that its place in the text gives it? By marks and headings alone.
import type { TextSpan, Voice } from './stance-graph.ts';

export interface VoiceClues {
  readonly quotations: readonly TextSpan[];
  /** Null where the article does not say which of its lines are headings. */
  readonly headings: readonly TextSpan[] | null;
}

/** What speaks against the voice, as the end of a sentence, or null. */
export function findVoiceFault(voice: Voice, span: TextSpan, clues: VoiceClues): string | null {
  const inHeading = clues.headings?.some((heading) => contains(heading, span));
  if (voice === 'headline')
    return inHeading === false ? 'it does not lie in one of the headings of the article' : null;
  if (inHeading === true) return 'it lies in a heading, so its voice is "headline"';
  const inside = clues.quotations.some((quotation) => contains(quotation, span));
  if (voice === 'direct' && !inside) return 'it does not lie inside quotation marks';
  if (voice !== 'partial') return null;
  if (inside) return 'all of it lies inside quotation marks, so its voice is "direct"';
  const quotes = clues.quotations.some((quotation) => overlap(quotation, span));
  return quotes ? null : 'it has no quoted fragment';
}

function contains([start, end]: TextSpan, [from, to]: TextSpan): boolean {
  return start <= from && to <= end;
}

/** More than the mark itself must be in both. */
function overlap([start, end]: TextSpan, [from, to]: TextSpan): boolean {
  return Math.min(end - 1, to) > Math.max(start + 1, from);
}
