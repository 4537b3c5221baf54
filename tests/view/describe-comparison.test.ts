import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexGraph } from '../../src/graph/index-graph.ts';
import type { ActorId } from '../../src/model/stance-graph.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import type { ComparedGroup } from '../../src/view/comparison-groups.ts';
import { describeComparison } from '../../src/view/describe-comparison.ts';
import { buildActor, buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, kindId } from '../support/build-index.ts';
import { anyChecked, anyCriteria } from '../support/graph-arbitrary.ts';

const index = indexGraph(
  buildDataset({
    actors: [
      buildActor({ id: 'caldor' }),
      buildActor({ id: 'ostrel', kind: 'person', partOf: 'caldor' }),
    ],
    stances: [
      'caldor supports dorn',
      'merrow supports dorn',
      'caldor condemns erlin',
      'merrow supports erlin',
      'merrow condemns aune',
      'merrow supports aune',
      'caldor supports aune',
      'ostrel condemns aune',
      'caldor condemns merrow',
      'caldor demands dorn',
      'merrow demands fjel',
    ].map((words) => buildStance(words)),
  }),
);
const actor = (name: string) => name as ActorId;

function compare(one: string, other: string, changes: Parameters<typeof criteria>[0] = {}) {
  const scene = buildScene(index, criteria(changes));
  return describeComparison(scene, index, [actor(one), actor(other)], () => 'unchecked');
}

const written = (groups: readonly ComparedGroup[] = []) =>
  groups.flatMap(({ outcome, rows }) =>
    rows.map(({ target, sides }) =>
      [outcome, target.id, ...sides.map((side) => side.map(({ id }) => id).join('+'))].join(' '),
    ),
  );

describe('two actors compared', () => {
  it('each target stands once among the signed stances, with the stances of both', () => {
    expect(written(compare('caldor', 'merrow')?.groups)).toEqual([
      'same dorn caldor-supports-dorn merrow-supports-dorn',
      'opposite erlin caldor-condemns-erlin merrow-supports-erlin',
      'mixed aune caldor-supports-aune merrow-condemns-aune+merrow-supports-aune',
      'onlyOne merrow caldor-condemns-merrow ',
      'unsigned dorn caldor-demands-dorn ',
      'unsigned fjel  merrow-demands-fjel',
    ]);
  });

  it('one sign on different topics is said to be that, and nothing where a topic is unknown', () => {
    const about = (words: string, topic?: string) =>
      buildStance(words, topic === undefined ? {} : { topic });
    const topics = (...stances: readonly ReturnType<typeof buildStance>[]) => {
      const told = indexGraph(buildDataset({ stances: [...stances] }));
      const scene = buildScene(told, criteria());
      const pair = [actor('caldor'), actor('merrow')] as const;
      return describeComparison(scene, told, pair, () => 'unchecked')?.groups[0]?.rows[0]?.topics;
    };
    const levy = about('caldor supports dorn', 'levy');
    expect(topics(levy, about('merrow supports dorn', 'ferry'))).toBe(
      'On different topics: levy; ferry',
    );
    expect(topics(levy, about('merrow condemns dorn', 'levy'))).toBeNull();
    expect(topics(levy, about('merrow supports dorn'))).toBeNull();
  });

  it('are summed up in one sentence without a verdict', () => {
    expect(compare('caldor', 'merrow')?.summary).toBe(
      'Same stance on 1 target, opposed on 1, both signs on 1, only one speaks on 1.',
    );
    expect(compare('caldor', 'merrow', { stance: [kindId('demands')] })?.summary).toBe(
      'Neither takes a stance with a sign that is shown.',
    );
  });

  it('follow the filters and the roll-up', () => {
    const supports = compare('caldor', 'merrow', { stance: [kindId('supports')] });
    expect(written(supports?.groups)).toEqual([
      'same aune caldor-supports-aune merrow-supports-aune',
      'same dorn caldor-supports-dorn merrow-supports-dorn',
      'onlyOther erlin  merrow-supports-erlin',
    ]);
    const rolled = compare('caldor', 'merrow', { by: 'state' });
    expect(written(rolled?.groups)).toContain(
      'mixed aune caldor-supports-aune+ostrel-condemns-aune merrow-condemns-aune+merrow-supports-aune',
    );
  });

  it('cannot be two of whom the data lacks one', () => {
    expect(compare('caldor', 'nobody')).toBeNull();
  });
});

describe('whatever the data and the filters', () => {
  const ids = ['arn', 'bel', 'cor', 'dun', 'eld', 'fen'].map(actor);
  const anyComparison = fc.record({
    checked: anyChecked,
    chosen: anyCriteria,
    one: fc.constantFrom(...ids),
    other: fc.constantFrom(...ids),
  });
  const MIRROR: Record<string, string> = { onlyOne: 'onlyOther', onlyOther: 'onlyOne' };

  it('comparing the second with the first mirrors it', () => {
    fc.assert(
      fc.property(anyComparison, ({ checked: { index: any, unmatched }, chosen, one, other }) => {
        const scene = buildScene(any, chosen, unmatched);
        const there = describeComparison(scene, any, [one, other], () => 'exact');
        const back = describeComparison(scene, any, [other, one], () => 'exact');
        const mirrored = (back?.groups ?? []).map(({ outcome, rows }) => ({
          outcome: MIRROR[outcome] ?? outcome,
          rows: rows.map(({ target, sides: [a, b] }) => [target.id, b, a]),
        }));
        const plain = (there?.groups ?? []).map(({ outcome, rows }) => ({
          outcome,
          rows: rows.map(({ target, sides: [a, b] }) => [target.id, a, b]),
        }));
        const byOutcome = (a: { outcome: string }, b: { outcome: string }) =>
          a.outcome < b.outcome ? -1 : 1;
        expect(mirrored.toSorted(byOutcome)).toEqual(plain.toSorted(byOutcome));
        expect(back?.summary).toBe(there?.summary);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('beside itself an actor takes only the same stance', () => {
    fc.assert(
      fc.property(anyComparison, ({ checked: { index: any, unmatched }, chosen, one }) => {
        const scene = buildScene(any, chosen, unmatched);
        const found = describeComparison(scene, any, [one, one], () => 'exact');
        expect((found?.groups ?? []).filter(({ outcome }) => outcome !== 'same')).toEqual([]);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('every stance of a row is shown, counted, of its side and about its target, and none is missing', () => {
    fc.assert(
      fc.property(anyComparison, ({ checked: { index: any, unmatched }, chosen, one, other }) => {
        fc.pre(one !== other);
        const scene = buildScene(any, chosen, unmatched);
        const found = describeComparison(scene, any, [one, other], () => 'exact');
        const listed = (found?.groups ?? []).flatMap(({ rows }) =>
          rows.flatMap(({ target, sides }) =>
            sides.flatMap((side, at) =>
              side.map(({ id }) => `${[one, other][at]} ${id} ${target.id}`),
            ),
          ),
        );
        const own = scene.stances.filter(({ source }) => source === one || source === other);
        const counted = own.filter((each) => each.counted.length > 0);
        expect(listed.toSorted()).toEqual(
          counted.map(({ source, id, target }) => `${source} ${id} ${target}`).toSorted(),
        );
        expect(found?.uncounted).toBe(own.length - counted.length);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
