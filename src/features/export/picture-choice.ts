// What can be chosen of a picture that is taken away?

import type { Scale } from '../../picture/paint-png.ts';
import type { PictureTheme } from '../../picture/palette.ts';

type Motif = 'graph' | 'matrix' | 'timeline';
type Extent = 'screen' | 'all';
export type Format = 'svg' | Scale;

export interface PictureChoice {
  readonly motif: Motif;
  readonly extent: Extent;
  readonly theme: PictureTheme;
  readonly format: Format;
}
