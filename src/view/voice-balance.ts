// Does an actor speak in this data, do others speak for it, is it paraphrased, or do only others speak about it?
import { type ActorId, type Evidence, isQuote, type Voice } from '../model/stance-graph.ts';

/** Quotes of the stances that the actor takes or that are about it; each counts once. */
export interface VoiceBalance {
  /** In its own words, in full or in part. */
  readonly speaks: number;
  /** What others say for it, quoted or paraphrased: stances that it takes, in their words. */
  readonly through: ReadonlyMap<ActorId, number>;
  readonly paraphrased: number;
  /** The words of others: another speaker, the outlet's narration, a headline. */
  readonly spokenAbout: number;
}

/**
 * How an actor is heard, by the best that the whole data has: quoted itself; quoted in the words of those who speak for it;
 * paraphrased; or silent, only spoken about.
 */
export type Hearing = 'quoted' | 'through' | 'paraphrased' | 'silent';

/** In full or in part. */
const OWN_WORDS: ReadonlySet<Voice> = new Set(['direct', 'partial']);

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
  const through = new Map<ActorId, number>();
  const balance = { speaks: 0, through, paraphrased: 0, spokenAbout: 0 };
  for (const { source, target, evidence } of stances) {
    if (!members.has(source) && !members.has(target)) continue;
    for (const quote of evidence) {
      if (!isQuote(quote)) continue;
      const speaker = quote.speaker ?? source;
      const quoted = OWN_WORDS.has(quote.voice);
      if (!quoted && quote.voice !== 'paraphrase') balance.spokenAbout += 1;
      else if (members.has(speaker)) balance[quoted ? 'speaks' : 'paraphrased'] += 1;
      else if (members.has(source)) through.set(speaker, (through.get(speaker) ?? 0) + 1);
      else balance.spokenAbout += 1;
    }
  }
  return balance;
}

/** Of everybody at an end of these stances or heard in one; `drawn` is as whom an actor of the data is drawn. */
export function hearActors(
  stances: readonly Spoken[],
  drawn: (id: ActorId) => ActorId,
): ReadonlyMap<ActorId, Hearing> {
  const quoted = new Set<ActorId>();
  const through = new Set<ActorId>();
  const paraphrased = new Set<ActorId>();
  const ends = new Set<ActorId>();
  for (const { source, target, evidence } of stances) {
    ends.add(drawn(source)).add(drawn(target));
    for (const quote of evidence) {
      if (!isQuote(quote)) continue;
      const whose = [drawn(quote.speaker ?? source), drawn(source)] as const;
      if (OWN_WORDS.has(quote.voice)) {
        quoted.add(whose[0]);
        through.add(whose[1]);
      } else if (quote.voice === 'paraphrase') for (const id of whose) paraphrased.add(id);
    }
  }
  return new Map(
    [...new Set([...ends, ...quoted, ...paraphrased])].map((id) => [
      id,
      quoted.has(id)
        ? 'quoted'
        : through.has(id)
          ? 'through'
          : paraphrased.has(id)
            ? 'paraphrased'
            : 'silent',
    ]),
  );
}
