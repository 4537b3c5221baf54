// How is it said in one sentence who took which step toward whom, in which words, where and when?
import type { GraphIndex, StanceFacts } from '../graph/index-graph.ts';
import type { ActorId, Article, StanceKind, Voice } from '../model/stance-graph.ts';
import { describeDateIn } from './date-wording.ts';
import { kindLabel } from './kind-label.ts';
import { VOICE_WORDING } from './wording.ts';

export interface ActorName {
  readonly id: ActorId;
  readonly name: string;
}

/** The parts of the sentence, so that a page can link the actors and colour the verb. */
export interface Attribution {
  /** As the articles name them, even where the picture rolls them up. */
  readonly source: ActorName;
  readonly target: ActorName;
  readonly kind: StanceKind;
  readonly topic: string | null;
  /** Null for a record without words. */
  readonly voice: string | null;
  readonly outlet: string | null;
  /** "3 January 2026 (inferred from the text)". */
  readonly date: string | null;
}

export function describeAttribution(
  index: GraphIndex,
  { stance, kind, topic }: StanceFacts,
  voice: Voice | null,
  article: Article | null,
): Attribution {
  return {
    source: nameActor(index, stance.source),
    target: nameActor(index, stance.target),
    kind,
    topic,
    voice: voice === null ? null : VOICE_WORDING[voice].label,
    outlet: article?.outlet ?? null,
    date:
      stance.date === undefined ? null : describeDateIn(stance.date, article?.published ?? null),
  };
}

/** "Russian Foreign Ministry → United States: demands release · direct speech · Daily · 3 January 2026 (…)". */
export function attributionSentence(attribution: Attribution): string {
  const { source, target, kind, topic, voice, outlet, date } = attribution;
  const label = kindLabel(kind);
  const step = topic === null ? label : `${label} · ${topic}`;
  const parts = [step, voice, outlet, date].filter((part) => part !== null);
  return `${source.name} → ${target.name}: ${parts.join(' · ')}`;
}

export function nameActor({ actorById }: GraphIndex, id: ActorId): ActorName {
  return { id, name: actorById.get(id)?.name ?? id };
}
