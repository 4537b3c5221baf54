// What is the window called, so that history and bookmarks can be told apart?
import { useEffect } from 'react';
import type { GraphIndex } from '../graph/index-graph.ts';
import { siteName } from '../state/site-name.ts';
import { describeTitle } from '../view/describe-title.ts';
import type { ViewState } from '../view/view-state.ts';

export function WindowTitle({ index, view }: { index: GraphIndex; view: ViewState }) {
  useEffect(() => {
    document.title = `${describeTitle(view, index)} – ${siteName()}`;
  }, [view, index]);
  return null;
}
