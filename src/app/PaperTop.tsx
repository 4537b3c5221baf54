// When does the head of a print come? After the picture: nobody prints before there is one.
import { Suspense } from 'react';
import { lazyPart } from '../features/shared/lazy-part.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import { useBesideDue } from '../state/first-picture.ts';
import type { ViewState } from '../view/view-state.ts';
import { ErrorScreen } from './ErrorScreen.tsx';

const PaperHead = lazyPart(
  async () => (await import('../features/header/PaperHead.tsx')).PaperHead,
);

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
}

export function PaperTop(props: Props) {
  if (!useBesideDue()) return null;
  return (
    <ErrorScreen>
      <Suspense fallback={null}>
        <PaperHead {...props} />
      </Suspense>
    </ErrorScreen>
  );
}
