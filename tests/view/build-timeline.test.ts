// Does the timeline hold every stance of the scene once, in its lane, and change nothing as time passes but what is new?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { buildTimeline } from '../../src/view/build-timeline.ts';
import { buildAxis } from '../../src/view/time-axis.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria } from '../support/build-index.ts';
import { anyChecked, anyCriteria } from '../support/graph-arbitrary.ts';

const on = (value: string) => ({ date: { value, certainty: 'stated' as const } });

const TURN = indexGraph(
  buildDataset({
    stances: [
      buildStance('caldor condemns merrow', on('2031-03-19')),
      buildStance('tavria supports merrow', on('2031-03-20')),
      buildStance('merrow demands caldor', on('2031-03-02')),
      buildStance('caldor supports merrow', on('2031-04-07')),
      buildStance('caldor demands merrow', on('2031-04-09')),
      buildStance('tavria condemns caldor'),
    ],
  }),
);

function timelineOf(index = TURN, lane: 'tie' | 'actor' = 'tie', to: string | null = null) {
  const room = { axis: buildAxis(index), width: 600, undated: true, head: 0 };
  return buildTimeline(buildScene(index, criteria({ to })), index, lane, room);
}

const keysOf = (timeline: ReturnType<typeof timelineOf>) =>
  timeline.groups.map(({ lanes }) => lanes.map(({ key }) => key));

describe('the lanes', () => {
  it('stand in order of their first date, those of a change together, those without a date last', () => {
    expect(keysOf(timelineOf())).toEqual([
      ['merrow>demands>caldor'],
      ['caldor>condemns>merrow', 'caldor>supports>merrow'],
      ['tavria>supports>merrow'],
      ['caldor>demands>merrow'],
      ['tavria>condemns>caldor'],
    ]);
  });

  it('per actor hold all that it takes, and nobody else has one', () => {
    const timeline = timelineOf(TURN, 'actor');
    expect(keysOf(timeline)).toEqual([['merrow'], ['caldor'], ['tavria']]);
    const caldor = timeline.groups[1]?.lanes[0];
    expect(caldor?.marks.map(({ stance }) => stance)).toEqual(['condemns', 'supports', 'demands']);
  });

  it('show a change on its way from mark to mark, in either kind of lane, and not before it happened', () => {
    const pairs = (timeline: ReturnType<typeof timelineOf>) =>
      timeline.groups.flatMap(({ turns }) => turns.map(({ from, to }) => [from.id, to.id]));
    const turn = [['caldor-condemns-merrow', 'caldor-supports-merrow']];
    expect(pairs(timelineOf())).toEqual(turn);
    expect(pairs(timelineOf(TURN, 'actor'))).toEqual(turn);
    expect(timelineOf(TURN, 'tie', '2031-04-06').changes).toEqual([]);
  });

  it('of an earlier day are the first of those of a later one: what is new stands below', () => {
    const later = keysOf(timelineOf(TURN, 'tie', '2031-04-06')).flat();
    for (const day of ['2031-03-02', '2031-03-19', '2031-03-20']) {
      const keys = keysOf(timelineOf(TURN, 'tie', day)).flat();
      expect(later.slice(0, keys.length)).toEqual(keys);
    }
  });

  it('hold each stance of the scene once, whatever is filtered, one group below the other', () => {
    fc.assert(
      fc.property(
        anyChecked,
        anyCriteria,
        fc.constantFrom('tie' as const, 'actor' as const),
        fc.constantFrom(0, 20),
        ({ index, unmatched }, wanted, lane, head) => {
          const scene = buildScene(index, wanted, unmatched);
          const room = { axis: buildAxis(index), width: 500, undated: true, head };
          const { groups, height } = buildTimeline(scene, index, lane, room);
          const lanes = groups.flatMap((group) => group.lanes);
          const marks = lanes.flatMap((each) => each.marks.map(({ id }) => id));
          expect(marks.toSorted()).toEqual(scene.stances.map(({ id }) => id).toSorted());
          if (lane === 'tie')
            expect(lanes.map(({ tie }) => tie?.id).toSorted()).toEqual(
              scene.ties.map(({ id }) => id).toSorted(),
            );
          let below = 0;
          for (const group of groups) {
            expect(group.top).toBe(below);
            below += group.height;
            for (const { marks: own, top, height: high } of group.lanes) {
              expect(own.every(({ y }) => y - 12 >= top + head && y + 12 <= top + high)).toBe(true);
            }
          }
          expect(height).toBe(below);
        },
      ),
      { seed: 15, numRuns: 120 },
    );
  });
});
