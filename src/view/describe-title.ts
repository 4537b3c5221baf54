// What is this view called in the window, in the history and among bookmarks?
import type { GraphIndex } from '../graph/index-graph.ts';
import type { ActorId } from '../model/stance-graph.ts';
import { describeFilters } from './describe-filters.ts';
import { nameActor } from './describe-stance.ts';
import { cutText } from './safe-text.ts';
import type { ViewName, ViewState } from './view-state.ts';

const VIEWS: Readonly<Record<ViewName, string>> = {
  graph: 'Graph',
  matrix: 'Matrix',
  timeline: 'Timeline',
  table: 'Table',
  article: 'Article',
  sources: 'Sources',
};

/** A tab shows the beginning: what is selected or filtered, which view, which data. */
const LONGEST = 60;

/** "Lula – Graph – Venezuela, January 2026"; the data alone where all of it is shown as a graph. */
export function describeTitle(view: ViewState, index: GraphIndex): string {
  const { dataset, articleById } = index;
  const chosen = nameChosen(view, index) ?? nameFilter(view, index);
  const article = view.article === null ? undefined : articleById.get(view.article)?.title;
  const plain = view.view === 'graph' && chosen === null;
  const parts = [chosen, article, plain ? null : VIEWS[view.view], dataset.title];
  return parts.flatMap((part) => (part == null ? [] : [cutText(part, LONGEST)])).join(' – ');
}

function nameChosen(view: ViewState, index: GraphIndex): string | null {
  const { sel, cmp, path, outlets, split } = view;
  const name = (id: ActorId) => nameActor(index, id).name;
  const pair = cmp ?? path;
  if (pair !== null) return pair.map(name).join(cmp === null ? ' to ' : ' and ');
  if (outlets !== null) return outlets.join(' and ');
  if (sel === null) return split === null ? null : split === 'camps' ? 'Two camps' : 'Blocs';
  if (sel.type === 'actor') return name(sel.id);
  const tie = sel.type === 'tie' ? sel : index.stanceById.get(sel.id)?.stance;
  if (tie === undefined) return null;
  const verb = index.kindById.get(tie.stance)?.label ?? tie.stance;
  return `${name(tie.source)} ${verb} ${name(tie.target)}`;
}

function nameFilter(view: ViewState, index: GraphIndex): string | null {
  const [first, ...more] = describeFilters(view, index);
  if (first === undefined) return null;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}
