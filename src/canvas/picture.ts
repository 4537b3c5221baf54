// What is the canvas given, and what does it report? The contract with the rest of the app.
import type { GraphIndex } from '../graph/index-graph.ts';
import type { Positions } from '../graph/layout/layout.ts';
import type { ActorId, StanceId } from '../model/stance-graph.ts';
import type { Scene } from '../view/scene.ts';
import type { Camera, Selection } from '../view/view-state.ts';
import type { Division } from './division.ts';
import type { PictureTokens } from './picture-tokens.ts';

export type Motion = 'animate' | 'jump';

export interface Picture {
  readonly scene: Scene;
  /** Whose actors the camera has in sight, shown or not yet: the same at all dates. */
  readonly framed: Scene;
  readonly index: GraphIndex;
  /** With the reader's pins applied. */
  readonly positions: Positions;
  readonly selection: Selection | null;
  /** The keyboard's cursor. */
  readonly walker: ActorId | null;
  /** Names the dataset, roll-up and layout that are wanted: a camera of one means nothing in another. */
  readonly arrangement: string;
  /** Null frames all that is shown. */
  readonly camera: Camera | null;
  /** What something lies over, in pixels from the lower edge. */
  readonly covered: number;
  readonly tokens: PictureTokens;
}

/** Nobody walks in it, nothing lies over it, and it comes after no other. */
export type StillPicture = Omit<Picture, 'walker' | 'arrangement' | 'covered'>;

export interface CanvasEvents {
  select(selection: Selection | null): void;
  focus(id: ActorId): void;
  hover(selection: Selection | null): void;
  /** The reader dragged an actor here; layout units, whole numbers. */
  place(id: ActorId, x: number, y: number): void;
  /** The reader moved or zoomed, and has come to rest. */
  moveCamera(camera: Camera): void;
  /** A picture given to `show` has reached the screen. */
  painted(): void;
}

export interface CanvasHandle {
  show(picture: Picture, motion: Motion): void;
  /** As if the reader pointed at all of it, until there is nothing; what is fresh is set off and fades nothing. */
  light(selections: readonly Selection[], fresh: ReadonlySet<StanceId>): void;
  /** Shades groups until there are none. */
  divide(division: Division | null): void;
  zoomBy(factor: number): void;
  fit(): void;
  resize(): void;
  destroy(): void;
  /** How many ties are drawn: past a thousand only the strongest are. */
  drawnTies(): number;
}
