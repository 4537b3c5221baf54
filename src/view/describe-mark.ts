// What does one mark of the timeline say in words?
import type { GraphIndex } from '../graph/index-graph.ts';
import { isQuote } from '../model/stance-graph.ts';
import { describeDate } from './date-wording.ts';
import { nameActor } from './describe-stance.ts';
import { kindLabel } from './kind-label.ts';
import type { SceneStance } from './scene.ts';
import { countOf, HOLLOW_WORDING } from './wording.ts';

const WITHOUT_DATE = 'without a date';

/** The parts, so that a page can set them apart. */
export interface MarkWords {
  /** "4 March 2037 (stated in the text)". */
  readonly date: string;
  /** "Velmara condemns Marjania". */
  readonly said: string;
  /** Topic, outlets, and what else is to be known of it. */
  readonly details: string;
  /** Of the first quote; empty where there is none. */
  readonly words: string;
}

/** The ends as the articles name them, even where the picture rolls them up. */
export function describeMark(
  index: GraphIndex,
  { id, outlets, hollow, evidence }: SceneStance,
  changed: boolean,
): MarkWords {
  const facts = index.stanceById.get(id);
  if (facts === undefined) return { date: '', said: id, details: '', words: '' };
  const { stance, kind, topic } = facts;
  const [source, target] = [stance.source, stance.target].map((end) => nameActor(index, end).name);
  const notes = [
    topic,
    countOf(outlets.length, 'outlet'),
    hollow ? HOLLOW_WORDING.label : null,
    changed ? 'a change of stance' : null,
  ];
  return {
    date: stance.date === undefined ? WITHOUT_DATE : describeDate(stance.date),
    said: `${source} ${kindLabel(kind)} ${target}`,
    details: notes.filter((note) => note !== null).join(' · '),
    words: evidence.find(isQuote)?.exact ?? '',
  };
}

/** In one line: "4 March 2037 (stated in the text): Velmara condemns Marjania, the levy, 2 outlets". */
export function nameMark({ date, said, details }: MarkWords): string {
  return `${date}: ${said}, ${details.replaceAll(' · ', ', ')}`;
}
