import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainContest } from '../../src/graph/contested.ts';
import { type GraphIndex, indexGraph } from '../../src/graph/index-graph.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria } from '../support/build-index.ts';
import { anyCriteria, anyIndex } from '../support/graph-arbitrary.ts';

describe('a contested pair', () => {
  const index = indexGraph(
    buildDataset({
      stances: [
        buildStance('caldor supports merrow'),
        buildStance('caldor demands merrow'),
        buildStance('caldor condemns merrow'),
        buildStance('merrow condemns caldor'),
        buildStance('tavria supports merrow'),
      ],
    }),
  );
  const scene = buildScene(index, criteria());

  it('has both signs in one direction', () => {
    expect(
      scene.contests.map(({ source, target, stances }) => [source, target, stances.length]),
    ).toEqual([['caldor', 'merrow', 2]]);
  });

  it('marks its ties that say yes or no, and no other', () => {
    const marked = scene.ties.filter(({ contested }) => contested);
    expect(marked.map(({ id }) => id)).toEqual([
      'caldor>condemns>merrow',
      'caldor>supports>merrow',
    ]);
  });

  it('is settled where the filters leave one side', () => {
    const one = buildScene(index, criteria({ stance: [scene.ties[0]?.stance ?? ('' as never)] }));
    expect(one.contests).toEqual([]);
  });
});

describe('in the fictional crisis', () => {
  const { dataset } = readDataset(readFileSync('data/strait-of-amaranth/dataset.json', 'utf8'));
  if (dataset === null) throw new Error('The dataset cannot be read.');
  const index = indexGraph(dataset);
  const contests = (by: 'name' | 'state') =>
    buildScene(index, criteria({ by })).contests.map(
      ({ source, target, stances }) =>
        `${source} → ${target}: ${explainContest(index, stances).join(', ')}`,
    );

  it('there is one pair of outlets that disagree, two that changed, one of different topics', () => {
    expect(contests('name').toSorted()).toEqual([
      'al-marsawi → harbour-council: time',
      'orrelby → velmara: outlets',
      'pilots-brotherhood → velmara: topics',
      'torvane → harbour-council: time',
    ]);
  });

  it('by state the same pairs have the same reasons', () => {
    expect(contests('state').toSorted()).toEqual([
      'corvessa → velmara: outlets',
      'marjania → lanwan: time',
      'pilots-brotherhood → velmara: topics',
      'velmara → lanwan: time',
    ]);
  });
});

describe('whatever the data', () => {
  it('the same pairs are contested for the same reasons in any order of the stances', () => {
    fc.assert(
      fc.property(anyIndex, anyCriteria, (index, all) => {
        const turned = indexGraph({
          ...index.dataset,
          stances: index.dataset.stances.toReversed(),
        });
        const contestsOf = (each: GraphIndex) =>
          buildScene(each, all).contests.map(({ source, target, stances }) => [
            `${source} ${target}`,
            explainContest(each, stances),
          ]);
        expect(contestsOf(turned).toSorted()).toEqual(contestsOf(index).toSorted());
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  it('agrees with the obvious slow reading: both signs among the shown stances of a pair', () => {
    fc.assert(
      fc.property(anyIndex, anyCriteria, (index, all) => {
        const { stances, contests } = buildScene(index, all);
        const signOf = (stance: (typeof stances)[number]) =>
          index.kindById.get(stance.stance)?.sign ?? 0;
        const pairs = stances
          .filter((a) =>
            stances.some(
              (b) => a.source === b.source && a.target === b.target && signOf(a) * signOf(b) === -1,
            ),
          )
          .map(({ source, target }) => `${source} ${target}`);
        expect(contests.map(({ source, target }) => `${source} ${target}`).toSorted()).toEqual(
          [...new Set(pairs)].toSorted(),
        );
        for (const contest of contests)
          expect(explainContest(index, contest.stances).length).toBeGreaterThan(0);
      }),
      { seed: 32, numRuns: 300 },
    );
  });
});
