// What does the layer of names and signs need to know for one frame?
import type { Point } from '../graph/layout/layout.ts';
import type { Drawing } from './drawing.ts';
import type { Highlight } from './highlight.ts';
import type { Picture } from './picture.ts';
import type { PictureText } from './picture-text.ts';
import type { Trace } from './trace-drawing.ts';

export interface TextFrame {
  readonly picture: Picture;
  readonly drawing: Drawing;
  readonly trace: Trace;
  readonly written: PictureText;
  readonly highlight: Highlight;
  readonly pan: Point;
  readonly zoom: number;
}
