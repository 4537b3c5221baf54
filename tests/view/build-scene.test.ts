import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CRITERIA } from '../../src/graph/criteria.ts';
import { buildScene } from '../../src/view/build-scene.ts';
import type { Scene } from '../../src/view/scene.ts';
import { criteria, DISPUTE_INDEX, id, kindId } from '../support/build-index.ts';
import { anyChecked, anyCriteria, anyIndex } from '../support/graph-arbitrary.ts';

const contestsOf = ({ contests }: Scene) =>
  contests.map(({ source, target, stances }) => [
    source,
    target,
    ...stances.map((stance) => [stance.id, stance.counted, stance.outlets]),
  ]);

describe('the scene', () => {
  const scene = buildScene(DISPUTE_INDEX, criteria());

  it('draws the ends of the shown stances, in order of the data, and nobody else', () => {
    const supports = buildScene(DISPUTE_INDEX, criteria({ stance: [kindId('supports')] }));
    expect(supports.actors.map((actor) => actor.id)).toEqual([
      'caldor',
      'merrow',
      'tavria',
      'league',
    ]);
  });

  it('counts for each actor what it takes and what is about it', () => {
    expect(scene.actors.find((actor) => actor.id === id('merrow'))).toMatchObject({
      takes: 0,
      receives: 5,
    });
    expect(scene.actors.find((actor) => actor.id === id('tavria'))).toMatchObject({
      takes: 2,
      receives: 0,
    });
  });

  it('writes a code into states only', () => {
    const codes = new Map(scene.actors.map((actor) => [actor.id as string, actor.code]));
    expect([codes.get('merrow'), codes.get('ostrel')]).toEqual(['XM', '']);
  });

  it('counts what is shown of what there is, without the withdrawn stance', () => {
    expect(scene.counts).toEqual({
      actors: { shown: 7, total: 7 },
      stances: { shown: 6, total: 6 },
      ties: { shown: 6, total: 6 },
      quotes: { shown: 7, total: 7 },
    });
    const direct = buildScene(DISPUTE_INDEX, criteria({ voice: ['direct'] }));
    expect(direct.counts).toEqual({
      actors: { shown: 2, total: 7 },
      stances: { shown: 1, total: 6 },
      ties: { shown: 1, total: 6 },
      quotes: { shown: 1, total: 7 },
    });
  });

  it('is rolled up to states with everyone who is drawn as them', () => {
    const states = buildScene(DISPUTE_INDEX, criteria({ by: 'state' }));
    expect(states.actors.map(({ id: actor, members }) => [actor, members])).toEqual([
      ['caldor', ['caldor', 'caldor-mfa', 'ostrel']],
      ['merrow', ['merrow', 'merrow-council']],
      ['tavria', ['tavria']],
      ['league', ['league']],
    ]);
    expect(states.counts.actors).toEqual({ shown: 4, total: 4 });
  });
});

describe('whatever the data and the criteria', () => {
  it('adding a criterion never adds an actor, a tie or a stance', () => {
    fc.assert(
      fc.property(anyIndex, anyCriteria, (index, all) => {
        const few = buildScene(index, all);
        const many = buildScene(index, { ...NO_CRITERIA, by: all.by });
        const idsOf = (list: readonly { id: string }[]) => list.map((each) => each.id);
        for (const part of ['actors', 'ties', 'stances'] as const) {
          expect(idsOf(many[part])).toEqual(expect.arrayContaining(idsOf(few[part])));
        }
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('every stance is on one tie, every end is drawn, and the counts agree with the lists', () => {
    fc.assert(
      fc.property(anyIndex, anyCriteria, (index, all) => {
        const { actors, ties, stances, counts } = buildScene(index, all);
        expect(ties.flatMap((tie) => tie.stances).toSorted()).toEqual(
          stances.map((each) => each.id).toSorted(),
        );
        const ends = new Set(stances.flatMap(({ source, target }) => [source, target]));
        expect(new Set(actors.map((actor) => actor.id))).toEqual(ends);
        expect(counts).toMatchObject({
          actors: { shown: actors.length },
          ties: { shown: ties.length },
          stances: { shown: stances.length },
        });
        for (const { shown, total } of Object.values(counts))
          expect(shown).toBeLessThanOrEqual(total);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it('hollow stances are drawn and never change a count, a width or an explanation', () => {
    fc.assert(
      fc.property(anyChecked, anyCriteria, ({ index, unmatched, matched }, some) => {
        const all = { ...some, q: '', unmatched: false };
        const scene = buildScene(index, all, unmatched);
        const without = buildScene(matched, all);
        expect(scene.counts).toEqual(without.counts);
        expect(contestsOf(scene)).toEqual(contestsOf(without));
        const widths = ({ ties }: Scene) =>
          ties
            .filter(({ counted }) => counted > 0)
            .map(({ id: name, outlets, counted, wordless, contested }) => [
              name,
              outlets,
              counted,
              wordless,
              contested,
            ]);
        expect(widths(scene)).toEqual(widths(without));
      }),
      { seed: 23, numRuns: 300 },
    );
  });

  it('counting what was not found restores every count, and nothing else moves', () => {
    fc.assert(
      fc.property(anyChecked, anyCriteria, ({ index, unmatched }, some) => {
        const all = { ...some, unmatched: true };
        const [checked, plain] = [buildScene(index, all, unmatched), buildScene(index, all)];
        expect(checked.counts).toEqual(plain.counts);
        expect(contestsOf(checked)).toEqual(contestsOf(plain));
        expect(checked.ties.map((tie) => ({ ...tie, hollow: false }))).toEqual(plain.ties);
      }),
      { seed: 24, numRuns: 300 },
    );
  });
});
