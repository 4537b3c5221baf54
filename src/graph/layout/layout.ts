// What goes into a layout and what comes out? Plain values that can cross to a worker.
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface LayoutNode {
  readonly id: string;
  /** Size of the node with its label, in layout units. */
  readonly width: number;
  readonly height: number;
  /** The id of the actor it is part of, if that one is in the layout too. */
  readonly parent: string | null;
}

export interface LayoutTie {
  readonly source: string;
  readonly target: string;
  readonly sign: -1 | 0 | 1;
}

export interface LayoutRequest {
  readonly layout: 'camps' | 'circle' | 'hierarchy';
  readonly nodes: readonly LayoutNode[];
  readonly ties: readonly LayoutTie[];
  /** Where everybody stood: then only these nodes move, and no farther than their ties ask for. */
  readonly from?: Positions;
}

/** Centres by node id. */
export type Positions = ReadonlyMap<string, Point>;
