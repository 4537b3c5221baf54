// When was it said? The same scene, one lane per tie or per actor.

import { useCallback, useMemo, useRef } from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { StanceId } from '../../model/stance-graph.ts';
import { useFresh } from '../../state/fresh-stances.ts';
import { usePrinting } from '../../state/use-printing.ts';
import { useWidth } from '../../state/use-width.ts';
import { changeView } from '../../state/view-store.ts';
import { buildTimeline } from '../../view/build-timeline.ts';
import { clearSelection, gatherLanes, select, selectStance } from '../../view/change-view.ts';
import { describeMark, nameMark } from '../../view/describe-mark.ts';
import type { Scene } from '../../view/scene.ts';
import { buildAxis } from '../../view/time-axis.ts';
import type { LaneBy, Selection, ViewState } from '../../view/view-state.ts';
import { EmptyResult } from '../shared/EmptyResult.tsx';
import { HiddenHeading } from '../shared/HiddenHeading.tsx';
import { Segments } from '../shared/Segments.tsx';
import { StatusLine } from '../shared/StatusLine.tsx';
import { ChangeList } from './ChangeList.tsx';
import { measureLanes, PAPER_WIDTH } from './measure-lanes.ts';
import styles from './Timeline.module.css';
import { TimelineKey } from './TimelineKey.tsx';
import { TimelineLanes } from './TimelineLanes.tsx';
import type { Place } from './walk-lanes.ts';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly scene: Scene;
  /** What is pointed at elsewhere. */
  readonly lit: readonly Selection[];
}

const LANES: readonly { readonly value: LaneBy; readonly label: string }[] = [
  { value: 'tie', label: 'By tie' },
  { value: 'actor', label: 'By actor' },
];

export function TimelineView({ index, view, scene, lit }: Props) {
  const section = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(section);
  const fresh = useFresh();
  const printing = usePrinting();

  const { lane } = view;
  const axis = useMemo(() => buildAxis(index), [index]);
  const undated = useMemo(() => index.facts.some(({ span }) => span === null), [index]);
  const measures = useMemo(() => measureLanes(printing ? PAPER_WIDTH : width), [printing, width]);
  const room = useMemo(
    () => ({ axis, undated, width: measures.plot, head: measures.head }),
    [axis, undated, measures],
  );
  const timeline = useMemo(
    () => buildTimeline(scene, index, lane, room),
    [scene, index, lane, room],
  );
  const stanceById = useMemo(
    () => new Map(scene.stances.map((stance) => [stance.id, stance])),
    [scene],
  );
  const wordsOf = useCallback(
    (id: StanceId) => {
      const stance = stanceById.get(id);
      const changed = timeline.changes.some(({ after }) => after.includes(id));
      return stance === undefined ? null : describeMark(index, stance, changed);
    },
    [stanceById, timeline, index],
  );
  const nameOf = useCallback(
    (id: StanceId) => {
      const words = wordsOf(id);
      return words === null ? id : nameMark(words);
    },
    [wordsOf],
  );
  if (scene.stances.length === 0) return <EmptyResult index={index} criteria={view} />;

  function open(place: Place): void {
    const at = timeline.groups.flatMap(({ lanes }) => lanes)[place.lane];
    const mark = at?.marks[place.mark];
    if (at === undefined) return;
    if (mark !== undefined) {
      const chosen = view.sel?.type === 'stance' && view.sel.id === mark.id;
      changeView((now) => (chosen ? clearSelection(now) : selectStance(now, mark.id)));
      return;
    }
    const { tie, actor } = at;
    changeView((now) =>
      tie === null
        ? select(now, { type: 'actor', id: actor.id })
        : select(now, { type: 'tie', source: tie.source, target: tie.target, stance: tie.stance }),
    );
  }

  return (
    <section ref={section} className={styles['timeline']} aria-label="Timeline">
      <HiddenHeading>Timeline</HiddenHeading>
      <div className={styles['bar']}>
        <StatusLine scene={scene} className={styles['status']} />
        <Segments
          label="Lanes"
          value={lane}
          options={LANES}
          onChange={(by) => changeView((now) => gatherLanes(now, by))}
        />
      </div>
      <ChangeList changes={timeline.changes} index={index} selection={view.sel} />
      <div className={styles['body']}>
        <TimelineLanes
          index={index}
          view={view}
          timeline={timeline}
          room={room}
          measures={measures}
          printing={printing}
          fresh={fresh}
          lit={lit}
          scroller={scroller}
          wordsOf={wordsOf}
          nameOf={nameOf}
          onOpen={open}
        />
      </div>
      <TimelineKey scene={scene} index={index} />
    </section>
  );
}
