import { describe, expect, it } from 'vitest';
import { ancestorsOf, rollUp } from '../../src/graph/roll-up.ts';
import { buildActor } from '../support/build-dataset.ts';
import { DISPUTE_INDEX, id } from '../support/build-index.ts';

const mapOf = (...actors: ReturnType<typeof buildActor>[]) =>
  new Map(actors.map((actor) => [actor.id, actor]));

describe('rolling up', () => {
  it('leads from the minister over the ministry to the state', () => {
    expect(DISPUTE_INDEX.stateOf.get(id('ostrel'))).toBe('caldor');
  });

  it('leaves a state alone, and whoever is part of nothing', () => {
    expect(DISPUTE_INDEX.stateOf.get(id('merrow'))).toBe('merrow');
    expect(DISPUTE_INDEX.stateOf.get(id('league'))).toBe('league');
  });

  it('stops at the state even if the state is part of an alliance', () => {
    const actors = mapOf(
      buildActor({ id: 'envoy', kind: 'person', partOf: 'merrow' }),
      buildActor({ id: 'merrow', partOf: 'league' }),
      buildActor({ id: 'league', kind: 'organisation' }),
    );
    expect(rollUp(actors).get(id('envoy'))).toBe('merrow');
    expect(rollUp(actors).get(id('merrow'))).toBe('merrow');
  });

  it('takes the topmost actor where no state is on the way', () => {
    const actors = mapOf(
      buildActor({ id: 'speaker', kind: 'person', partOf: 'office' }),
      buildActor({ id: 'office', kind: 'organisation', partOf: 'league' }),
      buildActor({ id: 'league', kind: 'organisation' }),
    );
    expect(rollUp(actors).get(id('speaker'))).toBe('league');
  });

  it('ends even if the data go round in a circle', () => {
    const a = buildActor({ id: 'a', kind: 'other', partOf: 'b' });
    const actors = mapOf(a, buildActor({ id: 'b', kind: 'other', partOf: 'a' }));
    expect(ancestorsOf(a, actors).map((actor) => actor.id)).toEqual(['b']);
    expect(rollUp(actors).get(id('a'))).toBe('b');
  });
});
