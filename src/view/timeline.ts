// What stands in the timeline? Lanes with their marks, in pixels from the top left of the group that they lie in.
import type { Certainty, Sign, StanceId, StanceKindId } from '../model/stance-graph.ts';
import type { SceneActor, SceneTie } from './scene.ts';

export interface TimelineMark {
  readonly id: StanceId;
  readonly stance: StanceKindId;
  /** Null where the data gives no date. */
  readonly certainty: Certainty | null;
  /** The middle of its sign. */
  readonly x: number;
  readonly y: number;
  /** What a month or year covers, cut at the ends of the axis; null for a day and for no date. */
  readonly span: MarkSpan | null;
  /** None of its words were found in one place of the text. */
  readonly hollow: boolean;
}

export interface MarkSpan {
  readonly left: number;
  readonly right: number;
  /** It began before the axis does, or goes on behind its end. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

/** All stances of one tie, or all that one actor takes. */
export interface TimelineLane {
  readonly key: string;
  readonly tie: SceneTie | null;
  /** Who speaks. */
  readonly actor: SceneActor;
  /** In order of time, those without a date last. */
  readonly marks: readonly TimelineMark[];
  readonly top: number;
  readonly height: number;
  /** Where the first row of marks has its middle: the line that the lane is drawn along. */
  readonly line: number;
}

/** One actor turned from one sign to the opposite toward another. */
export interface TimelineChange {
  readonly source: SceneActor['id'];
  readonly target: SceneActor['id'];
  /** In order of the dataset; neither is empty. */
  readonly before: readonly StanceId[];
  readonly after: readonly StanceId[];
  readonly sign: Sign;
}

/** From the last mark of the one sign to the first of the other. */
export interface TimelineTurn {
  readonly from: TimelineMark;
  readonly to: TimelineMark;
}

/** Lanes that stay together, because a stance changes from one to the other; mostly there is one. */
export interface TimelineGroup {
  readonly key: string;
  readonly lanes: readonly TimelineLane[];
  readonly turns: readonly TimelineTurn[];
  /** From the top of all groups. */
  readonly top: number;
  readonly height: number;
}

export interface Timeline {
  /** Whose first date is earliest comes first, so that whatever is new later stands below. */
  readonly groups: readonly TimelineGroup[];
  readonly changes: readonly TimelineChange[];
  readonly height: number;
}
