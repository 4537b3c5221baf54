// Which lanes are in sight, and where among their marks do keys and pointer stand?
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { GraphIndex } from '../../graph/index-graph.ts';
import type { StanceId } from '../../model/stance-graph.ts';
import type { TimelineRoom } from '../../view/build-timeline.ts';
import type { MarkWords } from '../../view/describe-mark.ts';
import type { Timeline } from '../../view/timeline.ts';
import type { Selection, ViewState } from '../../view/view-state.ts';
import { LANDING, PICTURE } from '../shared/keep-focus.ts';
import { partAt, placeOf, placeOfStance } from './find-mark.ts';
import { LaneGroup, type Measures } from './LaneGroup.tsx';
import { MarkTip } from './MarkTip.tsx';
import { lightOf } from './select-lanes.ts';
import styles from './Timeline.module.css';
import { TimelineAxis, TimelineLines } from './TimelineAxis.tsx';
import { type Tip, tipAt } from './tip-place.ts';
import { roundSight, type Sight, visibleGroups } from './visible-groups.ts';
import { type Place, walkLanes } from './walk-lanes.ts';

interface Props {
  readonly index: GraphIndex;
  readonly view: ViewState;
  readonly timeline: Timeline;
  readonly room: TimelineRoom;
  readonly measures: Measures;
  readonly printing: boolean;
  readonly fresh: ReadonlySet<StanceId>;
  readonly lit: readonly Selection[];
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly wordsOf: (id: StanceId) => MarkWords | null;
  readonly nameOf: (id: StanceId) => string;
  readonly onOpen: (place: Place) => void;
}

export function TimelineLanes(props: Props) {
  const { index, view, timeline, room, measures, printing, fresh, lit, scroller } = props;
  const { wordsOf, nameOf, onOpen } = props;
  const { groups } = timeline;
  const lanes = groups.flatMap((group) => group.lanes);
  const selected = view.sel?.type === 'stance' ? view.sel.id : null;
  const [sight, setSight] = useState<Sight>({ top: 0, height: 0 });
  const [wanted, setWanted] = useState<string | null>(selected);
  const [known, setKnown] = useState(selected);
  const [tip, setTip] = useState<Tip | null>(null);
  /** The focus follows as soon as the mark is drawn. */
  const follows = useRef(false);

  // What is selected elsewhere takes the tab stop along.
  if (selected !== known) {
    setKnown(selected);
    if (selected !== null) setWanted(selected);
  }
  const at = placeOfPart(wanted) ?? { lane: 0, mark: 0 };
  const drawn = printing ? { from: 0, to: groups.length } : visibleGroups(groups, sight);
  const own = groups.findIndex((group) =>
    group.lanes.some(({ key }) => key === lanes[at.lane]?.key),
  );
  const inSight = own >= drawn.from && own < drawn.to;
  const current = at.mark === -1 ? lanes[at.lane]?.key : lanes[at.lane]?.marks[at.mark]?.id;

  const onSize = useEffectEvent(look);
  useLayoutEffect(() => {
    const element = scroller.current;
    onSize();
    if (element === null || globalThis.ResizeObserver === undefined) return undefined;
    const watch = new ResizeObserver(() => onSize());
    watch.observe(element);
    return () => watch.disconnect();
  }, [scroller]);

  const showSelected = useEffectEvent(() => {
    const place = selected === null ? placeOfSelection() : placeOfPart(selected);
    if (place !== null) reveal(place);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection, or other lanes, stand elsewhere.
  useLayoutEffect(() => showSelected(), [view.sel, view.lane, measures.plot]);

  useLayoutEffect(() => {
    if (!follows.current) return;
    const part = partAt(scroller.current, at, lanes);
    if (part === null) return;
    follows.current = false;
    part.focus();
  });

  function placeOfPart(part: string | null): Place | null {
    if (part === null) return null;
    const lane = lanes.findIndex(({ key }) => key === part);
    return lane >= 0 ? { lane, mark: -1 } : placeOfStance(part, lanes);
  }

  function placeOfSelection(): Place | null {
    const lane = lanes.findIndex((each) => lightOf(each, [view.sel]) !== 'none');
    return lane >= 0 ? { lane, mark: -1 } : null;
  }

  function look(): void {
    const element = scroller.current;
    if (element === null) return;
    const next = roundSight({ top: element.scrollTop, height: element.clientHeight });
    setSight((before) =>
      before.top === next.top && before.height === next.height ? before : next,
    );
  }

  /** What is not drawn has no place of its own to scroll to. */
  function reveal(place: Place): void {
    const element = scroller.current;
    const lane = lanes[place.lane];
    const group = groups.find((each) => each.lanes.some(({ key }) => key === lane?.key));
    if (element === null || lane === undefined || group === undefined) return;
    const top = group.top + lane.top;
    const shown = element.clientHeight - styleHeight(element);
    if (top < element.scrollTop || top + lane.height > element.scrollTop + shown)
      element.scrollTop = Math.max(0, top - shown / 2);
    look();
  }

  function stand(place: Place): void {
    const lane = lanes[place.lane];
    setWanted((place.mark === -1 ? lane?.key : lane?.marks[place.mark]?.id) ?? null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const next = walkLanes(lanes, at, event);
    if (next !== null) {
      stand(next);
      follows.current = true;
      reveal(next);
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(at);
    else if (event.key === 'Escape' && tip !== null) setTip(null);
    else return;
    event.preventDefault();
  }

  function onFocus({ target }: FocusEvent): void {
    const place = placeOf(target, lanes);
    if (place !== null) {
      stand(place);
      point(target);
    } else if (inSight && target === scroller.current) partAt(scroller.current, at, lanes)?.focus();
  }

  function point(target: EventTarget): void {
    setTip(tipAt(target, scroller.current?.parentElement ?? null));
  }

  const words = tip === null ? null : wordsOf(tip.id);
  const { from, to } = drawn;
  const above = groups[from]?.top ?? 0;
  const end = groups[to - 1];
  const below = timeline.height - (end === undefined ? above : end.top + end.height);
  return (
    <>
      <div
        ref={scroller}
        id={PICTURE}
        {...LANDING}
        className={styles['scroll']}
        // Scrolled away from, the tab stop is the whole, and the first arrow leads back.
        tabIndex={inSight ? -1 : 0}
        role="group"
        aria-label="Timeline, scrolling"
        onScroll={() => {
          look();
          setTip(null);
        }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => setTip(null)}
        onPointerOver={({ target, pointerType }) => {
          if (pointerType !== 'touch') point(target);
        }}
        onPointerLeave={() => setTip(null)}
        onClick={({ target }) => {
          const place = placeOf(target, lanes);
          if (place === null) return;
          stand(place);
          onOpen(place);
        }}
      >
        <TimelineAxis ground={room} measures={measures} />
        <div className={styles['lanes']}>
          <TimelineLines ground={room} measures={measures} from={view.from} to={view.to} />
          <ul aria-label="Lanes">
            {above > 0 && <li aria-hidden="true" style={{ height: above }} />}
            {groups.slice(from, to).map((group, place) => (
              <LaneGroup
                key={group.key}
                index={index}
                group={group}
                measures={measures}
                position={from + place + 1}
                size={groups.length}
                lights={group.lanes.map((lane) => lightOf(lane, [view.sel, ...lit]))}
                nameOf={nameOf}
                current={own === from + place ? (current ?? null) : null}
                selected={selected}
                fresh={fresh}
              />
            ))}
            {below > 0 && <li aria-hidden="true" style={{ height: below }} />}
          </ul>
        </div>
      </div>
      {tip !== null && words !== null && <MarkTip words={words} place={tip.place} />}
    </>
  );
}

/** The head that stays in sight covers so much of the lanes. */
function styleHeight(scroller: HTMLElement): number {
  const axis = scroller.firstElementChild;
  return axis instanceof HTMLElement ? axis.offsetHeight : 0;
}
