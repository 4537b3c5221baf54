import { describe, expect, it } from 'vitest';
import { lightOf } from '../../../src/features/timeline/select-lanes.ts';
import { visibleGroups } from '../../../src/features/timeline/visible-groups.ts';
import { type Place, walkLanes } from '../../../src/features/timeline/walk-lanes.ts';
import type { TimelineGroup, TimelineLane } from '../../../src/view/timeline.ts';

const lane = (...places: readonly number[]) => ({ marks: places.map((x) => ({ x })) });
const LANES = [
  lane(10, 50),
  lane(0, 48, 90),
  lane(70),
  ...Array.from({ length: 10 }, () => lane(5)),
];

function walk(from: Place, key: string, ctrlKey = false) {
  const place = walkLanes(LANES, from, { key, ctrlKey });
  return place && [place.lane, place.mark];
}

describe('the arrow keys', () => {
  it('lead along a lane, to its name before the first mark, and stop at the ends', () => {
    expect(walk({ lane: 0, mark: 0 }, 'ArrowRight')).toEqual([0, 1]);
    expect(walk({ lane: 0, mark: 1 }, 'ArrowRight')).toEqual([0, 1]);
    expect(walk({ lane: 0, mark: 0 }, 'ArrowLeft')).toEqual([0, -1]);
    expect(walk({ lane: 0, mark: -1 }, 'ArrowLeft')).toEqual([0, -1]);
  });

  it('lead to what is nearest in time in the next lane, and from name to name', () => {
    expect(walk({ lane: 0, mark: 1 }, 'ArrowDown')).toEqual([1, 1]);
    expect(walk({ lane: 2, mark: 0 }, 'ArrowUp')).toEqual([1, 2]);
    expect(walk({ lane: 0, mark: 1 }, 'ArrowUp')).toEqual([0, 1]);
    expect(walk({ lane: 0, mark: -1 }, 'ArrowDown')).toEqual([1, -1]);
  });

  it('with Home, End and Page reach the ends; other keys do not walk', () => {
    expect(walk({ lane: 1, mark: 2 }, 'Home')).toEqual([1, 0]);
    expect(walk({ lane: 1, mark: 0 }, 'End')).toEqual([1, 2]);
    expect(walk({ lane: 1, mark: 0 }, 'End', true)).toEqual([12, 0]);
    expect(walk({ lane: 12, mark: 0 }, 'Home', true)).toEqual([0, 0]);
    expect(walk({ lane: 0, mark: 0 }, 'PageDown')).toEqual([10, 0]);
    expect(walk({ lane: 5, mark: 0 }, 'PageUp')).toEqual([0, 0]);
    expect(walk({ lane: 0, mark: 0 }, 'x')).toBeNull();
  });
});

describe('of hundreds of lanes', () => {
  const groups = Array.from(
    { length: 300 },
    (_, at) => ({ top: at * 32, height: 32 }) as TimelineGroup,
  );

  it('those in sight are drawn with a few around them, to the last one', () => {
    const { from, to } = visibleGroups(groups, { top: 3200, height: 640 });
    expect(from).toBeLessThan(100);
    expect(to).toBeGreaterThan(120);
    expect(to - from).toBeLessThan(50);
    expect(visibleGroups(groups, { top: 300 * 32, height: 640 }).to).toBe(300);
  });

  it('all are, if they are few', () => {
    expect(visibleGroups(groups.slice(0, 50), { top: 0, height: 100 })).toEqual({
      from: 0,
      to: 50,
    });
  });
});

describe('a selection lights', () => {
  const tie = { id: 'a>condemns>b', source: 'a', target: 'b' };
  const own = { key: tie.id, tie, actor: { id: 'a' }, marks: [{ id: 's1' }] };
  const ofTie = own as unknown as TimelineLane;
  const ofActor = { ...own, key: 'a', tie: null } as unknown as TimelineLane;
  const light = (each: TimelineLane, sel: object) => lightOf(each, [null, sel as never]);

  it('the lane it is, or stands in, and less those of an actor who speaks or is spoken of', () => {
    expect(light(ofTie, { type: 'stance', id: 's1' })).toBe('own');
    expect(light(ofTie, { type: 'stance', id: 's2' })).toBe('none');
    expect(light(ofTie, { type: 'tie', source: 'a', stance: 'condemns', target: 'b' })).toBe('own');
    expect(light(ofTie, { type: 'tie', source: 'a', stance: 'supports', target: 'b' })).toBe(
      'none',
    );
    expect(light(ofTie, { type: 'actor', id: 'b' })).toBe('near');
    expect(light(ofActor, { type: 'actor', id: 'a' })).toBe('own');
    expect(light(ofActor, { type: 'actor', id: 'b' })).toBe('none');
    expect(light(ofActor, { type: 'tie', source: 'a', stance: 'x', target: 'b' })).toBe('near');
  });
});
