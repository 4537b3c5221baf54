// What of a dataset has to travel so that somebody else sees what is shown, and nothing more?
import { CORE_VOCABULARY } from '../model/core-vocabulary.ts';
import {
  type ActorId,
  type ArticleId,
  type Dataset,
  isQuote,
  type Stance,
} from '../model/stance-graph.ts';
import type { Scene } from './scene.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';
import { countOf } from './wording.ts';

/** Only what is shown; it says of itself that it is a part, and of how much. */
export function cutDataset(dataset: Dataset, scene: Scene, filters: readonly string[]): Dataset {
  const shown = new Map(scene.stances.map(({ id, evidence }) => [id, evidence]));
  const stances = dataset.stances.flatMap((stance): readonly Stance[] => {
    const evidence = shown.get(stance.id);
    return evidence === undefined ? [] : [{ ...stance, evidence }];
  });
  const standing = dataset.stances.filter(({ status }) => status === undefined).length;
  const part = `A part of the data: ${stances.length} of ${countOf(standing, 'stance')}.`;
  const why = filters.length === 0 ? '' : `Filters: ${filters.join('; ')}.`;
  const { actors, articles } = findMentioned(dataset, stances);
  return {
    ...dataset,
    description: [dataset.description ?? '', part, why].filter((words) => words !== '').join(' '),
    actors: dataset.actors.filter(({ id }) => actors.has(id)),
    articles: dataset.articles.filter(({ id }) => articles.has(id)),
    stances,
  };
}

/** Of data that holds only what is shown, the filters have done their work; the camera framed the whole. */
export function dropFilters(view: ViewState): ViewState {
  const { stance, voice, outlet, kind, topic, actor, hops, from, to, q, cam } = DEFAULT_VIEW;
  return { ...view, stance, voice, outlet, kind, topic, actor, hops, from, to, q, cam };
}

/** As JSON without a blank, and without what whoever reads it puts in by itself. */
export function printDataset(dataset: Dataset, texts: boolean): string {
  const derivable = (key: string, value: unknown) =>
    key === '$schema' ||
    (key === 'vocabulary' && value === CORE_VOCABULARY) ||
    (key === 'fictional' && value === false);
  const withoutText = dataset.articles.map(({ text: _, ...article }) => article);
  const whole = { ...dataset, articles: texts ? dataset.articles : withoutText };
  return JSON.stringify(
    Object.fromEntries(Object.entries(whole).filter(([key, value]) => !derivable(key, value))),
  );
}

/** With whoever an actor is a part of. */
function findMentioned(dataset: Dataset, stances: readonly Stance[]) {
  const actors = new Set<ActorId>();
  const articles = new Set<ArticleId>();
  const partOf = new Map(dataset.actors.map((actor) => [actor.id, actor.partOf]));
  const mention = (actor: ActorId | undefined) => {
    for (let at = actor; at !== undefined && !actors.has(at); at = partOf.get(at)) actors.add(at);
  };
  for (const { source, target, evidence } of stances) {
    mention(source);
    mention(target);
    for (const quote of evidence.filter(isQuote)) {
      mention(quote.speaker);
      articles.add(quote.article);
    }
  }
  return { actors, articles };
}
