import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criteria } from '../../src/graph/criteria.ts';
import { filterStances } from '../../src/graph/filter.ts';
import { revealStance } from '../../src/graph/reveal.ts';
import { criteria, DISPUTE_INDEX, id, kindId, stanceId } from '../support/build-index.ts';

const reveal = (stance: string, changes: Partial<Criteria>) =>
  revealStance(DISPUTE_INDEX, criteria(changes), stanceId(stance));

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

  it('is seen in the end, whatever the filters were', () => {
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
      by: fc.constantFrom('name', 'state'),
    });
    fc.assert(
      fc.property(filters, fc.constantFrom(...DISPUTE_INDEX.facts), (set, { stance }) => {
        const left = reveal(stance.id, set as Partial<Criteria>);
        const shown = filterStances(DISPUTE_INDEX, left);
        expect(shown.map(({ facts }) => facts.stance.id)).toContain(stance.id);
      }),
      { seed: 41, numRuns: 300 },
    );
  });
});
