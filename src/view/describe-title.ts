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
  const title = dataset.fictional ? mark(dataset.title, 'fiction') : dataset.title;
  const parts = [chosen, article, plain ? null : VIEWS[view.view], title];
  return parts.flatMap((part) => (part == null ? [] : [cutText(part, LONGEST)])).join(' – ');
}

/** However long the words before it are. */
function mark(words: string, note: string): string {
  return `${cutText(words, LONGEST - note.length - 3)} (${note})`;
}

function nameChosen(view: ViewState, index: GraphIndex): string | null {
  const { sel, cmp, path, outlets, split } = view;
  const name = (id: ActorId) => nameActor(index, id).name;
  const pair = cmp ?? path;
  if (pair !== null) return pair.map(name).join(cmp === null ? ' to ' : ' and ');
  if (outlets !== null) return outlets.join(' and ');
  if (sel === null) return split === null ? null : 'Blocs and tension';
  if (sel.type === 'actor') return name(sel.id);
  const stance = sel.type === 'tie' ? undefined : index.stanceById.get(sel.id)?.stance;
  const tie = sel.type === 'tie' ? sel : stance;
  if (tie === undefined) return null;
  const verb = index.kindById.get(tie.stance)?.label ?? tie.stance;
  const words = `${name(tie.source)} ${verb} ${name(tie.target)}`;
  return stance?.status === 'withdrawn' ? mark(words, 'withdrawn') : words;
}

function nameFilter(view: ViewState, index: GraphIndex): string | null {
  const [first, ...more] = describeFilters(view, index);
  if (first === undefined) return null;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}
