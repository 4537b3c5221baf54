// Which stances are shown, beside a picture on paper?
import { useMemo } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { Scene } from '../../view/scene.ts';
import { buildRows, sortRows } from './build-rows.ts';
import { PaperTable } from './PaperTable.tsx';

export function PaperStances({ index, scene }: { index: GraphIndex; scene: Scene }) {
  const rows = useMemo(
    () => sortRows(buildRows(scene, index), { column: 'source', down: false }),
    [scene, index],
  );
  return rows.length === 0 ? null : <PaperTable rows={rows} scene={scene} />;
}
