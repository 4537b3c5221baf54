import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Agreement,
  compareSpeakers,
  indexSpeakers,
  type SharedTarget,
} from '../../src/graph/agreement.ts';
import type { SignedStance } from '../../src/graph/signed-pairs.ts';
import type { ActorId, Sign, StanceId } from '../../src/model/stance-graph.ts';

const actor = (name: string) => name as ActorId;

/** "caldor + merrow": who, with which sign, about whom. */
function stances(...sentences: string[]): readonly SignedStance[] {
  return sentences.map((sentence, at) => {
    const [source = '', sign = '', target = ''] = sentence.split(' ');
    return {
      id: `s${at}` as StanceId,
      source: actor(source),
      target: actor(target),
      sign: (sign === '+' ? 1 : sign === '-' ? -1 : 0) as Sign,
    };
  });
}

/** The lists by name. */
const listsOf = (agreement: Agreement<string>) =>
  Object.entries<readonly SharedTarget<string>[]>({ ...agreement });

function compare(one: string, other: string, ...sentences: string[]) {
  const found = compareSpeakers(indexSpeakers(stances(...sentences)), actor(one), actor(other));
  return Object.fromEntries(
    listsOf(found)
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => [name, list.map(({ target }) => target)]),
  );
}

describe('two actors', () => {
  it('agree where both support or both condemn, disagree where one does each, else one speaks', () => {
    const said = ['a + x', 'b + x', 'a - y', 'b - y', 'a + z', 'b - z', 'a + u', 'b - v'];
    expect(compare('a', 'b', ...said)).toEqual({
      same: ['x', 'y'],
      opposite: ['z'],
      onlyOne: ['u'],
      onlyOther: ['v'],
    });
  });

  it('do not count what has no sign', () => {
    expect(compare('a', 'b', 'a ! x', 'b + x')).toEqual({ onlyOther: ['x'] });
    expect(compare('a', 'b')).toEqual({});
  });

  it('neither agree nor disagree where one of them takes both signs', () => {
    expect(compare('a', 'b', 'a + x', 'a - x', 'b + x')).toEqual({ mixed: ['x'] });
    expect(compare('a', 'b', 'a + x', 'a - x')).toEqual({ onlyOne: ['x'] });
  });

  it('may speak of each other, which is a target like any other', () => {
    expect(compare('a', 'b', 'a - b', 'b - a', 'a + a')).toEqual({
      onlyOne: ['b'],
      opposite: ['a'],
    });
  });

  it('come with the stances of both', () => {
    const speakers = indexSpeakers(stances('a + x', 'b + x', 'a + x'));
    expect(compareSpeakers(speakers, actor('a'), actor('b')).same).toEqual([
      { target: 'x', one: ['s0', 's2'], other: ['s1'] },
    ]);
  });
});

const anyStances = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('+', '-', '!'),
      fc.constantFrom('x', 'y', 'a'),
    ),
    { maxLength: 12 },
  )
  .map((list) => stances(...list.map((parts) => parts.join(' '))));

it('read from the other side the same is said, and each target once', () => {
  fc.assert(
    fc.property(anyStances, (list) => {
      const speakers = indexSpeakers(list);
      const there = compareSpeakers(speakers, actor('a'), actor('b'));
      const back = compareSpeakers(speakers, actor('b'), actor('a'));
      const turned = (targets: typeof back.same) =>
        targets.map(({ target, one, other }) => ({ target, one: other, other: one }));
      expect(there).toEqual({
        same: turned(back.same),
        opposite: turned(back.opposite),
        onlyOne: turned(back.onlyOther),
        onlyOther: turned(back.onlyOne),
        mixed: turned(back.mixed),
      });
      const targets = listsOf(there).flatMap(([, each]) => each.map(({ target }) => target));
      const spoken = list.filter(({ source, sign }) => sign !== 0 && source !== 'c');
      expect(targets.toSorted()).toEqual(
        [...new Set(spoken.map(({ target }) => target))].toSorted(),
      );
    }),
    { seed: 4, numRuns: 500 },
  );
});

it('with itself an actor agrees on everything, also where it takes both signs', () => {
  expect(compare('a', 'a', 'a + x', 'a - x', 'a - y')).toEqual({ same: ['x', 'y'] });
});
