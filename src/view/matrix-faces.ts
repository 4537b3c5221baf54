// What does a cell show, and what is it called?
import { type Agreement, compareSpeakers, indexSpeakers } from '../graph/agreement.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { ActorId } from '../model/stance-graph.ts';
import type { Matrix } from './build-matrix.ts';
import { describeAgreementCell, describeCell } from './describe-cell.ts';
import { visibleText } from './safe-text.ts';
import type { Scene, SceneActor, SceneTie } from './scene.ts';

export interface Face {
  readonly name: string;
  /** Empty in the agreement mode, and where nothing is said. */
  readonly ties: readonly SceneTie[];
  /** Null where the cells hold stances. */
  readonly agreement: Agreement<ActorId> | null;
}

export type FaceOf = (row: SceneActor, column: SceneActor) => Face;

export function stanceFaces(matrix: Matrix, index: GraphIndex): FaceOf {
  return (row, column) => {
    const cell = matrix.cells.get(row.id)?.get(column.id);
    return {
      name: visibleText(describeCell(row, column, cell, index)),
      ties: cell?.ties ?? [],
      agreement: null,
    };
  };
}

export function agreementFaces(scene: Scene, index: GraphIndex): FaceOf {
  const counted = scene.stances.filter((stance) => stance.counted.length > 0);
  const speakers = indexSpeakers(
    counted.map(({ id, source, target, stance }) => ({
      id,
      source,
      target,
      sign: index.kindById.get(stance)?.sign ?? 0,
    })),
  );
  return (row, column) => {
    // That one agrees with itself is no finding.
    if (row.id === column.id)
      return {
        name: visibleText(`${row.name}: not compared with itself`),
        ties: [],
        agreement: null,
      };
    const agreement = compareSpeakers(speakers, row.id, column.id);
    return {
      name: visibleText(describeAgreementCell(row, column, agreement)),
      ties: [],
      agreement,
    };
  };
}
