// What does this view show, in a few words for whoever is sent a link to it?
import { countPairs } from '../graph/count-pairs.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { describeFilters } from './describe-filters.ts';
import { describeLack } from './describe-lack.ts';
import { describeShown, isPart } from './describe-scene.ts';
import { nameActor } from './describe-stance.ts';
import { findScenePairs } from './find-scene-pairs.ts';
import { quoteTitle } from './quote-title.ts';
import type { Scene } from './scene.ts';
import { SPLIT_WORDING } from './split-wording.ts';
import type { Selection, ViewName, ViewState } from './view-state.ts';
import { countOf } from './wording.ts';

const VIEW_WORDING: Readonly<Record<ViewName, string>> = {
  graph: 'The graph',
  matrix: 'The matrix',
  timeline: 'The timeline',
  table: 'The table',
  article: 'An article with its stances marked',
  sources: 'The sources',
};

/** Whole sentences, of which the first says what the second is about. */
export function describeView(
  view: ViewState,
  scene: Scene,
  index: GraphIndex,
): { readonly title: string; readonly sentences: readonly string[] } {
  const { dataset } = index;
  const filters = describeFilters(view, index);
  const chosen = describeChosen(view, index);
  return {
    title: dataset.fictional ? `${dataset.title} (fiction)` : dataset.title,
    sentences: [
      `${nameView(view, index)}: ${describeSize(scene)}.`,
      filters.length === 0 ? '' : `Filters: ${filters.join('; ')}.`,
      describeDivision(view, scene, index),
      describeStep(view, index),
      chosen === null ? '' : `${chosen.join(': ')}.`,
    ].filter((sentence) => sentence !== ''),
  };
}

function nameView({ view, article, cell }: ViewState, { articleById }: GraphIndex): string {
  const read = article === null ? undefined : articleById.get(article);
  if (view === 'article' && read !== undefined) return `The article ${quoteTitle(read.title)}`;
  return view === 'matrix' && cell === 'agreement' ? 'The matrix of agreement' : VIEW_WORDING[view];
}

function describeDivision({ split, unsigned }: ViewState, scene: Scene, index: GraphIndex): string {
  if (split === null) return '';
  const lack = describeLack(countPairs(findScenePairs(scene, index, unsigned)));
  if (lack !== null) return `No ${SPLIT_WORDING[split].groups}, too little data: ${lack}.`;
  const rest = unsigned === 'negative' ? ', with what has no sign counted as negative' : '';
  return `Divided into ${split === 'camps' ? 'two camps' : 'blocs'}${rest}.`;
}

function describeStep({ step }: ViewState, { dataset }: GraphIndex): string {
  const told = step === null ? undefined : dataset.story?.[step - 1];
  return told === undefined ? '' : `Step ${step} of the story: ${told.title}.`;
}

function describeSize(scene: Scene): string {
  const { actors, stances, quotes } = scene.counts;
  if (isPart(scene.counts) || scene.stances.some(({ hollow }) => hollow))
    return describeShown(scene).replace(/^Showing /, '');
  return [
    countOf(actors.shown, 'actor'),
    countOf(stances.shown, 'stance'),
    countOf(quotes.shown, 'quote'),
  ].join(', ');
}

/** What it is, and who: "Selected", "Caldor condemns Merrow". Null where nothing is. */
export function describeChosen(
  { sel, cmp, path, outlets }: ViewState,
  index: GraphIndex,
): readonly [name: string, value: string] | null {
  const name = (id: Parameters<typeof nameActor>[1]) => nameActor(index, id).name;
  if (cmp !== null) return ['Compared', `${name(cmp[0])} and ${name(cmp[1])}`];
  if (path !== null) return ['Connected', `${name(path[0])} and ${name(path[1])}`];
  if (outlets !== null) return ['Compared', `the accounts of ${outlets.join(' and ')}`];
  const selected = sel === null ? '' : describeSelected(sel, index, name);
  return selected === '' ? null : ['Selected', selected];
}

function describeSelected(
  sel: Selection,
  { kindById, stanceById }: GraphIndex,
  name: (id: Parameters<typeof nameActor>[1]) => string,
): string {
  if (sel.type === 'actor') return name(sel.id);
  const stance = sel.type === 'tie' ? undefined : stanceById.get(sel.id)?.stance;
  const tie = sel.type === 'tie' ? sel : stance;
  if (tie === undefined) return '';
  const verb = kindById.get(tie.stance)?.label ?? tie.stance;
  const withdrawn = stance?.status === 'withdrawn' ? ' (withdrawn, not counted)' : '';
  return `${name(tie.source)} ${verb} ${name(tie.target)}${withdrawn}`;
}
