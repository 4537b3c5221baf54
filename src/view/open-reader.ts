// Which article does a reader mean who asks for the article while something is selected?
import type { GraphIndex } from '../graph/index-graph.ts';
import { readArticle, showView } from './change-view.ts';
import { articlesOf } from './select-marks.ts';
import type { ViewState } from './view-state.ts';

/** The one in which the selection has its words; else the first. */
export function openReader(view: ViewState, index: GraphIndex): ViewState {
  const [article] = articlesOf(index, view.by, view.sel);
  const isFirst = article === index.dataset.articles[0]?.id;
  return article === undefined || isFirst ? showView(view, 'article') : readArticle(view, article);
}
