// Which picture is taken away: what is on the screen, or all that is shown, in the light or in the dark?
import type { Positions } from '../../graph/layout/layout.ts';
import type { MeasureLetters } from '../../picture/break-lines.ts';
import type { Figure } from '../../picture/figure.ts';
import { buildGraphSheet, roomForAll } from '../../picture/graph-sheet.ts';
import { buildMatrixSheet } from '../../picture/matrix-sheet.ts';
import { TOKENS } from '../../picture/palette.ts';
import { buildTimelineSheet } from '../../picture/timeline-sheet.ts';
import { isOwnData } from '../../state/dataset-queries.ts';
import { linkTo } from '../../state/link-to.ts';
import { describeDrawn } from '../../view/describe-drawn.ts';
import { describeSheet } from '../../view/describe-sheet.ts';
import { divideScene } from '../../view/divide-scene.ts';
import { litSelections } from '../../view/lit-selections.ts';
import { type NamedGroups, nameGroups } from '../../view/name-groups.ts';
import { openScene } from '../../view/open-scene.ts';
import type { Provenance } from '../../view/provenance.ts';
import type { Scene } from '../../view/scene.ts';
import type { ShownSplit } from '../../view/shown-split.ts';
import { readStage } from '../shared/stage-size.ts';
import type { ExportProps } from './export-props.ts';
import type { PictureChoice } from './picture-choice.ts';

interface Drawable extends ExportProps {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly provenance: Provenance;
  /** Null where no groups are wanted. */
  readonly split: ShownSplit | null;
  readonly choice: PictureChoice;
}

export function buildFigure(
  { loaded: { index }, view, scene, positions, provenance, split, choice }: Drawable,
  measure: MeasureLetters,
): Figure {
  // Of no time zone, so that the same picture has the same date everywhere.
  const today = new Date().toISOString().slice(0, 10);
  const lit = litSelections(view, scene, index, provenance.stateOf);
  const words = describeSheet(scene, index, view, {
    link: linkTo(view),
    today,
    own: isOwnData(view.data),
    drawn: describeDrawn(choice.motif, view, split, index, scene, lit),
  });
  const tokens = TOKENS[choice.theme];
  if (choice.motif === 'matrix')
    return buildMatrixSheet(
      { index, scene, view, groups: groupsOf(split), words, tokens },
      measure,
    );
  if (choice.motif === 'timeline')
    return buildTimelineSheet({ index, scene, view, words, tokens }, measure);
  const stage = choice.extent === 'screen' ? readStage() : null;
  const camera = stage === null ? null : view.cam;
  // As on the screen it is seen from where all dates are.
  const framed = stage === null ? scene : openScene(scene, index, view, provenance.unmatched);
  return buildGraphSheet(
    {
      picture: { scene, framed, index, positions, selection: view.sel, camera, tokens },
      division: divideScene(split, scene),
      lit,
      viewport: stage ?? roomForAll(scene.actors.length),
      cropped: stage === null,
      words,
    },
    measure,
  );
}

function groupsOf(shown: ShownSplit | null): NamedGroups | null {
  return shown === null || shown.split === null ? null : nameGroups(shown.split, shown.kind);
}
