// Which picture is taken away: what is on the screen, or all that is shown, in the light or in the dark?
import type { Positions } from '../../graph/layout/layout.ts';
import type { MeasureLetters } from '../../picture/break-lines.ts';
import type { Figure } from '../../picture/figure.ts';
import { buildGraphSheet, roomForAll } from '../../picture/graph-sheet.ts';
import { buildMatrixSheet } from '../../picture/matrix-sheet.ts';
import { TOKENS } from '../../picture/palette.ts';
import { isOwnData } from '../../state/dataset-queries.ts';
import { linkTo } from '../../state/link-to.ts';
import { describeSheet } from '../../view/describe-sheet.ts';
import { litSelections } from '../../view/lit-selections.ts';
import { openScene } from '../../view/open-scene.ts';
import type { Provenance } from '../../view/provenance.ts';
import type { Scene } from '../../view/scene.ts';
import { readStage } from '../shared/stage-size.ts';
import type { ExportProps } from './export-props.ts';
import type { PictureChoice } from './picture-choice.ts';

interface Drawable extends ExportProps {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly provenance: Provenance;
  readonly choice: PictureChoice;
}

export function buildFigure(
  { loaded: { index }, view, scene, positions, provenance, choice }: Drawable,
  measure: MeasureLetters,
): Figure {
  // Of no time zone, so that the same picture has the same date everywhere.
  const today = new Date().toISOString().slice(0, 10);
  const words = describeSheet(scene, index, view, {
    link: linkTo(view),
    today,
    own: isOwnData(view.data),
  });
  const tokens = TOKENS[choice.theme];
  if (choice.motif === 'matrix')
    return buildMatrixSheet({ index, scene, view, words, tokens }, measure);
  const stage = choice.extent === 'screen' ? readStage() : null;
  const camera = stage === null ? null : view.cam;
  // As on the screen it is seen from where all dates are.
  const framed = stage === null ? scene : openScene(scene, index, view, provenance.unmatched);
  return buildGraphSheet(
    {
      picture: { scene, framed, index, positions, selection: view.sel, camera, tokens },
      lit: litSelections(view, scene, index, provenance.stateOf),
      viewport: stage ?? roomForAll(scene.actors.length),
      cropped: stage === null,
      words,
    },
    measure,
  );
}
