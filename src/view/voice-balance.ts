// Does an actor speak in this data, is it paraphrased, or do only others speak about it?
import { type ActorId, type Evidence, isQuote, type Voice } from '../model/stance-graph.ts';

/** Quotes of the stances that the actor takes or that are about it; each counts once. */
export interface VoiceBalance {
  /** In its own words, in full or in part. */
  readonly speaks: number;
  readonly paraphrased: number;
  /** The words of others: another speaker, the outlet's narration, a headline. */
  readonly spokenAbout: number;
}

/** In full or in part. */
export const OWN_WORDS: ReadonlySet<Voice> = new Set(['direct', 'partial']);

interface Spoken {
  readonly source: ActorId;
  readonly target: ActorId;
  readonly evidence: readonly Evidence[];
}

/** `members` are the actors that count as this one. */
export function balanceVoices(
  stances: readonly Spoken[],
  members: ReadonlySet<ActorId>,
): VoiceBalance {
  const balance = { speaks: 0, paraphrased: 0, spokenAbout: 0 };
  for (const { source, target, evidence } of stances) {
    if (!members.has(source) && !members.has(target)) continue;
    for (const quote of evidence) {
      if (!isQuote(quote)) continue;
      const own = members.has(quote.speaker ?? source);
      if (own && OWN_WORDS.has(quote.voice)) balance.speaks += 1;
      else if (own && quote.voice === 'paraphrase') balance.paraphrased += 1;
      else balance.spokenAbout += 1;
    }
  }
  return balance;
}
