import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criteria } from '../../src/graph/criteria.ts';
import { filterStances, NONE_UNMATCHED } from '../../src/graph/filter.ts';
import { indexGraph } from '../../src/graph/index-graph.ts';
import { revealStance } from '../../src/graph/reveal.ts';
import { buildDataset, buildStance } from '../support/build-dataset.ts';
import { criteria, DISPUTE_INDEX, id, kindId, stanceId } from '../support/build-index.ts';

const reveal = (stance: string, changes: Partial<Criteria>) =>
  revealStance(DISPUTE_INDEX, criteria(changes), NONE_UNMATCHED, stanceId(stance));

describe('a stance that the filters hide', () => {
  it('comes into sight by dropping what hides it, and nothing else', () => {
    const kept = { voice: ['narration' as const], by: 'state' as const };
    expect(
      reveal('tavria-condemns-merrow', { ...kept, topic: ['harbour'], from: '2032', q: 'nobody' }),
    ).toEqual(criteria(kept));
  });

  it('also where only two together hide it, or the steps from a focus', () => {
    expect(
      reveal('ostrel-condemns-merrow', { voice: ['paraphrase'], outlet: ['The Merrow Courier'] }),
    ).toEqual(criteria({ voice: ['paraphrase'] }));
    expect(
      reveal('tavria-condemns-merrow', {
        actor: [id('caldor')],
        hops: 2,
        stance: [kindId('condemns')],
      }),
    ).toEqual(criteria({ stance: [kindId('condemns')] }));
  });

  it('comes into sight where only a quote that does not match leads to it', () => {
    const stances = [buildStance('caldor condemns merrow'), buildStance('merrow supports ostrel')];
    const index = indexGraph(buildDataset({ stances }));
    const unmatched = new Set(stances[0]?.evidence);
    const near = { actor: [id<never>('caldor')], hops: 2 };
    const revealed = (changes: Partial<Criteria>) =>
      revealStance(index, criteria(changes), unmatched, stanceId('merrow-supports-ostrel'));
    expect(revealed(near)).toEqual(criteria());
    const counted = { ...near, unmatched: true };
    expect(revealed({ ...counted, q: 'nobody' })).toEqual(criteria(counted));
  });

  it('is seen in the end, whatever the filters were and whatever quotes do not match', () => {
    const some = <T>(...values: T[]) => fc.option(fc.subarray(values));
    const filters = fc.record({
      stance: some('condemns', 'supports', 'demands').map((ids) => ids?.map(kindId) ?? null),
      voice: some('direct', 'narration', 'headline'),
      outlet: some('Caldor Gazette', 'The Merrow Courier'),
      topic: some('harbour', 'fees'),
      kind: some('state', 'person'),
      actor: fc.subarray([id<never>('league'), id<never>('caldor')]),
      hops: fc.nat(2),
      from: fc.option(fc.constantFrom('2031-05-03', '2032')),
      q: fc.constantFrom('', 'faith'),
      unmatched: fc.boolean(),
      by: fc.constantFrom('name', 'state'),
    });
    const { facts: all } = DISPUTE_INDEX;
    const quotes = all.flatMap(({ stance }) => stance.evidence);
    const facts = fc.constantFrom(...all);
    fc.assert(
      fc.property(filters, fc.subarray(quotes), facts, (set, lost, { stance }) => {
        const unmatched = new Set(lost);
        const had = criteria(set as Partial<Criteria>);
        const left = revealStance(DISPUTE_INDEX, had, unmatched, stance.id);
        const shown = filterStances(DISPUTE_INDEX, left, unmatched);
        expect(shown.map(({ facts }) => facts.stance.id)).toContain(stance.id);
      }),
      { seed: 41, numRuns: 300 },
    );
  });
});
