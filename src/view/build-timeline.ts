// When did who say what of whom? The scene as lanes along the time, with every mark in its place.
import { alphabetically } from '../graph/alphabetical.ts';
import { findChanges } from '../graph/find-changes.ts';
import type { GraphIndex } from '../graph/index-graph.ts';
import type { StanceId } from '../model/stance-graph.ts';
import { type Ground, MARK, placeMarks } from './place-marks.ts';
import type { Scene, SceneActor, SceneStance, SceneTie } from './scene.ts';
import type {
  Timeline,
  TimelineChange,
  TimelineGroup,
  TimelineLane,
  TimelineMark,
  TimelineTurn,
} from './timeline.ts';
import type { LaneBy } from './view-state.ts';

export interface TimelineRoom extends Ground {
  /** Above the marks of each lane, for its name; 0 where it stands beside them. */
  readonly head: number;
}

/** Above and below the marks of a lane. */
const MARGIN = 4;
const LATEST = '9999-12-31';

/** A lane before anything of it has a place. */
interface Row {
  readonly key: string;
  readonly tie: SceneTie | null;
  readonly actor: SceneActor;
  readonly stances: readonly SceneStance[];
  readonly first: string;
}

export function buildTimeline(
  scene: Scene,
  index: GraphIndex,
  by: LaneBy,
  room: TimelineRoom,
): Timeline {
  const changes = scene.contests.flatMap(({ source, target, stances }) =>
    findChanges(index, stances).map((change): TimelineChange => ({ source, target, ...change })),
  );
  const rows = by === 'actor' ? actorRows(scene, index) : tieRows(scene, index);
  const groups: TimelineGroup[] = [];
  let top = 0;
  for (const together of gather(rows, changes)) {
    const group = buildGroup(together, changes, index, room, top);
    groups.push(group);
    top += group.height;
  }
  return { groups, changes, height: top };
}

function tieRows(scene: Scene, index: GraphIndex): readonly Row[] {
  const actorById = new Map(scene.actors.map((actor) => [actor.id, actor]));
  const stanceById = new Map(scene.stances.map((stance) => [stance.id, stance]));
  return scene.ties.flatMap((tie): Row[] => {
    const actor = actorById.get(tie.source);
    if (actor === undefined) return [];
    const stances = tie.stances.flatMap((id) => stanceById.get(id) ?? []);
    return [{ key: tie.id, tie, actor, stances, first: firstDay(stances, index) }];
  });
}

/** Of those who take a stance; who is only spoken of has no lane. */
function actorRows(scene: Scene, index: GraphIndex): readonly Row[] {
  const taken = new Map<SceneActor['id'], SceneStance[]>();
  for (const stance of scene.stances) {
    const known = taken.get(stance.source);
    if (known === undefined) taken.set(stance.source, [stance]);
    else known.push(stance);
  }
  return scene.actors.flatMap((actor): Row[] => {
    const stances = taken.get(actor.id);
    if (stances === undefined) return [];
    return [{ key: actor.id, tie: null, actor, stances, first: firstDay(stances, index) }];
  });
}

function firstDay(stances: readonly SceneStance[], { stanceById }: GraphIndex): string {
  return stances.reduce((first, { id }) => {
    const from = stanceById.get(id)?.span?.from ?? LATEST;
    return from < first ? from : first;
  }, LATEST);
}

/** In order of the first date, then by name; ties between which a stance changes stand one below the other. */
function gather(
  rows: readonly Row[],
  changes: readonly TimelineChange[],
): readonly (readonly Row[])[] {
  const changed = new Set(changes.map(({ source, target }) => `${source} ${target}`));
  const sorted = rows.toSorted(
    (a, b) =>
      compare(a.first, b.first) ||
      // Those of one actor stay in order of the scene.
      alphabetically(a.actor.name, b.actor.name),
  );
  const groups: Row[][] = [];
  const openByPair = new Map<string, Row[]>();
  for (const row of sorted) {
    const pair = row.tie === null ? '' : `${row.tie.source} ${row.tie.target}`;
    const together = changed.has(pair) && row.tie?.sign !== 0;
    const open = together ? openByPair.get(pair) : undefined;
    if (open !== undefined) {
      open.push(row);
      continue;
    }
    const group = [row];
    groups.push(group);
    if (together) openByPair.set(pair, group);
  }
  return groups;
}

function buildGroup(
  rows: readonly Row[],
  changes: readonly TimelineChange[],
  index: GraphIndex,
  room: TimelineRoom,
  top: number,
): TimelineGroup {
  const lanes: TimelineLane[] = [];
  let height = 0;
  for (const row of rows) {
    const lane = buildLane(row, index, room, height);
    lanes.push(lane);
    height += lane.height;
  }
  const key = rows[0]?.key ?? '';
  return { key, lanes, turns: buildTurns(lanes, changes), top, height };
}

function buildLane(row: Row, index: GraphIndex, room: TimelineRoom, top: number): TimelineLane {
  const placed = placeMarks(
    row.stances.map((item) => ({ item, days: index.stanceById.get(item.id)?.span ?? null })),
    room,
  );
  const line = top + room.head + MARGIN + MARK / 2;
  const marks = placed.map(
    ({ item, x, row: at, span }): TimelineMark => ({
      id: item.id,
      stance: item.stance,
      certainty: index.stanceById.get(item.id)?.stance.date?.certainty ?? null,
      x,
      y: line + at * MARK,
      span,
      hollow: item.hollow,
    }),
  );
  const rows = 1 + placed.reduce((most, { row: at }) => Math.max(most, at), 0);
  const { key, tie, actor } = row;
  return { key, tie, actor, marks, top, height: room.head + rows * MARK + 2 * MARGIN, line };
}

function buildTurns(
  lanes: readonly TimelineLane[],
  changes: readonly TimelineChange[],
): readonly TimelineTurn[] {
  if (changes.length === 0) return [];
  const markById = new Map<StanceId, TimelineMark>();
  for (const { marks } of lanes) for (const mark of marks) markById.set(mark.id, mark);
  return changes.flatMap(({ before, after }) => {
    const from = before.flatMap((id) => markById.get(id) ?? []).toSorted((a, b) => b.x - a.x)[0];
    const to = after.flatMap((id) => markById.get(id) ?? []).toSorted((a, b) => a.x - b.x)[0];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
