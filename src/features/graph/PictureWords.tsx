// What is the picture in words, once it is there to be told about?
import { useDeferredValue, useMemo } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import { describePicture } from '../../view/describe-picture.ts';
import { visibleText } from '../../view/safe-text.ts';
import type { Scene } from '../../view/scene.ts';
import type { ShownSplit } from '../../view/shown-split.ts';
import type { ViewState } from '../../view/view-state.ts';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly split: ShownSplit | null;
}

/** Nobody hears it in the frame in which the picture changes. */
export function PictureWords({ index, view, scene, split }: Props) {
  const latest = useMemo(() => ({ index, view, scene, split }), [index, view, scene, split]);
  const said = useDeferredValue(latest);
  return useMemo(
    () => visibleText(describePicture(said.scene, said.index, said.view, said.split).join(' ')),
    [said],
  );
}
