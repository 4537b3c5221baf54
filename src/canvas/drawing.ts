// What exactly is drawn? Primitive values only: nothing else of the data ever reaches Cytoscape.
import type { ActorId, StanceKindId } from '../model/stance-graph.ts';
import type { TieId } from '../view/scene.ts';
import type { ColourToken } from './picture-tokens.ts';

export type NodeShape =
  | 'ellipse'
  | 'round-rectangle'
  | 'round-diamond'
  | 'round-hexagon'
  | 'round-triangle'
  | 'oval'
  | 'round-pentagon';

export interface DrawnNode {
  readonly id: ActorId;
  readonly x: number;
  readonly y: number;
  readonly shape: NodeShape;
  /** Inside the node. */
  readonly code: string;
  readonly label: string;
  /** Which names stay when there is no room for all. */
  readonly priority: number;
}

export interface DrawnTie {
  readonly id: TieId;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly stance: StanceKindId;
  readonly colour: ColourToken;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly head: 'triangle' | 'tee' | 'chevron' | 'circle' | 'square' | 'diamond';
  readonly glyph: string;
  /** In pixels on the screen. */
  readonly width: number;
  /** Drawn as two thin strokes: its words were not found in the text. */
  readonly hollow: boolean;
  /** Broken by a disc of two halves: the opposite stance is there too. */
  readonly contested: boolean;
}

export interface Drawing {
  readonly nodeById: ReadonlyMap<ActorId, DrawnNode>;
  readonly tieById: ReadonlyMap<TieId, DrawnTie>;
}

export const EMPTY_DRAWING: Drawing = { nodeById: new Map(), tieById: new Map() };
