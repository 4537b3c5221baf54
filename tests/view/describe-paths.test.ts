import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { ActorId } from '../../src/model/stance-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { describePaths } from '../../src/view/describe-paths.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, kindId } from '../support/build-index.ts';
import { anyChecked, anyCriteria } from '../support/graph-arbitrary.ts';

const index = indexGraph(
  buildDataset({
    stances: [
      'caldor condemns aune',
      'merrow supports aune',
      'aune demands merrow',
      'dorn supports caldor',
      'dorn supports merrow',
      'erlin supports fjel',
      ...['ga', 'gb', 'gc', 'gd', 'ge', 'gf', 'gg'].flatMap((way) => [
        `start supports ${way}`,
        `${way} condemns finish`,
      ]),
    ].map((words) => buildStance(words)),
  }),
);
const actor = (name: string) => name as ActorId;

function connect(one: string, other: string, changes: Parameters<typeof criteria>[0] = {}) {
  const scene = buildScene(index, criteria(changes));
  return describePaths(scene, index, [actor(one), actor(other)], () => 'unchecked');
}

describe('how two actors are connected', () => {
  it('each chain names its steps, and each step every tie in its own direction with its words', () => {
    const found = connect('caldor', 'merrow');
    expect(found?.summary).toBe(
      'The shortest way from one to the other leads over 1 actor in between; there are 2 such ways.',
    );
    expect(found?.chains.map(({ actors }) => actors.map(({ name }) => name))).toEqual([
      ['Caldor', 'Aune', 'Merrow'],
      ['Caldor', 'Dorn', 'Merrow'],
    ]);
    const [first, second] = found?.chains[0]?.steps ?? [];
    expect(first?.map(({ tie }) => tie.id)).toEqual(['caldor>condemns>aune']);
    expect(second?.map(({ tie }) => tie.id).toSorted()).toEqual([
      'aune>demands>merrow',
      'merrow>supports>aune',
    ]);
    for (const { stances } of [...(first ?? []), ...(second ?? [])])
      expect(stances[0]?.cards[0]).toMatchObject({ exact: 'We say so.' });
  });

  it('follows the filters', () => {
    const stance = [kindId('condemns'), kindId('supports')];
    expect(connect('caldor', 'aune', { stance: [kindId('demands')] })?.summary).toBe(
      'There is no connection in what is shown.',
    );
    expect(connect('aune', 'merrow', { stance })?.summary).toBe('Connected directly.');
  });

  it('says so where nothing connects them, and where it is one actor', () => {
    expect(connect('caldor', 'fjel')).toMatchObject({
      summary: 'There is no connection in what is shown.',
      chains: [],
    });
    expect(connect('caldor', 'caldor')).toMatchObject({
      summary: 'This is one and the same actor.',
      chains: [],
    });
    expect(connect('caldor', 'nobody')).toBeNull();
  });

  it('of many chains it lists the first and says how many there are', () => {
    const found = connect('start', 'finish');
    expect(found?.chains).toHaveLength(6);
    expect(found?.summary).toBe(
      'The shortest way from one to the other leads over 1 actor in between; there are 7 such ways, of which the first 6 are listed by name.',
    );
  });

  it('whatever the data, every step joins its two actors by ties that count', () => {
    const ids = ['arn', 'bel', 'cor', 'dun', 'eld', 'fen'].map(actor);
    const end = fc.constantFrom(...ids);
    fc.assert(
      fc.property(anyChecked, anyCriteria, end, end, (checked, chosen, from, to) => {
        const scene = buildScene(checked.index, chosen, checked.unmatched);
        const found = describePaths(scene, checked.index, [from, to], () => 'exact');
        for (const { actors, steps } of found?.chains ?? []) {
          expect(actors[0]?.id).toBe(from);
          expect(actors.at(-1)?.id).toBe(to);
          expect(steps).toHaveLength(actors.length - 1);
          for (const [at, ties] of steps.entries()) {
            const ends = [actors[at]?.id, actors[at + 1]?.id].toSorted();
            expect(ties.length).toBeGreaterThan(0);
            for (const { tie, stances } of ties) {
              expect([tie.source, tie.target].toSorted()).toEqual(ends);
              expect(stances.length).toBe(tie.counted);
            }
          }
        }
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
