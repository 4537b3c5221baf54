// What is the reader looking at? The whole view as one plain value; what is not in it is not in the address.
import { type Criteria, NO_CRITERIA } from '../graph/criteria.ts';
import type { SplitKind } from '../graph/partition/signed-edge.ts';
import type { ReadUnsigned } from '../graph/signed-pairs.ts';
import type { ActorId, ArticleId, StanceId, StanceKindId } from '../model/stance-graph.ts';
import type { NewerLink } from './newer-link.ts';

export const VIEW_NAMES = ['graph', 'matrix', 'timeline', 'table', 'article', 'sources'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

export const LAYOUT_NAMES = ['camps', 'circle', 'hierarchy'] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** By whose ties the camps are arranged: those of the whole data, or of what is shown alone. */
export const PLACES = ['all', 'shown'] as const;
export type Places = (typeof PLACES)[number];

/** How the rows and columns of the matrix follow each other. */
export const MATRIX_ORDERS = ['name', 'number', 'bloc'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/** What a cell of the matrix holds: what one says of the other, or how far the two agree. */
export const MATRIX_CELLS = ['stances', 'agreement'] as const;
export type MatrixCells = (typeof MATRIX_CELLS)[number];

/** What a lane of the timeline holds: the stances of one tie, or all that one actor takes. */
export const LANES = ['tie', 'actor'] as const;
export type LaneBy = (typeof LANES)[number];

/** Into what the actors are divided: two camps, or any number of blocs. */
export const SPLIT_KINDS = ['camps', 'blocs'] as const satisfies readonly SplitKind[];

/** The farthest that the focus on an actor reaches. */
export const MAX_HOPS = 9;

export type Selection =
  | { readonly type: 'actor'; readonly id: ActorId }
  | {
      readonly type: 'tie';
      readonly source: ActorId;
      readonly target: ActorId;
      readonly stance: StanceKindId;
    }
  | {
      readonly type: 'stance';
      readonly id: StanceId;
      /** One piece of its evidence, from 0; left out, all of them. */
      readonly place?: number;
    };

/** Two actors side by side, in the order in which the reader named them. */
export type ActorPair = readonly [ActorId, ActorId];

/** Names of two outlets side by side, in the order in which the reader named them. */
export type OutletPair = readonly [string, string];

/** Centre of the picture in layout units, and rendered pixels per layout unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A node that the reader placed, in layout units. */
export interface Pin {
  readonly id: ActorId;
  readonly x: number;
  readonly y: number;
}

export interface ViewState extends Criteria {
  /**
   * Id of a shipped dataset; `file:ID` for one that the reader opened; `inline:` with what the link itself carries; an https
   * address on another site; empty for the default.
   */
  readonly data: string;
  /** Of data from another site: the digest that it must have; empty if any will do. */
  readonly sha256: string;
  readonly view: ViewName;
  /** Which article is read; null for the first, and wherever none is. */
  readonly article: ArticleId | null;
  readonly order: MatrixOrder;
  readonly cell: MatrixCells;
  readonly lane: LaneBy;
  readonly layout: LayoutName;
  readonly places: Places;
  /** The division that is shown; a selection stands before it in the panel. */
  readonly split: SplitKind | null;
  /** What stances without a sign count for in signed pairs. */
  readonly unsigned: ReadUnsigned;
  readonly sel: Selection | null;
  /** Two actors that are compared; it stands before the selection. */
  readonly cmp: ActorPair | null;
  /** Two actors whose connection is looked for; a comparison stands before it. */
  readonly path: ActorPair | null;
  /** Two outlets whose accounts are compared; both of the above stand before it. */
  readonly outlets: OutletPair | null;
  /** Null until the reader moves it: then the picture frames whatever is shown. */
  readonly cam: Camera | null;
  readonly pin: readonly Pin[];
  /** Which step of the data's story is told beside it, from 1; null: none. */
  readonly step: number | null;
  /** Inside a page of somebody else: nothing but the view, its legend and what it rests on. */
  readonly embed: boolean;
  /** What a link of a newer version of the grammar says beyond this one; null for a link of this one. */
  readonly newer: NewerLink | null;
}

export const DEFAULT_VIEW: ViewState = {
  ...NO_CRITERIA,
  data: '',
  sha256: '',
  view: 'graph',
  article: null,
  order: 'name',
  cell: 'stances',
  lane: 'tie',
  layout: 'camps',
  places: 'all',
  split: null,
  unsigned: 'nothing',
  sel: null,
  cmp: null,
  path: null,
  outlets: null,
  cam: null,
  pin: [],
  step: null,
  embed: false,
  newer: null,
};
