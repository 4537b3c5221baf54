// What stands in one lane, or in the few between which a stance changes?
import { memo } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { StanceId } from '../../model/stance-graph.ts';
import type { TimelineGroup } from '../../view/timeline.ts';
import { countOf } from '../../view/wording.ts';
import { LaneHead, nameLane } from './LaneHead.tsx';
import { StanceMark } from './StanceMark.tsx';
import type { LaneLight } from './select-lanes.ts';
import styles from './Timeline.module.css';
import { Turn } from './Turn.tsx';

/** Where the names end and the time begins. */
export interface Measures {
  readonly heads: number;
  readonly plot: number;
  /** Above the marks of each lane, for its name; 0 where that stands beside them. */
  readonly head: number;
}

interface Props {
  readonly index: GraphIndex;
  readonly group: TimelineGroup;
  readonly measures: Measures;
  readonly position: number;
  readonly size: number;
  /** Of each lane, in order. */
  readonly lights: readonly LaneLight[];
  readonly nameOf: (id: StanceId) => string;
  /** Which of its parts has the tab stop: a lane by its key, a mark by its stance; null if another group has it. */
  readonly current: string | null;
  readonly selected: StanceId | null;
  readonly fresh: ReadonlySet<StanceId>;
}

/** Of hundreds a step redraws two. */
export const LaneGroup = memo(function LaneGroup(props: Props) {
  const { index, group, measures, position, size, lights, nameOf, current, selected, fresh } =
    props;
  const { heads, plot, head } = measures;
  return (
    <li
      className={styles['group']}
      style={{ height: group.height }}
      aria-posinset={position}
      aria-setsize={size}
    >
      {group.lanes.map((lane, at) => (
        <LaneHead
          key={lane.key}
          index={index}
          lane={lane}
          width={head > 0 ? plot : heads}
          height={head > 0 ? head : 2 * (lane.line - lane.top)}
          current={current === lane.key}
          light={lights[at] ?? 'none'}
        />
      ))}
      <svg
        className={styles['lane']}
        style={{ left: heads }}
        width={plot}
        height={group.height}
        role="group"
        aria-label={group.lanes
          .map((lane) => `${nameLane(lane, index)}, ${countOf(lane.marks.length, 'stance')}`)
          .join('; ')}
      >
        {group.lanes.map(({ key, line }, at) => (
          <path
            key={key}
            className={styles['line']}
            data-light={lights[at]}
            d={`M0 ${line}H${plot}`}
          />
        ))}
        {group.turns.map((turn) => (
          <Turn key={`${turn.from.id} ${turn.to.id}`} turn={turn} />
        ))}
        {group.lanes.flatMap(({ marks }) =>
          marks.map((mark) => (
            <StanceMark
              key={mark.id}
              index={index}
              mark={mark}
              name={nameOf(mark.id)}
              current={current === mark.id}
              selected={selected === mark.id}
              fresh={fresh.has(mark.id)}
            />
          )),
        )}
      </svg>
    </li>
  );
});
