// In which quotes, topics and stances does what the reader typed stand? A quote with the phrase first, scattered words last.
import { foldForSearch } from '../model/fold-text.ts';
import { isQuote, type StanceId } from '../model/stance-graph.ts';
import { type Asked, parseAsked, placeOf } from './asked-words.ts';
import type { GraphIndex, StanceFacts } from './index-graph.ts';
import { type SearchableText, searchableText } from './searchable-text.ts';

export type FoundWords =
  | {
      readonly type: 'stance';
      readonly id: StanceId;
      readonly matched: 'quote' | 'topic';
      /** The quote or topic in full. */
      readonly text: string;
    }
  /** A topic of several stances, once for all of them. */
  | { readonly type: 'topic'; readonly id: string; readonly stances: number };

interface Ranked {
  readonly rank: number;
  readonly found: FoundWords;
}

/** Behind the places 0 to 2 of a phrase in a quote. */
const TOPIC = 3;
const ONE_QUOTE = 6;
const SCATTERED = 7;

export function rankStances(index: GraphIndex, text: string): readonly FoundWords[] {
  const asked = parseAsked(text);
  if (asked.phrase === '') return [];
  const texts = searchableText(index);
  const matchWords = indexWords(index, texts, asked);
  const onTopic = new Map<string, StanceFacts[]>();
  const inQuote = new Set<StanceFacts>();
  const ranked = [...index.stanceById.values()].flatMap((facts): readonly Ranked[] => {
    const quotes = texts.quotesOf.get(facts) ?? [];
    const inTopic = (texts.topicOf.get(facts) ?? '').includes(asked.phrase);
    if (inTopic) gather(onTopic, facts);
    const best = bestPlace(quotes, asked.phrase);
    if (best !== null) {
      inQuote.add(facts);
      return [{ rank: best.rank, found: describeQuote(facts, best.at) }];
    }
    const match = inTopic ? null : matchWords(facts, quotes);
    return match === null ? [] : [match];
  });
  const topics = [...onTopic.values()].flatMap((all) => rankTopic(all, asked.phrase, inQuote));
  return [...ranked, ...topics].toSorted((a, b) => a.rank - b.rank).map((each) => each.found);
}

function gather(onTopic: Map<string, StanceFacts[]>, facts: StanceFacts): void {
  const topic = facts.topic ?? '';
  const known = onTopic.get(topic);
  if (known === undefined) onTopic.set(topic, [facts]);
  else known.push(facts);
}

/** Several stances are one topic; a single one, and one that was withdrawn and that no filter shows, stand for themselves. */
function rankTopic(
  all: readonly StanceFacts[],
  phrase: string,
  inQuote: ReadonlySet<StanceFacts>,
): readonly Ranked[] {
  const topic = all[0]?.topic ?? '';
  const rank = TOPIC + (placeOf(foldForSearch(topic), phrase) ?? 0);
  const holding = all.filter(({ stance }) => stance.status !== 'withdrawn');
  const gathered = holding.length > 1;
  const alone = all
    .filter((facts) => !inQuote.has(facts) && !(gathered && holding.includes(facts)))
    .map((facts): Ranked => {
      const { id } = facts.stance;
      return { rank, found: { type: 'stance', id, matched: 'topic', text: topic } };
    });
  if (!gathered) return alone;
  return [{ rank, found: { type: 'topic', id: topic, stances: holding.length } }, ...alone];
}

/** All words, in any order, over actors, verb, topic and quotes; what one actor or topic has alone is found as that. */
function indexWords(index: GraphIndex, { actorTexts, topicOf }: SearchableText, { words }: Asked) {
  const namedBy = words.map(
    (word) =>
      new Set(
        index.dataset.actors.flatMap(({ id }) =>
          actorTexts.get(id)?.some((text) => text.includes(word)) ? [id] : [],
        ),
      ),
  );
  const verbs = new Map([...index.kindById.values()].map((k) => [k.id, foldForSearch(k.label)]));
  return (facts: StanceFacts, quotes: readonly string[]): Ranked | null => {
    if (words.length < 2) return null;
    const whole = quotes.findIndex((quote) => words.every((word) => quote.includes(word)));
    if (whole >= 0) return { rank: ONE_QUOTE, found: describeQuote(facts, whole) };
    const { source, target } = facts.stance;
    const topic = topicOf.get(facts) ?? '';
    const verb = verbs.get(facts.kind.id) ?? '';
    const alone = { source: true, target: true, topic: true };
    for (const [at, word] of words.entries()) {
      const inSource = namedBy[at]?.has(source) === true;
      const inTarget = namedBy[at]?.has(target) === true;
      const inTopic = topic.includes(word);
      const elsewhere = verb.includes(word) || quotes.some((quote) => quote.includes(word));
      if (!inSource && !inTarget && !inTopic && !elsewhere) return null;
      alone.source &&= inSource;
      alone.target &&= inTarget;
      alone.topic &&= inTopic;
    }
    if (alone.source || alone.target || alone.topic) return null;
    const most = mostWords(quotes, words);
    return { rank: SCATTERED, found: describeQuote(facts, most) };
  };
}

/** Which of the quotes has most of the words; the first where none has any. */
function mostWords(quotes: readonly string[], words: readonly string[]): number {
  const counts = quotes.map((quote) => words.filter((word) => quote.includes(word)).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

function bestPlace(texts: readonly string[], wanted: string): { rank: number; at: number } | null {
  let best: { rank: number; at: number } | null = null;
  for (const [at, text] of texts.entries()) {
    const rank = placeOf(text, wanted);
    if (rank !== null && (best === null || rank < best.rank)) best = { rank, at };
  }
  return best;
}

/** What has no words, or has them no longer, is named by its topic or its verb. */
function describeQuote({ stance, evidence, topic, kind }: StanceFacts, at: number): FoundWords {
  const quote = stance.status === 'withdrawn' ? undefined : evidence[at]?.evidence;
  return quote !== undefined && isQuote(quote)
    ? { type: 'stance', id: stance.id, matched: 'quote', text: quote.exact }
    : { type: 'stance', id: stance.id, matched: 'topic', text: topic ?? kind.label };
}
